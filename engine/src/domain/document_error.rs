use std::fmt;

use serde::Serialize;

use super::{Expected, Path, ToJson};

/// Why a document cannot be used: the first thing in its text that is not as the contract says.
///
/// Prints as one English line, `path: what was found; what is expected`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentError {
    path: String,
    problem: DocumentProblem,
}

/// What is wrong at the place. Prints in English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DocumentProblem {
    /// The file is no text.
    NotUtf8 {
        /// How many bytes are text.
        valid_bytes: usize,
    },
    /// The text is no JSON.
    NotJson(JsonError),
    /// A field that must be there is not.
    Missing(Expected),
    /// A key that nobody knows.
    Unknown {
        /// Those that are known, with commas.
        known: String,
    },
    /// A key that was there before.
    Repeated,
    /// A value outside its form.
    Unexpected(Found, Expected),
    /// A longer list than there may be.
    TooMany(usize, Expected),
}

/// A value that did not fit, in short. Prints in English on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// An object.
    Object,
    /// A list without items.
    EmptyList,
    /// A list.
    List,
    /// A text that is too long to show.
    LongText {
        /// How it begins, in quotes.
        start: String,
        /// How long it is.
        chars: usize,
    },
    /// A number with more digits than can be shown.
    LongNumber {
        /// How long it is.
        chars: usize,
    },
    /// The value as JSON.
    Value(String),
}

/// Why a text is no JSON, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonError {
    line: usize,
    column: usize,
    reason: String,
}

impl JsonError {
    /// The reason that serde gives, at its place in the text.
    #[must_use]
    pub fn new(text: &str, error: &serde_json::Error) -> Self {
        let line = text.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
        let column = line.bytes().take(error.column()).filter(|byte| !matches!(byte, 0x80..=0xbf)).count();
        let reason = error.to_string();
        let reason = reason.rsplit_once(" at line ").map_or(reason.as_str(), |(reason, _)| reason).to_owned();
        Self { line: error.line(), column, reason }
    }

    /// The line of the text, from 1.
    #[must_use]
    pub const fn line(&self) -> usize {
        self.line
    }

    /// The last character of the line that was read, from 1.
    #[must_use]
    pub const fn column(&self) -> usize {
        self.column
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}: {}", self.line, self.column, self.reason)
    }
}

impl DocumentError {
    /// The place, such as `schools[0].counts.2018-10-01.M&T.KB`, or `$` for the whole document.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What was found there and what is expected, in English, without the path.
    #[must_use]
    pub fn message(&self) -> String {
        self.problem.to_string()
    }

    /// What is wrong there.
    #[must_use]
    pub const fn problem(&self) -> &DocumentProblem {
        &self.problem
    }

    /// Path and message as `{"error":{"path":…,"message":…}}`, for programs.
    #[must_use]
    pub fn answer(&self) -> String {
        #[derive(Serialize)]
        struct Answer<'a> {
            error: Error<'a>,
        }
        #[derive(Serialize)]
        struct Error<'a> {
            path: &'a str,
            message: String,
        }
        Answer { error: Error { path: &self.path, message: self.message() } }.to_json()
    }

    pub(super) fn new(path: &Path, problem: DocumentProblem) -> Self {
        Self { path: path.to_string(), problem }
    }

    pub(super) fn not_json(error: JsonError) -> Self {
        Self::new(&Path::ROOT, DocumentProblem::NotJson(error))
    }

    pub(super) fn unexpected(path: &Path, found: Found, expected: Expected) -> Self {
        Self::new(path, DocumentProblem::Unexpected(found, expected))
    }

    /// The same with these names known, when a name is unknown.
    pub(super) fn with_known(self, known: String) -> Self {
        match self.problem {
            DocumentProblem::Unknown { .. } => Self { problem: DocumentProblem::Unknown { known }, ..self },
            _ => self,
        }
    }

    /// The same with another value found, when a value is unexpected.
    pub(super) fn with_found(self, found: Found) -> Self {
        match self.problem {
            DocumentProblem::Unexpected(_, expected) => {
                Self { problem: DocumentProblem::Unexpected(found, expected), ..self }
            }
            _ => self,
        }
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.problem)
    }
}

impl std::error::Error for DocumentError {}

impl fmt::Display for DocumentProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8 { valid_bytes } => {
                write!(f, "found a byte that is not UTF-8 after {valid_bytes} bytes; expected UTF-8 JSON")
            }
            Self::NotJson(error) => write!(f, "found text that is not JSON ({error}); expected a JSON object"),
            Self::Missing(expected) => write!(f, "found nothing; expected {expected}"),
            Self::Unknown { known } => write!(f, "found an unknown name; expected one of {known}"),
            Self::Repeated => f.write_str("found the same name a second time; expected it once"),
            Self::Unexpected(found, expected) => write!(f, "found {found}; expected {expected}"),
            Self::TooMany(found, expected) => write!(f, "found a list of {found}; expected {expected}"),
        }
    }
}

/// Longest part of a text that is shown.
const SHOWN_CHARS: usize = 60;

impl Found {
    /// A value as it is written in a document.
    pub(super) fn new(json: &str) -> Self {
        let text = || serde_json::from_str::<String>(json).unwrap_or_else(|_| json.to_owned());
        match json.as_bytes() {
            [b'{', ..] => Self::Object,
            [b'[', items @ .., b']'] if items.trim_ascii().is_empty() => Self::EmptyList,
            [b'[', ..] => Self::List,
            [b'"', ..] => match text() {
                text if text.chars().count() > SHOWN_CHARS => Self::LongText {
                    start: text.chars().take(SHOWN_CHARS).collect::<String>().to_json(),
                    chars: text.chars().count(),
                },
                text => Self::Value(text.to_json()),
            },
            number if number.len() > SHOWN_CHARS => Self::LongNumber { chars: number.len() },
            _ => Self::Value(json.to_owned()),
        }
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Object => f.write_str("an object"),
            Self::EmptyList => f.write_str("an empty list"),
            Self::List => f.write_str("a list"),
            Self::LongText { start, chars } => write!(f, "{start}… ({chars} characters)"),
            Self::LongNumber { chars } => write!(f, "a number of {chars} characters"),
            Self::Value(value) => f.write_str(value),
        }
    }
}
