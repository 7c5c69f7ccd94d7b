//! The parts of a block: headings and the rows below them, as often as a block has them.

use crate::features::school::model::paste::block::{Block, Content, Field};
use crate::features::school::model::paste::dates::NamedDate;
use crate::features::school::model::paste::facts::Facts;
use crate::features::school::model::paste::label::Label;
use crate::features::school::model::paste::words::Kind;

/// Rows with the headings that they stand under.
#[derive(Debug, Clone, Default)]
pub(crate) struct Section {
    /// What titles say about all of it.
    pub(crate) title: Facts,
    /// The title that names a date, when it is none of ours.
    pub(crate) other_date: Option<String>,
    pub(crate) headings: Vec<Headings>,
    pub(crate) body: Vec<Line>,
}

/// A row of headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Headings {
    pub(crate) row: usize,
    /// Whether its numbers are leerjaren.
    pub(crate) are_leerjaren: bool,
}

/// A row below headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Line {
    Row(usize),
    /// An empty row, or one with a remark.
    Gap,
}

impl Line {
    pub(crate) fn field(self, block: &Block, column: usize) -> Option<&Field> {
        match self {
            Self::Row(row) => block.field(row, column),
            Self::Gap => None,
        }
    }
}

/// A block in parts.
pub(crate) struct Sections {
    pub(crate) sections: Vec<Section>,
    /// Texts that say nothing about the numbers, or nothing that is understood.
    pub(crate) notes: Vec<String>,
    /// Whether headings of profielen or leerwegen stand above nothing.
    pub(crate) has_unused_headings: bool,
    /// Rows of headings and titles, whose numbers are no pupils.
    pub(crate) heading_rows: Vec<usize>,
}

enum RowKind {
    Body,
    Empty,
    Headings(Headings),
    Note,
}

impl Sections {
    pub(crate) fn of(block: &Block) -> Self {
        let named = NamedColumns::of(block);
        let mut parts =
            Self { sections: Vec::new(), notes: Vec::new(), has_unused_headings: false, heading_rows: Vec::new() };
        let mut current = Section::default();
        for row in 0..block.rows.len() {
            let has_body = current.body.iter().any(|line| *line != Line::Gap);
            match row_kind(block, &named, row, has_body) {
                RowKind::Body => current.body.push(Line::Row(row)),
                // Without headings an empty row in front has a place too.
                RowKind::Empty if has_body || current.headings.is_empty() => current.body.push(Line::Gap),
                RowKind::Empty => {}
                RowKind::Note => {
                    parts.notes.extend(block.filled(row).map(|(_, field)| field.text.clone()));
                    if has_body {
                        current.body.push(Line::Gap);
                    }
                }
                RowKind::Headings(headings) => {
                    if has_body {
                        parts.finish(block, std::mem::take(&mut current));
                    } else {
                        current.body.clear();
                    }
                    current.headings.push(headings);
                }
            }
        }
        parts.finish(block, current);
        parts
    }

    /// Tells titles from headings. A part with titles alone stands under the headings of the part before.
    fn finish(&mut self, block: &Block, mut section: Section) {
        self.heading_rows.extend(section.headings.iter().map(|headings| headings.row));
        if !section.body.iter().any(|line| *line != Line::Gap) {
            for (_, field) in section.headings.iter().flat_map(|headings| block.filled(headings.row)) {
                let label = &field.label;
                self.has_unused_headings |= !label.profielen.is_empty() || !label.leerwegen.is_empty();
                self.notes.push(field.text.clone());
            }
            return;
        }
        let titles;
        (titles, section.headings) =
            std::mem::take(&mut section.headings).into_iter().partition(|headings| is_title(block, *headings));
        for field in titles.into_iter().flat_map(|title| block.filled(title.row)).map(|(_, field)| field) {
            section.title = title_facts(field).or(&section.title);
            if matches!(section.title.date.one(), Some(NamedDate::OtherYear | NamedDate::OtherDay)) {
                section.other_date = Some(field.text.clone());
            }
            if !field.label.is_understood() {
                self.notes.push(field.text.clone());
            }
        }
        if let Some(before) = self.sections.last() {
            if section.headings.is_empty() {
                section.headings.clone_from(&before.headings);
                section.title = section.title.or(&before.title);
            } else if !section.title.date.is_named() {
                section.title.date = before.title.date;
            }
            section.other_date = section.other_date.or_else(|| before.other_date.clone());
        }
        self.sections.push(section);
    }
}

/// What rows with numbers name, by column: the kinds of [`KINDS`].
struct NamedColumns(Vec<[bool; 6]>);

/// Whether a label names something of a kind.
const KINDS: [fn(&Label) -> bool; 6] = [
    |label| !label.profielen.is_empty(),
    |label| !label.leerwegen.is_empty(),
    |label| !label.dates.is_empty(),
    |label| !label.leerjaren.is_empty(),
    |label| !label.sexes.is_empty(),
    Label::names_vestiging,
];

impl NamedColumns {
    fn of(block: &Block) -> Self {
        let rows: Vec<usize> = (0..block.rows.len()).filter(|row| has_numbers(block, *row)).collect();
        let names = |column: usize, is_named: fn(&Label) -> bool| {
            let mut fields = rows.iter().filter_map(|row| block.field(*row, column));
            fields.any(|field| field.is_label() && is_named(&field.label))
        };
        Self((0..block.width).map(|column| KINDS.map(|is_named| names(column, is_named))).collect())
    }

