use std::fmt;

use super::json::{Json, JsonError};
use super::{Path, PupilCount};

/// Why a document cannot be used: the first thing in its text that is not as the contract says.
///
/// Prints as one English line, `path: what was found; what is expected`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentError {
    path: String,
    problem: Problem,
}

/// What is wrong at the place.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Problem {
    /// The file is no text.
    NotUtf8 { valid_bytes: usize },
    /// The text is no JSON.
    NotJson { error: String },
    /// A field that must be there is not.
    Missing { expected: &'static str },
    /// A key that nobody knows.
    Unknown { expected: String },
    /// A key that was there before.
    Repeated,
    /// A value outside its form.
    Unexpected { found: String, expected: &'static str },
    /// A longer list than there may be.
    TooMany { found: usize, expected: &'static str },
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

    /// The error that a program which holds a JavaScript value gives when that value is no JSON at all.
    #[must_use]
    pub fn not_json(error: &JsonError) -> Self {
        Self::new(Path::ROOT, Problem::NotJson { error: error.to_string() })
    }

    pub(super) fn not_utf8(valid_bytes: usize) -> Self {
        Self::new(Path::ROOT, Problem::NotUtf8 { valid_bytes })
    }

    pub(super) fn missing(path: Path<'_>, expected: &'static str) -> Self {
        Self::new(path, Problem::Missing { expected })
    }

    pub(super) fn unknown(path: Path<'_>, expected: impl Iterator<Item = &'static str>) -> Self {
        let expected = expected.collect::<Vec<_>>().join(", ");
        Self::new(path, Problem::Unknown { expected })
    }

    pub(super) fn repeated(path: Path<'_>) -> Self {
        Self::new(path, Problem::Repeated)
    }

    pub(super) fn unexpected(path: Path<'_>, found: &Json, expected: &'static str) -> Self {
        Self::new(path, Problem::Unexpected { found: describe(found), expected })
    }

    pub(super) fn too_many(path: Path<'_>, found: usize, expected: &'static str) -> Self {
        Self::new(path, Problem::TooMany { found, expected })
    }

    fn new(path: Path<'_>, problem: Problem) -> Self {
        Self { path: path.to_string(), problem }
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.problem)
    }
}

impl std::error::Error for DocumentError {}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8 { valid_bytes } => {
                write!(f, "found a byte that is not UTF-8 after {valid_bytes} bytes; expected UTF-8 JSON")
            }
            Self::NotJson { error } => write!(f, "found text that is not JSON ({error}); expected a JSON object"),
            Self::Missing { expected } => write!(f, "found nothing; expected {expected}"),
            Self::Unknown { expected } => write!(f, "found an unknown name; expected one of {expected}"),
            Self::Repeated => f.write_str("found the same name a second time; expected it once"),
            Self::Unexpected { found, expected } => write!(f, "found {found}; expected {expected}"),
            Self::TooMany { found, expected } => write!(f, "found a list of {found}; expected {expected}"),
        }
    }
}

/// What is expected of a count.
pub(super) const EXPECTED_COUNT: &str = "a whole number from 0 to 9999, without point, exponent or quotes";

// The sentence above names the limit that the type holds.
const _: () = assert!(PupilCount::MAX == 9999);

/// Longest part of a text that is shown.
const SHOWN_CHARS: usize = 60;

/// A short, one-line description of a value that did not fit.
fn describe(found: &Json) -> String {
    match found {
        Json::Object(_) => "an object".to_owned(),
        Json::List(items) if items.is_empty() => "an empty list".to_owned(),
        Json::List(_) => "a list".to_owned(),
        Json::Text(text) if text.chars().count() > SHOWN_CHARS => {
            let start: String = text.chars().take(SHOWN_CHARS).collect();
            format!("{}… ({} characters)", Json::Text(start).to_compact(), text.chars().count())
        }
        Json::Number(digits) if digits.len() > SHOWN_CHARS => format!("a number of {} characters", digits.len()),
        other => other.to_compact(),
    }
}
