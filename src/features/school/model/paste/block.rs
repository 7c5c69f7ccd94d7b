//! The cells of a block with what is in each of them, before rows and columns have a meaning.

use crate::features::school::model::paste::dates::is_year;
use crate::features::school::model::paste::label::Label;

/// What a cell holds, seen by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    Empty,
    /// A dash: what spreadsheets show for nothing in a column of numbers.
    Dash,
    /// A word for no number: `geen`, `#N/B`.
    NoNumber,
    /// Four digits that can be a year.
    Year,
    /// A number of any kind, also one that is no number of pupils: `<5`, `12,5`, `-3`.
    Number,
    Words,
}

/// A cell of a block.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub(crate) text: String,
    pub(crate) content: Content,
    pub(crate) label: Label,
}

impl Field {
    fn new(text: String) -> Self {
        let content = content(&text);
        let label = match content {
            Content::Year | Content::Number | Content::Words => Label::read(&text),
            Content::Empty | Content::Dash | Content::NoNumber => Label::default(),
        };
        Self { text, content, label }
    }

    /// Whether it is a word of a heading or a name, or a year.
    pub(crate) const fn is_label(&self) -> bool {
        matches!(self.content, Content::Words | Content::Year)
    }

    /// Whether it counts as a number of the block.
    pub(crate) const fn is_number(&self) -> bool {
        matches!(self.content, Content::Number | Content::Year)
    }

    pub(crate) const fn is_empty(&self) -> bool {
        matches!(self.content, Content::Empty)
    }
}

/// The cells of a block; all rows are equally long.
pub(crate) struct Block {
    pub(crate) rows: Vec<Vec<Field>>,
    pub(crate) width: usize,
    /// The first row with numbers that had fewer cells than others. Spreadsheets copy rows of one length, so that one
    /// that is shorter may have lost a cell anywhere.
    pub(crate) short_row: Option<usize>,
}

impl Block {
    pub(crate) fn new(rows: Vec<Vec<String>>) -> Self {
        let width = rows.iter().map(Vec::len).max().unwrap_or_default();
        let mut rows: Vec<Vec<Field>> = rows.into_iter().map(|row| row.into_iter().map(Field::new).collect()).collect();
        let has_numbers = |row: &[Field]| row.iter().any(|field| field.content == Content::Number);
        let short_row = rows.iter().position(|row| row.len() < width && has_numbers(row));
        for row in &mut rows {
            row.resize_with(width, || Field::new(String::new()));
        }
        // A and B are classes; B and K are leerwegen.
        let has = |letter: &str| rows.iter().flatten().any(|field| field.text.eq_ignore_ascii_case(letter));
        let are_leerwegen = has("B") && has("K");
        for field in rows.iter_mut().flatten().filter(|field| field.text.len() == 1 && !are_leerwegen) {
            field.label.is_unknown |= !field.label.leerwegen.is_empty();
        }
        Self { rows, width, short_row }
    }

    pub(crate) fn row(&self, at: usize) -> &[Field] {
        self.rows.get(at).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn field(&self, row: usize, column: usize) -> Option<&Field> {
        self.row(row).get(column)
    }

    /// The cells of a row that hold something, with their columns.
    pub(crate) fn filled(&self, row: usize) -> impl Iterator<Item = (usize, &Field)> {
        self.row(row).iter().enumerate().filter(|(_, field)| !field.is_empty())
    }
}

fn content(text: &str) -> Content {
    match text {
        "" => Content::Empty,
        "-" | "\u{2013}" | "\u{2014}" | "\u{2212}" => Content::Dash,
        _ if is_year(text) || text == "43009" || text == "43374" => Content::Year,
        _ if is_number(text) => Content::Number,
        _ if NO_NUMBERS.contains(&text.to_lowercase().as_str()) => Content::NoNumber,
        _ => Content::Words,
    }
}

const NO_NUMBERS: [&str; 16] = [
    "geen", "nvt", "n.v.t.", "n.v.t", "nihil", "onbekend", "none", "n/a", "nil", "unknown", "?", "*", "#n/b", "#n/a",
    "#verw!", "#ref!",
];

/// Digits with what may stand before, between and after them in a number.
fn is_number(text: &str) -> bool {
    let signs = ['<', '>', '≤', '≥', '~', '±', '+', '-', '\u{2212}', '\u{2013}', '€', ' '];
    let digits = text.trim_start_matches(signs).trim_end_matches(['%', '*', ' ']);
    digits.starts_with(|first: char| first.is_ascii_digit())
        && digits.chars().all(|character| character.is_ascii_digit() || matches!(character, '.' | ',' | ' '))
}
