use std::fmt;

use super::json::breaks_line;

/// A place in a document, built without allocating while the document is walked.
///
/// Prints as `schools[0].counts.2018-10-01.M&T.KB`; the whole document is `$`.
#[derive(Debug, Clone, Copy)]
pub struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

impl<'a> Path<'a> {
    /// The whole document.
    pub const ROOT: Path<'static> = Path { parent: None, step: Step::Root };

    /// The field `key` of this place.
    #[must_use]
    pub const fn key(&'a self, key: &'a str) -> Self {
        Path { parent: Some(self), step: Step::Key(key) }
    }

    /// The item at `index` of this place.
    #[must_use]
    pub const fn index(&'a self, index: usize) -> Self {
        Path { parent: Some(self), step: Step::Index(index) }
    }

    fn is_root(&self) -> bool {
        matches!(self.step, Step::Root)
    }

    fn write_below(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(parent) = self.parent else { return Ok(()) };
        parent.write_below(f)?;
        match self.step {
            Step::Root => Ok(()),
            Step::Index(index) => write!(f, "[{index}]"),
            Step::Key(key) => {
                if !parent.is_root() {
                    f.write_str(".")?;
                }
                write_key(key, f)
            }
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_root() { f.write_str("$") } else { self.write_below(f) }
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