    /// Whether a row without numbers is one of the rows below the headings all the same: PIE without pupils.
    fn name_row(&self, block: &Block, row: usize) -> bool {
        let labels = || block.filled(row).filter(|(_, field)| field.is_label());
        let is_like_others = |column: usize, field: &Field| {
            let kinds = self.0.get(column).into_iter().flatten().zip(KINDS);
            kinds.into_iter().any(|(is_here, is_named)| *is_here && is_named(&field.label))
        };
        let has_name = labels().any(|(column, field)| field.label.is_understood() && is_like_others(column, field));
        // Also a column whose other cells are empty, below a name that stands for all of them.
        let has_kind_above = |column: usize| {
            let mut above = (0..row).filter_map(|above| block.field(above, column));
            above.any(|field| field.label.only_kind().is_some())
        };
        let is_names =
            |column: usize| self.0.get(column).is_some_and(|kinds| kinds.contains(&true)) || has_kind_above(column);
        let is_like_names = has_name && !labels().any(|(column, field)| field.label.has_values() && !is_names(column));
        is_like_names || is_row_of_names(block, row)
    }
}

/// Whether a row has several names and all of them stand before the numbers, below headings of those: the first of the
/// rows, for which nobody was counted.
fn is_row_of_names(block: &Block, row: usize) -> bool {
    let labels = || block.filled(row).filter(|(_, field)| field.is_label());
    let has_number = |column: usize| {
        let mut fields = block.rows.iter().filter_map(|row| row.get(column));
        fields.any(|field| field.content == Content::Number)
    };
    let is_headed = || {
        let mut above = (0..row).flat_map(|above| block.filled(above));
        above.any(|(column, field)| field.is_label() && field.label.has_values() && has_number(column))
    };
    labels().count() > 1
        && labels()
            .all(|(column, field)| field.label.is_understood() && field.label.has_values() && !has_number(column))
        && is_headed()
}

fn has_numbers(block: &Block, row: usize) -> bool {
    block.row(row).iter().any(|field| field.content == Content::Number)
}

fn row_kind(block: &Block, named: &NamedColumns, row: usize, has_body: bool) -> RowKind {
    if is_row_of_leerjaren(block, row) {
        return RowKind::Headings(Headings { row, are_leerjaren: true });
    }
    if has_numbers(block, row) || named.name_row(block, row) {
        return RowKind::Body;
    }
    let filled: Vec<&Field> = block.filled(row).map(|(_, field)| field).collect();
    if filled.is_empty() {
        return RowKind::Empty;
    }
    // A row of dashes.
    if !filled.iter().any(|field| field.is_label()) {
        return RowKind::Body;
    }
    let says_something = filled.iter().any(|field| {
        let label = &field.label;
        field.is_label() && (label.has_values() || !label.kinds.is_empty() || label.is_count || label.is_total)
    });
    if says_something || (!has_body && filled.len() > 1) {
        RowKind::Headings(Headings { row, are_leerjaren: false })
    } else {
        RowKind::Note
    }
}

/// Whether the numbers of a row are leerjaren: it says so, or it divides headings that each stand over several columns.
fn is_row_of_leerjaren(block: &Block, row: usize) -> bool {
    let numbers: Vec<&Field> = block.row(row).iter().filter(|field| field.content == Content::Number).collect();
    let are = |allowed: &[&str]| numbers.iter().all(|field| allowed.contains(&field.text.as_str()));
    if numbers.len() < 2 || !are(&["1", "2", "3", "4", "5", "6"]) {
        return false;
    }
    let words: Vec<&Field> = block.row(row).iter().filter(|field| field.is_label()).collect();
    if !words.is_empty() {
        return words.iter().all(|field| matches!(field.label.only_kind(), Some(Kind::Leerjaar | Kind::Date)));
    }
    let above = (0..row).rev().find(|above| block.filled(*above).next().is_some());
    let headings = above.filter(|above| !has_numbers(block, *above)).map_or(0, |above| {
        block.row(above).iter().filter(|field| field.is_label() && field.label.has_values()).count()
    });
    let has_names = (row + 1..block.rows.len()).any(|below| {
        has_numbers(block, below)
            && block.row(below).iter().any(|field| field.content == Content::Words && field.label.has_values())
    });
    let has = |text: &str| numbers.iter().any(|field| field.text == text);
    are(&["3", "4"]) && has("3") && has("4") && headings > 0 && numbers.len() > headings && has_names
}

/// Whether a row of headings is a title: alone in its row, before all columns of a block that has more of them.
fn is_title(block: &Block, headings: Headings) -> bool {
    let mut filled = block.filled(headings.row);
    block.width > 1 && matches!((filled.next(), filled.next()), (Some((0, _)), None))
}

/// What a title says. Of one with other words in it only the year and the vestiging count.
fn title_facts(field: &Field) -> Facts {
    let mut facts = Facts::of(&field.label, &field.text);
    facts.is_total = false;
    if !field.label.is_unknown {
        return facts;
    }
    let is_other_day = facts.date.one() == Some(NamedDate::OtherDay);
    Facts {
        date: if is_other_day { Default::default() } else { facts.date },
        vestiging: facts.vestiging,
        ..Facts::default()
    }
}
