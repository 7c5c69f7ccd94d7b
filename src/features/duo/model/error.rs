use std::fmt;

use crate::features::duo::text::DuoErrorTexts;
use crate::text::fill;
use crate::text::language::Language;

/// Why a file is no DUO file that can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DuoError {
    /// Nothing stands in it.
    Empty,
    /// More than [`MAX_BYTES`](crate::features::duo::model::MAX_BYTES) bytes.
    TooLarge,
    /// A workbook or another compressed file.
    Zip,
    /// UTF-16 without the byte order mark that says so.
    Utf16,
    /// A byte that no text has.
    NotText {
        /// The row, the headings being row 1.
        row: usize,
    },
    /// The columns are not separated by semicolons.
    Separator {
        /// What stands between them instead.
        found: char,
    },
    /// Another of DUO's files, with a row for each leerjaar.
    RowPerYear,
    /// Another of DUO's files, with pupils by vestiging and leerjaar and without profielen.
    NoProfielen,
    /// A file of DUO about something else.
    OtherDataset {
        /// The first words of the headings.
        found: String,
    },
    /// A column that is needed is not there.
    MissingColumns {
        /// The first words of the headings.
        found: String,
        /// What was expected.
        expected: String,
    },
    /// The same column twice.
    RepeatedColumn {
        /// Its heading.
        name: String,
    },
    /// The headings and nothing else.
    NoRows,
    /// A row with more or fewer fields than there are headings.
    Fields {
        /// The row.
        row: usize,
        /// How many it has.
        found: usize,
        /// How many there are headings.
        expected: usize,
    },
    /// The file stops in the middle of a row.
    CutOff {
        /// The row.
        row: usize,
    },
    /// A row without an end, such as after a quote that is never closed.
    EndlessRow {
        /// Where it begins.
        row: usize,
    },
    /// A field that does not hold what its column is for.
    Field {
        /// The row.
        row: usize,
        /// The heading of the column.
        column: &'static str,
        /// What stands there.
        found: String,
        /// What was expected.
        expected: Expected,
    },
    /// No row is about vmbo in leerjaar 3 and 4.
    NoVmbo,
}

/// What a field should hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// A number of pupils, or `<5`.
    Pupils,
    /// Fewer than ten thousand pupils of a school in one profiel and leerweg.
    FewerPupils,
    /// A BRIN of four characters.
    Brin,
    /// A vestiging.
    Vestiging,
    /// At most 120 characters.
    ShortName,
}

impl DuoError {
    /// A sentence that says what is wrong, where, and what was expected.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        let words = DuoErrorTexts::of(language);
        match self {
            Self::Empty => words.empty.to_owned(),
            Self::TooLarge => words.too_large.to_owned(),
            Self::Zip => words.zip.to_owned(),
            Self::Utf16 => words.utf16.to_owned(),
            Self::NotText { row } => fill(words.not_text, &[&row.to_string()]),
            Self::Separator { found } => fill(words.separator, &[&found.escape_default().to_string()]),
            Self::RowPerYear => words.row_per_year.to_owned(),
            Self::NoProfielen => words.no_profielen.to_owned(),
            Self::OtherDataset { found } => fill(words.other_dataset, &[found]),
            Self::MissingColumns { found, expected } => fill(words.missing_columns, &[expected, found]),
            Self::RepeatedColumn { name } => fill(words.repeated_column, &[name]),
            Self::NoRows => words.no_rows.to_owned(),
            Self::Fields { row, found, expected } => {
                fill(words.fields, &[&row.to_string(), &found.to_string(), &expected.to_string()])
            }
            Self::CutOff { row } => fill(words.cut_off, &[&row.to_string()]),
            Self::EndlessRow { row } => fill(words.endless_row, &[&row.to_string()]),
            Self::Field { row, column, found, expected } => {
                let expected = match expected {
                    Expected::Pupils => words.expected_pupils,
                    Expected::FewerPupils => words.expected_fewer,
                    Expected::Brin => words.expected_brin,
                    Expected::Vestiging => words.expected_vestiging,
                    Expected::ShortName => words.expected_name,
                };
                fill(words.field, &[&row.to_string(), column, found, expected])
            }
            Self::NoVmbo => words.no_vmbo.to_owned(),
        }
    }
}

impl fmt::Display for DuoError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence(Language::En))
    }
}

/// The beginning of a text from outside, fit for a message of one line.
pub(crate) fn shown(text: &str) -> String {
    let mut out: String = text.chars().take(60).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(60).is_some() {
        out.push('…');
    }
    out
}
