//! What each column of a section is.

use crate::features::school::model::paste::block::{Block, Content};
use crate::features::school::model::paste::column_meaning::{ColumnMeaning, Role};
use crate::features::school::model::paste::facts::Facts;
use crate::features::school::model::paste::heading_rows::HeadingRow;
use crate::features::school::model::paste::headings::ColumnHeading;
use crate::features::school::model::paste::place::Place;
use crate::features::school::model::paste::places::place_columns;
use crate::features::school::model::paste::report::Skipped;
use crate::features::school::model::paste::sections::Section;
use crate::features::school::model::paste::words::Kind;

/// The columns of a section.
pub(crate) struct Columns {
    pub(crate) meanings: Vec<ColumnMeaning>,
    pub(crate) headings: Vec<ColumnHeading>,
    /// What headings above names say about all rows: a year in the corner of a table.
    pub(crate) corner: Facts,
    /// The words of those headings.
    pub(crate) corner_text: String,
    /// Columns of names in which something that is not understood leaves the row without a meaning.
    pub(crate) decisive: Vec<bool>,
    /// Texts of columns that say nothing about the numbers.
    pub(crate) has_texts: bool,
}

/// What the cells of a column are below its headings.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Cells {
    numbers: usize,
    years: usize,
    words: usize,
    labels: usize,
    profielen: usize,
    /// Names of leerwegen that name no profiel.
    leerwegen: usize,
    others: usize,
}

impl Cells {
    fn of(block: &Block, section: &Section, column: usize) -> Self {
        let mut cells = Self::default();
        for field in section.body.iter().filter_map(|line| line.field(block, column)) {
            match field.content {
                Content::Empty => {}
                Content::Number => cells.numbers += 1,
                Content::Year => cells.years += 1,
                Content::Words => {
                    cells.words += 1;
                    let label = &field.label;
                    let says_something = label.has_values() || label.is_total || label.is_count;
                    cells.labels += usize::from(label.is_understood() && says_something);
                    cells.profielen += usize::from(!label.profielen.is_empty());
                    cells.leerwegen += usize::from(!label.leerwegen.is_empty() && label.profielen.is_empty());
                }
                Content::Dash | Content::NoNumber => cells.others += 1,
            }
        }
        cells
    }

    const fn is_empty(self) -> bool {
        self.numbers + self.years + self.words + self.others == 0
    }
}

impl Columns {
    /// Gives every column of a section its meaning, for a block that is pasted on a cell.
    pub(crate) fn of(block: &Block, section: &Section, place: Place) -> Self {
        let heading_rows = HeadingRow::all(block, section);
        let headings = ColumnHeading::all(block, &heading_rows);
        let cells: Vec<Cells> = (0..block.width).map(|column| Cells::of(block, section, column)).collect();
        let has_numbers = cells.iter().any(|cells| cells.numbers > 0);
        let mut roles: Vec<Role> =
            headings.iter().zip(&cells).map(|(heading, cells)| role(heading, *cells, has_numbers)).collect();
        years_below_a_name(&mut roles, &cells);
        totals_of_a_list(&mut roles);
        let is_unclear = heading_rows.iter().any(|row| row.is_unclear)
            || are_beside_their_columns(&headings, &roles, &cells)
            || roles.iter().zip(&cells).any(|(role, cells)| has_slipped_rows(role, *cells));
        if is_unclear {
            leave_out_counts(&mut roles, &cells);
        }
        let first_profiel = cells.iter().position(|cells| cells.profielen > 0);
        let is_names = |role: &Role| matches!(role, Role::Known(ColumnMeaning::Names(_)));
        let names = first_profiel
            .filter(|column| roles.get(*column).is_some_and(is_names))
            .or_else(|| roles.iter().position(is_names));
        let corner = headings.iter().zip(&roles).filter(|(heading, role)| is_names(role) && !heading.is_unknown);
        let (corner, corner_text) = corner.fold((Facts::default(), String::new()), |(corner, text), (heading, _)| {
            (corner.or(&heading.facts), if heading.facts.date.is_named() { heading.text.clone() } else { text })
        });
        let says_leerweg =
            corner.leerweg.is_named() || section.title.leerweg.is_named() || names_leerweg(block, section, &roles);
        let meanings = place_columns(block, section, roles, names, says_leerweg, place);
        let decisive = cells
            .iter()
            .enumerate()
            .map(|(column, cells)| {
                // A local name of a profiel does no harm beside the official one.
                let are_more_names = cells.profielen > 0 && cells.profielen == cells.labels + cells.years;
                let are_known = (cells.labels + cells.years) * 2 >= cells.words + cells.years;
                Some(column) == first_profiel || (are_known && !are_more_names)
            })
            .collect();
        let has_texts =
            meanings.iter().zip(&cells).any(|(meaning, cells)| *meaning == ColumnMeaning::Text && cells.words > 0);
        Self { meanings, headings, corner, corner_text, decisive, has_texts }
    }
}

impl Columns {
    /// Takes nothing by its place.
    pub(crate) fn leave_out_places(&mut self) {
        for meaning in &mut self.meanings {
            if matches!(meaning, ColumnMeaning::Place(..)) {
                *meaning = ColumnMeaning::LeftOut(Skipped::NoHeadings);
            }
        }
    }
}

/// Whether a column of names says the leerweg of a row.
fn names_leerweg(block: &Block, section: &Section, roles: &[Role]) -> bool {
    let names = roles.iter().enumerate().filter(|(_, role)| matches!(role, Role::Known(ColumnMeaning::Names(_))));
    names.into_iter().any(|(column, _)| {
        section.body.iter().filter_map(|line| line.field(block, column)).any(|field| !field.label.leerwegen.is_empty())
    })
}

