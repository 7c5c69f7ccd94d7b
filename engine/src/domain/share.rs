use std::fmt;

use rust_decimal::Decimal;

/// A part of a whole, such as a third or a tenth. Never a percentage and never a bare number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    numerator: u8,
    denominator: u8,
}

impl Share {
    /// The whole.
    pub const WHOLE: Self = Self { numerator: 1, denominator: 1 };

    /// A share of `numerator` parts out of `denominator`, or nothing when there would be no parts at all.
    #[must_use]
    pub const fn new(numerator: u8, denominator: u8) -> Option<Self> {
        if denominator == 0 { None } else { Some(Self { numerator, denominator }) }
    }

    /// A share whose parts were checked when the rule data was compiled.
    #[must_use]
    pub(crate) const fn from_checked_parts(numerator: u8, denominator: u8) -> Self {
        Self { numerator, denominator }
    }

    /// The parts that are taken.
    #[must_use]
    pub const fn numerator(self) -> u8 {
        self.numerator
    }

    /// The parts that there are.
    #[must_use]
    pub const fn denominator(self) -> u8 {
        self.denominator
    }

    /// Whether this is the whole.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        self.numerator == self.denominator
    }

    /// This share of an amount, not rounded to cents. Multiplies first, so that nothing is lost before the division.
    #[must_use]
    pub fn of(self, amount: Decimal) -> Decimal {
        amount * Decimal::from(self.numerator) / Decimal::from(self.denominator)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}
