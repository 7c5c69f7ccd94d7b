//! What each row of a section is.

use crate::features::school::model::paste::block::{Block, Content, Field};
use crate::features::school::model::paste::column_meaning::ColumnMeaning;
use crate::features::school::model::paste::columns::Columns;
use crate::features::school::model::paste::dates::NamedDate;
use crate::features::school::model::paste::facts::Facts;
use crate::features::school::model::paste::label::Label;
use crate::features::school::model::paste::report::Skipped;
use crate::features::school::model::paste::sections::{Line, Section};
use crate::features::school::model::paste::words::Kind;

/// What a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RowMeaning {
    /// Pupils, or a total, of whom its names say.
    Pupils(RowNames),
    /// Something that is none of ours, with what says so.
    Unknown(Skipped),
    /// Nothing, or a remark.
    Gap,
}

/// What the names of a row say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct RowNames {
    pub(crate) facts: Facts,
    /// The names as they are written.
    pub(crate) text: String,
    /// The date as it is written, when it is none of ours.
    pub(crate) other_date: Option<String>,
}

impl RowMeaning {
    /// The rows of a section, with their places in the block.
    pub(crate) fn all(block: &Block, section: &Section, columns: &Columns) -> Vec<(usize, Self)> {
        let mut carried: Vec<Option<Field>> = vec![None; block.width];
        section
            .body
            .iter()
            .map(|line| match line {
                Line::Gap => {
                    carried.fill(None);
                    (0, Self::Gap)
                }
                Line::Row(row) => (*row, Self::of(block, *row, columns, &mut carried)),
            })
            .collect()
    }

    fn of(block: &Block, row: usize, columns: &Columns, carried: &mut [Option<Field>]) -> Self {
        let mut names = RowNames::default();
        let mut unknown = None;
        for (column, meaning) in columns.meanings.iter().enumerate() {
            let ColumnMeaning::Names(kind) = meaning else { continue };
            let Some(field) = own_or_carried(block, row, column, columns, carried) else { continue };
            names.add_text(&field.text);
            match facts_of(&field, *kind) {
                Some(facts) => names.add(&facts, &field.text),
                None if kind.is_some() || columns.decisive.get(column) == Some(&true) => {
                    unknown = unknown.or(Some((*kind, field.text.clone())));
                }
                None => {}
            }
        }
        match unknown {
            Some((None | Some(Kind::Profiel), name)) => Self::Unknown(Skipped::UnknownRow(name)),
            Some((Some(_), name)) => Self::Unknown(Skipped::UnknownValue(name)),
            None => Self::Pupils(names),
        }
    }
}

impl RowNames {
    fn add(&mut self, facts: &Facts, text: &str) {
        if matches!(facts.date.one(), Some(NamedDate::OtherYear | NamedDate::OtherDay)) {
            self.other_date = Some(text.to_owned());
        }
        self.facts = self.facts.and(facts);
    }

    fn add_text(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(text);
    }
}

/// The cell of a column of names. A name over several rows is written in the first of them, left of other names.
fn own_or_carried(
    block: &Block,
    row: usize,
    column: usize,
    columns: &Columns,
    carried: &mut [Option<Field>],
) -> Option<Field> {
    let field = block.field(row, column)?;
    if !field.is_empty() {
        // A total ends what was carried.
        let below = carried.get_mut(column..)?;
        below.fill(None);
        if let Some(first) = below.first_mut() {
            *first = (!field.label.is_total).then(|| field.clone());
        }
        return Some(field.clone());
    }
    let has_names_behind = block
        .filled(row)
        .any(|(behind, _)| behind > column && matches!(columns.meanings.get(behind), Some(ColumnMeaning::Names(_))));
    carried.get(column).cloned().flatten().filter(|_| has_names_behind)
}

/// What a cell of a column of names says; nothing when it is not understood.
pub(crate) fn facts_of(field: &Field, kind: Option<Kind>) -> Option<Facts> {
    let text = &field.text;
    let label = match kind {
        Some(Kind::Vestiging) => {
            return Some(Facts { vestiging: Some(text.clone()), ..Facts::default() });
        }
        Some(Kind::Leerjaar) => Label::read(&format!("leerjaar {text}")),
        Some(Kind::SchoolYear) => Label::read(&format!("schooljaar {text}")),
        Some(Kind::Date) if !field.label.dates.is_empty() => field.label.clone(),
        Some(Kind::Date) if text.len() == 2 => Label::read(&format!("oktober {text}")),
        Some(Kind::Date) => Label::read(&format!("jaar {text}")),
        _ if field.content == Content::Number => return None,
        _ => field.label.clone(),
    };
    let says_of_kind = match kind {
        None | Some(Kind::Code) => label.has_values() || label.is_total || label.is_count,
        // In the corner of a table the word can be about the names beside it: Profiel over BB and KB.
        Some(Kind::Profiel | Kind::Leerweg) => label.has_values(),
        Some(Kind::Date | Kind::SchoolYear) => !label.dates.is_empty() || !label.leerjaren.is_empty(),
        Some(Kind::Leerjaar) => !label.leerjaren.is_empty(),
        Some(Kind::Sex) => !label.sexes.is_empty(),
        Some(Kind::Vestiging) => true,
    };
    (label.is_understood() && (says_of_kind || label.is_total)).then(|| Facts::of(&label, text))
}
