//! Every number of a block with what becomes of it, as far as its row and its column say.

use crate::features::school::model::paste::block::{Block, Content, Field};
use crate::features::school::model::paste::column_meaning::ColumnMeaning;
use crate::features::school::model::paste::columns::Columns;
use crate::features::school::model::paste::dates::NamedDate;
use crate::features::school::model::paste::facts::Facts;
use crate::features::school::model::paste::label::Label;
use crate::features::school::model::paste::place::Place;
use crate::features::school::model::paste::report::Skipped;
use crate::features::school::model::paste::rows::{RowMeaning, RowNames, facts_of};
use crate::features::school::model::paste::sections::{Section, Sections};
use crate::features::school::model::paste::words::Kind;
use crate::form::school_form::Target;
use engine::domain::{Cell, Leerweg, Profiel, Teldatum};

/// A cell of a block that holds a number, or could.
#[derive(Debug, Clone)]
pub(crate) struct Number {
    pub(crate) section: usize,
    pub(crate) row: usize,
    pub(crate) column: usize,
    pub(crate) text: String,
    /// Whether it is a number; words for no number and empty cells are not.
    pub(crate) is_number: bool,
    pub(crate) facts: Facts,
    pub(crate) fate: Fate,
    /// Whether its row follows from its place.
    pub(crate) has_row_by_place: bool,
    /// Whether its column follows from its place.
    pub(crate) has_column_by_place: bool,
    /// What stands above it.
    pub(crate) heading: String,
    /// What stands before it.
    pub(crate) name: String,
}

/// What becomes of a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It belongs to a field of the form.
    Count(Target),
    /// It is a total of others.
    Total,
    /// It says what other numbers are: a year, a leerjaar.
    Label,
    /// It is not taken.
    LeftOut(Skipped),
}

/// The numbers of all parts of a block.
pub(crate) fn numbers(block: &Block, parts: &Sections, place: Place) -> (Vec<Number>, bool) {
    let mut numbers: Vec<Number> = parts
        .heading_rows
        .iter()
        .flat_map(|row| block.filled(*row).map(|(column, field)| (*row, column, field)))
        .filter(|(_, _, field)| field.is_number())
        .map(|(row, column, field)| Number::new((0, row, column), field, Facts::default(), Fate::Label))
        .collect();
    let mut has_texts = false;
    for (index, section) in parts.sections.iter().enumerate() {
        let mut columns = Columns::of(block, section, place);
        // Beside a part with headings, one without them is no block to fill in from a cell.
        let has_headings = parts.sections.iter().any(|other| !other.headings.is_empty()) || parts.has_unused_headings;
        if has_headings && section.headings.is_empty() {
            columns.leave_out_places();
        }
        has_texts |= columns.has_texts;
        let reading = SectionReading { block, section, columns: &columns, index, place };
        numbers.extend(reading.numbers());
    }
    (numbers, has_texts)
}

impl Number {
    fn new((section, row, column): (usize, usize, usize), field: &Field, facts: Facts, fate: Fate) -> Self {
        Self {
            section,
            row,
            column,
            text: field.text.clone(),
            is_number: field.is_number(),
            facts,
            fate,
            has_row_by_place: false,
            has_column_by_place: false,
            heading: String::new(),
            name: String::new(),
        }
    }
}

/// A section with what its columns mean.
struct SectionReading<'a> {
    block: &'a Block,
    section: &'a Section,
    columns: &'a Columns,
    index: usize,
    place: Place,
}

