use std::fmt;

use super::Expected;
use super::read_value::text_value;

/// Free text of at most 120 Unicode characters: the name of a school, a scenario, a partner.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ShortText(String);

impl ShortText {
    /// The most characters that it may have.
    pub const MAX_CHARS: usize = 120;

    /// The text, if it is not too long.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        (text.chars().count() <= Self::MAX_CHARS).then(|| Self(text.to_owned()))
    }

    /// The text, possibly empty.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for ShortText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

text_value!(ShortText, Self::new, Expected::Text, { "type": "string", "maxLength": ShortText::MAX_CHARS });