fn role(heading: &ColumnHeading, cells: Cells, has_numbers: bool) -> Role {
    let names_rows = cells.labels > 0 && cells.labels >= cells.numbers;
    if heading.is_empty {
        return match cells {
            _ if cells.is_empty() => Role::Blank,
            _ if names_rows => Role::Known(ColumnMeaning::Names(None)),
            Cells { numbers: 0, years: 0, words: 1.., .. } => Role::Known(ColumnMeaning::Text),
            Cells { numbers: 0, years: 1.., words: 0, .. } if has_numbers => {
                Role::Known(ColumnMeaning::Names(Some(Kind::Date)))
            }
            // Years among other names.
            Cells { numbers: 0, years: 1.., words: 1.., .. } => Role::Known(ColumnMeaning::Names(None)),
            _ => Role::Unheaded,
        };
    }
    let left_out = |reason: Skipped| match cells.numbers + cells.years {
        0 if cells.words > 0 => ColumnMeaning::Text,
        0 => ColumnMeaning::Empty,
        _ => ColumnMeaning::LeftOut(reason),
    };
    let has_only_names = cells.numbers + cells.years == 0 && cells.labels > 0;
    Role::Known(match heading.kind {
        Some(Kind::Code) | None if names_rows && !heading.is_of_counts() => ColumnMeaning::Names(None),
        Some(Kind::Code) => left_out(Skipped::OtherColumn(heading.text.clone())),
        // The word is about the names beside it, in the corner of a table.
        Some(Kind::Profiel | Kind::Leerweg) if cells.words + cells.numbers == 0 && cells.years > 0 => {
            ColumnMeaning::Names(Some(Kind::Date))
        }
        Some(Kind::Profiel | Kind::Leerweg) if cells.words == 0 => left_out(Skipped::OtherColumn(heading.text.clone())),
        Some(kind) => ColumnMeaning::Names(Some(kind)),
        None if has_only_names => ColumnMeaning::Names(None),
        None if heading.is_of_counts() => ColumnMeaning::Counts(heading.facts.clone()),
        None => left_out(Skipped::UnknownColumn(heading.text.clone())),
    })
}

/// Whether headings stand beside the columns that they are about: the last numbers have none above them although one
/// above the names is about numbers or one has nothing below it, or those above names and numbers are of one kind.
fn are_beside_their_columns(headings: &[ColumnHeading], roles: &[Role], cells: &[Cells]) -> bool {
    let is_count = |role: &Role| matches!(role, Role::Known(ColumnMeaning::Counts(_)));
    let Some(last) = roles.iter().rposition(is_count) else { return false };
    let runs_on = roles.iter().skip(last).any(|role| *role == Role::Unheaded);
    let of_counts = || headings.iter().zip(roles).filter(|(_, role)| is_count(role)).map(|(heading, _)| &heading.facts);
    let is_beside = |(heading, role): (&ColumnHeading, &Role)| {
        let is_above_names = matches!(role, Role::Known(ColumnMeaning::Names(_))) && heading.facts != Facts::default();
        let contradicts = |facts: &Facts| !heading.facts.is_unclear() && heading.facts.and(facts).is_unclear();
        let repeats = |facts: &Facts| heading.is_of_counts() && heading.facts.share_a_kind(facts);
        is_above_names && (runs_on || of_counts().any(|facts| contradicts(facts) || repeats(facts)))
    };
    let has_nothing_below = |(role, cells): (&Role, &Cells)| is_count(role) && cells.is_empty();
    headings.iter().zip(roles).any(is_beside) || (runs_on && roles.iter().zip(cells).any(has_nothing_below))
}

/// Whether rows miss the cells before them, as in tables from the web that merge those: numbers stand among names, or
/// profielen among leerwegen.
fn has_slipped_rows(role: &Role, cells: Cells) -> bool {
    match role {
        Role::Known(ColumnMeaning::Names(None | Some(Kind::Sex))) => cells.numbers > 0 && cells.words > 0,
        Role::Known(ColumnMeaning::Names(Some(Kind::Profiel | Kind::Leerweg))) => {
            (cells.numbers > 0 && cells.words > 0) || (cells.profielen > 0 && cells.leerwegen > 0)
        }
        _ => false,
    }
}

fn leave_out_counts(roles: &mut [Role], cells: &[Cells]) {
    for (role, cells) in roles.iter_mut().zip(cells) {
        let has_numbers = cells.numbers + cells.years > 0;
        if has_numbers && matches!(role, Role::Unheaded | Role::Known(ColumnMeaning::Counts(_))) {
            *role = Role::Known(ColumnMeaning::LeftOut(Skipped::UnclearHeadings));
        }
    }
}

/// Years before all counts say the date of their rows, also below a heading in the corner: PIE over 2017 and 2018.
fn years_below_a_name(roles: &mut [Role], cells: &[Cells]) {
    for (role, cells) in roles.iter_mut().zip(cells).take_while(|(_, cells)| cells.numbers == 0) {
        let has_only_years = cells.years > 0 && cells.words + cells.others == 0;
        if has_only_years && matches!(role, Role::Known(ColumnMeaning::Counts(_))) {
            *role = Role::Known(ColumnMeaning::Names(Some(Kind::Date)));
        }
    }
}

/// A list with nothing but totals has its counts in them: Profiel, Leerweg, Totaal.
fn totals_of_a_list(roles: &mut [Role]) {
    let mut totals = Vec::new();
    for role in roles {
        match role {
            Role::Known(ColumnMeaning::Counts(facts)) if facts.is_total => totals.push(facts),
            Role::Known(ColumnMeaning::Counts(_)) | Role::Unheaded => return,
            Role::Known(_) | Role::Blank => {}
        }
    }
    if let [only] = totals.as_mut_slice() {
        only.is_total = false;
    }
}
