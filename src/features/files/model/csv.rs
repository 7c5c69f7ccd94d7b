//! Comma-separated text (RFC 4180) for spreadsheets: the Dutch kind, which a Dutch Excel opens at once, and the plain
//! kind of everyone else.
//!
//! Free text cannot become a formula: what a spreadsheet would take for one gets an apostrophe before it (OWASP ASVS
//! 5.0, V1.2.10), wherever a spreadsheet with another separator would see a cell begin. [`unguarded`] takes it away.

use rust_decimal::Decimal;

use crate::text::language::Language;
use crate::text::number_format::money;

/// How numbers and separators are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// Semicolon, decimal comma, and a byte order mark, without which Excel takes the text for Windows-1252.
    Dutch,
    /// Comma, decimal point, no byte order mark.
    Plain,
}

impl Dialect {
    /// Both dialects, the Dutch one first.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::Plain];

    const fn separator(self) -> char {
        match self {
            Self::Dutch => ';',
            Self::Plain => ',',
        }
    }
}

/// A field of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    /// Free text, possibly nothing.
    Text(String),
    /// A number as documents write it: a decimal point, no groups.
    Number(String),
}

impl Field {
    /// An amount of euros, with two decimals or all that it has.
    #[must_use]
    pub fn euros(amount: Decimal) -> Self {
        Self::Number(money(amount, Language::Nl).exact.to_string())
    }
}

impl From<&str> for Field {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Field {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Decimal> for Field {
    fn from(number: Decimal) -> Self {
        Self::Number(number.to_string())
    }
}

impl From<u32> for Field {
    fn from(number: u32) -> Self {
        Self::Number(number.to_string())
    }
}

/// The rows of a table, the headings first, as the text of a file.
#[must_use]
pub fn write(rows: &[Vec<Field>], dialect: Dialect) -> String {
    let mut out = String::new();
    if dialect == Dialect::Dutch {
        out.push('\u{feff}');
    }
    for row in rows {
        for (at, field) in row.iter().enumerate() {
            if at > 0 {
                out.push(dialect.separator());
            }
            match field {
                Field::Text(text) => quote(&guarded(text), &mut out),
                Field::Number(number) if dialect == Dialect::Dutch => out.push_str(&number.replace('.', ",")),
                Field::Number(number) => out.push_str(number),
            }
        }
        out.push_str("\r\n");
    }
    out
}

/// The rows of a table, the headings first, as spreadsheets take them from the clipboard: cells with tabs between them,
/// numbers as a spreadsheet in this language reads them.
#[must_use]
pub fn for_clipboard(rows: &[Vec<Field>], language: Language) -> String {
    let cell = |field: &Field| match (field, language) {
        (Field::Text(text), _) => one_line(text),
        (Field::Number(number), Language::Nl) => number.replace('.', ","),
        (Field::Number(number), Language::En) => number.clone(),
    };
    rows.iter().map(|row| row.iter().map(cell).collect::<Vec<_>>().join("\t") + "\r\n").collect()
}

/// A text without what ends a cell or a row. One that begins with a quote would end at the next quote.
fn one_line(text: &str) -> String {
    let text = guarded(&text.replace(|character: char| character.is_control(), " "));
    if text.starts_with('"') { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

/// Puts quotes around a text that needs them in either dialect: a file is sometimes opened as the other one.
fn quote(field: &str, out: &mut String) {
    let starts_or_ends_with_space = field.trim() != field;
    if !starts_or_ends_with_space && !field.contains([';', ',', '"', '\n', '\r', '\t']) {
        out.push_str(field);
        return;
    }
    out.push('"');
    out.push_str(&field.replace('"', "\"\""));
    out.push('"');
}

/// Where a cell can begin for a spreadsheet that takes another character for the separator.
const CELL_ENDS: [char; 6] = [',', ';', '\t', '\n', '\r', '"'];

/// What a spreadsheet takes for the beginning of a formula, as wide characters too.
const FORMULA_STARTS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A text that no spreadsheet takes for a formula.
#[must_use]
pub fn guarded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for part in text.split_inclusive(CELL_ENDS) {
        if looks_like_formula(part) {
            out.push('\'');
        }
        out.push_str(part);
    }
    out
}

/// The text that [`guarded`] was given.
#[must_use]
pub fn unguarded(text: &str) -> String {
    text.split_inclusive(CELL_ENDS)
        .map(|part| part.strip_prefix('\'').filter(|rest| looks_like_formula(rest)).unwrap_or(part))
        .collect()
}

/// Apostrophes do not count, so that a guard can be told from the apostrophe of ’s-Hertogenbosch.
fn looks_like_formula(part: &str) -> bool {
    part.trim_start_matches(|character: char| character == '\'' || character.is_whitespace())
        .starts_with(FORMULA_STARTS)
        || part.trim_start_matches('\'').starts_with(['\t', '\r', '\n'])
}
