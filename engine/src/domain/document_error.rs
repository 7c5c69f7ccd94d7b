use std::fmt;

use super::json::{Json, JsonError};
use super::{Expected, Path};

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

    /// Path and message as `{"error":{"path":…,"message":…}}`, for programs.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let parts = [("path", Json::text(self.path())), ("message", Json::Text(self.message()))];
        Json::object([("error", Json::object(parts))])
    }

    /// What is wrong there.
    #[must_use]
    pub const fn problem(&self) -> &DocumentProblem {
        &self.problem
    }

    /// The error that a program which holds a JavaScript value gives when that value is no JSON at all.
    #[must_use]
    pub fn not_json(error: &JsonError) -> Self {
        Self::new(Path::ROOT, DocumentProblem::NotJson(*error))
    }

    pub(super) fn not_utf8(valid_bytes: usize) -> Self {
        Self::new(Path::ROOT, DocumentProblem::NotUtf8 { valid_bytes })
    }

    pub(super) fn missing(path: Path<'_>, expected: Expected) -> Self {
        Self::new(path, DocumentProblem::Missing(expected))
    }

    pub(super) fn unknown(path: Path<'_>, known: impl Iterator<Item = &'static str>) -> Self {
        let known = known.collect::<Vec<_>>().join(", ");
        Self::new(path, DocumentProblem::Unknown { known })
    }

    pub(super) fn repeated(path: Path<'_>) -> Self {
        Self::new(path, DocumentProblem::Repeated)
    }

    pub(super) fn unexpected(path: Path<'_>, found: &Json, expected: Expected) -> Self {
        Self::new(path, DocumentProblem::Unexpected(Found::new(found), expected))
    }

    pub(super) fn too_many(path: Path<'_>, found: usize, expected: Expected) -> Self {
        Self::new(path, DocumentProblem::TooMany(found, expected))
    }

    fn new(path: Path<'_>, problem: DocumentProblem) -> Self {
        Self { path: path.to_string(), problem }
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
    fn new(found: &Json) -> Self {
        match found {
            Json::Object(_) => Self::Object,
            Json::List(items) if items.is_empty() => Self::EmptyList,
            Json::List(_) => Self::List,
            Json::Text(text) if text.chars().count() > SHOWN_CHARS => Self::LongText {
                start: Json::Text(text.chars().take(SHOWN_CHARS).collect()).to_compact(),
                chars: text.chars().count(),
            },
            Json::Number(digits) if digits.len() > SHOWN_CHARS => Self::LongNumber { chars: digits.len() },
            other => Self::Value(other.to_compact()),
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
