//! What the headings above a column say together.

use crate::features::school::model::paste::block::{Block, Field};
use crate::features::school::model::paste::facts::Facts;
use crate::features::school::model::paste::heading_rows::HeadingRow;
use crate::features::school::model::paste::label::Label;
use crate::features::school::model::paste::words::Kind;

/// The headings of one column.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct ColumnHeading {
    pub(crate) facts: Facts,
    /// Its words, from the top down.
    pub(crate) text: String,
    /// What the column holds, when the lowest heading says that and no more.
    pub(crate) kind: Option<Kind>,
    /// Whether it says that numbers of pupils are below.
    pub(crate) is_count: bool,
    /// Whether a part of it means nothing here.
    pub(crate) is_unknown: bool,
    /// Whether a column without a name between others is meant: nothing stands above it.
    pub(crate) is_empty: bool,
}

impl ColumnHeading {
    /// The headings of every column of a section.
    pub(crate) fn all(block: &Block, rows: &[HeadingRow<'_>]) -> Vec<Self> {
        (0..block.width)
            .map(|column| {
                let mut heading = Self { is_empty: true, ..Self::default() };
                for row in rows {
                    if let Some(field) = row.above(column) {
                        heading.add(field, row.headings.are_leerjaren);
                    }
                }
                heading
            })
            .collect()
    }

    fn add(&mut self, field: &Field, is_leerjaar: bool) {
        let label = match is_leerjaar && field.is_number() {
            true => Label::read(&format!("leerjaar {}", field.text)),
            false => field.label.clone(),
        };
        self.facts = self.facts.and(&Facts::of(&label, &field.text));
        if !self.is_empty {
            self.text.push(' ');
        }
        self.text.push_str(&field.text);
        self.kind = label.only_kind();
        self.is_count |= label.is_count;
        self.is_unknown |= !label.is_understood();
        self.is_empty = false;
    }

    /// Whether it says which pupils are below, or that pupils are.
    pub(crate) fn is_of_counts(&self) -> bool {
        let says_nothing = self.facts == Facts::default();
        !self.is_unknown && self.kind.is_none() && (self.is_count || !says_nothing)
    }
}
