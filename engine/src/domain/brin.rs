use std::fmt;

use super::Expected;
use super::read_value::text_value;

/// A BRIN number of a school (`00AA`) or of one of its vestigingen (`00AA00`).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Brin(String);

impl Brin {
    /// Reads `^[0-9]{2}[A-Z]{2}([0-9]{2})?$`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let fits = matches!(text.len(), 4 | 6)
            && text.bytes().enumerate().all(|(at, byte)| match at {
                2 | 3 => byte.is_ascii_uppercase(),
                _ => byte.is_ascii_digit(),
            });
        fits.then(|| Self(text.to_owned()))
    }

    /// The number as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Brin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

text_value!(Brin, Self::parse, Expected::Brin, { "type": "string", "pattern": "^[0-9]{2}[A-Z]{2}([0-9]{2})?$" });
