use std::fmt;

use rust_decimal::Decimal;

use super::read_value::text_value;
use super::{Expected, plain_decimal};

/// The what-if of a yearly change in pupil numbers, in percent: -20 to 20, with at most two decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PupilChange(Decimal);

impl PupilChange {
    /// No change, which is no what-if.
    pub const NONE: Self = Self(Decimal::ZERO);

    /// Reads the form of a document: `^-?(0|[1-9][0-9]?)(\.[0-9]{1,2})?$`, between -20 and 20.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let percent = plain_decimal::parse(unsigned, 2)?.normalize();
        let signed = if unsigned.len() < text.len() { -percent } else { percent };
        (percent <= Decimal::from(20)).then_some(Self(signed))
    }

    /// Whether the numbers stay as they are.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        self.0.is_zero()
    }

    /// The change in percent.
    #[must_use]
    pub const fn percent(self) -> Decimal {
        self.0
    }

    /// The factor by which one year multiplies the numbers.
    #[must_use]
    pub fn yearly_factor(self) -> Decimal {
        Decimal::ONE + self.0 / Decimal::ONE_HUNDRED
    }
}

impl fmt::Display for PupilChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

// The bounds are part of the pattern: a schema cannot compare a number that stands in a text.
text_value!(
    PupilChange,
    Self::parse,
    Expected::Change,
    { "type": "string", "pattern": r"^-?((0|1?[1-9]|10)(\.[0-9]{1,2})?|20(\.0{1,2})?)$" }
);
