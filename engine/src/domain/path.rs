use std::fmt;

use super::to_json::breaks_line;

/// A place in a document. Prints as `schools[0].counts.2018-10-01.M&T.KB`; the whole document is `$`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Path(Vec<Step>);

/// A step from a value to one within it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

impl Path {
    /// The whole document.
    pub const ROOT: Self = Self(Vec::new());

    /// The field `key` of this place.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        self.then(Step::Key(key.to_owned()))
    }

    /// The item at `index` of this place.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.then(Step::Index(index))
    }

    pub(super) fn steps(&self) -> &[Step] {
        &self.0
    }

    pub(super) fn then(&self, step: Step) -> Self {
        Self(self.0.iter().cloned().chain([step]).collect())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("$");
        }
        for (at, step) in self.0.iter().enumerate() {
            match step {
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::Key(key) => {
                    f.write_str(if at > 0 { "." } else { "" })?;
                    write_key(key, f)?;
                }
            }
        }
        Ok(())
    }
}

/// Longest part of an unknown key that is shown.
const SHOWN_KEY_CHARS: usize = 80;

/// Keys come from outside: a message stays one line of reasonable length whatever they hold.
fn write_key(key: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if key.is_empty() {
        return f.write_str("\"\"");
    }
    for (at, character) in key.chars().enumerate() {
        if at == SHOWN_KEY_CHARS {
            return f.write_str("…");
        }
        if breaks_line(character) {
            write!(f, "{}", character.escape_unicode())?;
        } else {
            write!(f, "{character}")?;
        }
    }
    Ok(())
}