impl SectionReading<'_> {
    fn numbers(&self) -> Vec<Number> {
        let rows = RowMeaning::all(self.block, self.section, self.columns);
        let mut numbers = Vec::new();
        for (offset, (row, meaning)) in rows.iter().enumerate() {
            if *meaning == RowMeaning::Gap {
                continue;
            }
            for (column, field) in self.block.row(*row).iter().enumerate() {
                numbers.extend(self.number((*row, offset, column), meaning, field));
            }
        }
        if rows.iter().any(|(row, meaning)| self.has_slipped(*row, meaning)) {
            for number in numbers.iter_mut().filter(|number| matches!(number.fate, Fate::Count(_) | Fate::Total)) {
                number.fate = Fate::LeftOut(Skipped::UnclearHeadings);
            }
        }
        numbers
    }

    /// Whether a row misses the cells before it: a name stands where the others have a count or another kind of name, or
    /// a number among names while there is no count.
    fn has_slipped(&self, row: usize, meaning: &RowMeaning) -> bool {
        let fields = || self.block.row(row).iter().zip(&self.columns.meanings);
        let is_name =
            |field: &Field| field.content == Content::Words && field.label.is_understood() && field.label.has_values();
        let is_count = |meaning: &ColumnMeaning| matches!(meaning, ColumnMeaning::Counts(_) | ColumnMeaning::Place(..));
        let has_column_of_its_own = |label: &Label| {
            let is_other = label.profielen.is_empty() && label.leerwegen.is_empty();
            is_other
                && self.columns.meanings.iter().any(|meaning| match meaning {
                    ColumnMeaning::Names(Some(Kind::Leerjaar)) => !label.leerjaren.is_empty(),
                    ColumnMeaning::Names(Some(Kind::Date | Kind::SchoolYear)) => !label.dates.is_empty(),
                    ColumnMeaning::Names(Some(Kind::Sex)) => !label.sexes.is_empty(),
                    _ => false,
                })
        };
        let has_misplaced_name = fields().any(|(field, meaning)| match meaning {
            ColumnMeaning::Names(Some(kind)) => {
                is_name(field)
                    && (facts_of(field, Some(*kind)).is_none()
                        || (has_column_of_its_own(&field.label) && matches!(kind, Kind::Profiel | Kind::Leerweg)))
            }
            meaning => is_name(field) && is_count(meaning),
        });
        let has_number_among_names = || {
            fields()
                .any(|(field, meaning)| matches!(meaning, ColumnMeaning::Names(_)) && field.content == Content::Number)
        };
        let has_count = || fields().any(|(field, meaning)| is_count(meaning) && field.is_number());
        match meaning {
            RowMeaning::Gap => false,
            RowMeaning::Pupils(_) => has_misplaced_name,
            RowMeaning::Unknown(_) => has_misplaced_name || (has_number_among_names() && !has_count()),
        }
    }

    fn number(
        &self,
        (row, offset, column): (usize, usize, usize),
        meaning: &RowMeaning,
        field: &Field,
    ) -> Option<Number> {
        let place = (self.index, row, column);
        let left_out = |reason: Skipped| {
            field.is_number().then(|| Number::new(place, field, Facts::default(), Fate::LeftOut(reason)))
        };
        let own = match self.columns.meanings.get(column)? {
            ColumnMeaning::Names(kind) => {
                let is_label = kind.is_some() || field.content == Content::Year;
                return match meaning {
                    // Of a row that has slipped out of its columns.
                    RowMeaning::Unknown(reason) if is_label && facts_of(field, *kind).is_none() => {
                        left_out(reason.clone())
                    }
                    _ if is_label && field.is_number() => {
                        Some(Number::new(place, field, Facts::default(), Fate::Label))
                    }
                    _ => left_out(Skipped::UnknownRow(field.text.clone())),
                };
            }
            ColumnMeaning::LeftOut(reason) => return left_out(reason.clone()),
            ColumnMeaning::Text | ColumnMeaning::Empty => return None,
            ColumnMeaning::Counts(facts) => facts.clone(),
            ColumnMeaning::Place(..) => Facts::default(),
        };
        let names = match meaning {
            RowMeaning::Pupils(names) => names,
            RowMeaning::Unknown(reason) => return left_out(reason.clone()),
            RowMeaning::Gap => return None,
        };
        let together = names.facts.and(&own).or(&self.columns.corner).or(&self.section.title);
        let mut number = Number::new(place, field, together, Fate::Label);
        number.heading = self.columns.headings.get(column).map(|heading| heading.text.clone()).unwrap_or_default();
        number.name.clone_from(&names.text);
        number.has_row_by_place = !self.has_names() && !number.facts.profiel.is_named();
        number.has_column_by_place = matches!(self.columns.meanings.get(column), Some(ColumnMeaning::Place(..)));
        number.fate = self.fate(&number, names, &own, offset);
        let can_be_empty = matches!(number.fate, Fate::Count(_));
        (field.is_number() || can_be_empty).then_some(number)
    }

    fn has_names(&self) -> bool {
        self.columns.meanings.iter().any(|meaning| matches!(meaning, ColumnMeaning::Names(_)))
    }

    fn fate(&self, number: &Number, names: &RowNames, own: &Facts, offset: usize) -> Fate {
        let facts = &number.facts;
        if facts.is_unclear() {
            return Fate::LeftOut(Skipped::Unclear(match (own.is_unclear(), names.facts.is_unclear()) {
                (true, _) => number.heading.clone(),
                (false, true) => names.text.clone(),
                (false, false) => format!("{} {}", names.text, number.heading).trim().to_owned(),
            }));
        }
        if facts.is_total {
            return Fate::Total;
        }
        if matches!(facts.date.one(), Some(NamedDate::OtherYear | NamedDate::OtherDay)) {
            return Fate::LeftOut(Skipped::OtherDate(self.other_date(number, names, own)));
        }
        if let Some(leerjaar) = facts.leerjaar.one().filter(|leerjaar| !matches!(leerjaar, 3 | 4)) {
            return Fate::LeftOut(Skipped::OtherLeerjaar(leerjaar));
        }
        match self.target(number, names, offset) {
            Ok(target) if target.cell.leerweg == Leerweg::Tl => Fate::LeftOut(Skipped::Tl),
            Ok(target) => Fate::Count(target),
            Err(reason) => Fate::LeftOut(reason),
        }
    }

    /// The date that is none of ours, as it is written.
    fn other_date(&self, number: &Number, names: &RowNames, own: &Facts) -> String {
        match (&names.other_date, &self.section.other_date) {
            (Some(of_row), _) => of_row.clone(),
            _ if own.date.is_named() => number.heading.clone(),
            _ if self.columns.corner.date.is_named() => self.columns.corner_text.clone(),
            (None, title) => title.clone().unwrap_or_default(),
        }
    }

    fn target(&self, number: &Number, names: &RowNames, offset: usize) -> Result<Target, Skipped> {
        let facts = &number.facts;
        let at = self.place.at;
        let by_place = match self.columns.meanings.get(number.column) {
            Some(ColumnMeaning::Place(date, leerweg)) => Some((*date, *leerweg)),
            _ => None,
        };
        let profiel = match facts.profiel.one() {
            Some(profiel) => profiel,
            None if number.has_row_by_place => {
                *Profiel::ALL.get(at.cell.profiel.index() + offset).ok_or(Skipped::Outside)?
            }
            None => return Err(Skipped::UnknownRow(names.text.clone())),
        };
        let leerweg = match (facts.leerweg.one(), by_place) {
            (Some(leerweg), _) | (None, Some((_, leerweg))) => leerweg,
            // Profielen beside each other, with the leerwegen below each other in the order of the form.
            (None, None) if !self.has_names() && names.text.is_empty() && self.has_profielen_above() => {
                let first = Leerweg::FUNDED.iter().position(|leerweg| *leerweg == at.cell.leerweg).unwrap_or_default();
                *Leerweg::FUNDED.get(first + offset).ok_or(Skipped::Outside)?
            }
            (None, None) => return Err(Skipped::NoLeerweg(number.heading.clone())),
        };
        let date = match (facts.date.one(), by_place) {
            (Some(NamedDate::Ours(date)), None) => date,
            (Some(NamedDate::Ours(date)), Some((place, _))) if place == at.date => date,
            (Some(_), Some(_)) => return Err(Skipped::Outside),
            (_, Some((place, _))) => place,
            (_, None) => at.date,
        };
        Ok(Target { date, cell: Cell { profiel, leerweg } })
    }

    /// Whether every column of counts names a profiel and none a leerweg.
    fn has_profielen_above(&self) -> bool {
        self.columns.meanings.iter().all(|meaning| match meaning {
            ColumnMeaning::Counts(facts) => facts.profiel.is_named() && !facts.leerweg.is_named(),
            _ => true,
        })
    }
}

/// The date that a number's row, column or title names.
pub(crate) fn named_date(number: &Number) -> Option<Teldatum> {
    match number.facts.date.one() {
        Some(NamedDate::Ours(date)) => Some(date),
        _ => None,
    }
}
