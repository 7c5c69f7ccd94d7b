use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Sub};

use rust_decimal::Decimal;

use super::read_value::text_value;
use super::{Expected, plain_decimal};

/// An amount in euros, exact to the cent.
///
/// Amounts on their way to a rounding are plain [`Decimal`]s; an `Euro` has been rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Euro(Decimal);

impl Euro {
    /// No money.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// An amount of whole cents.
    #[must_use]
    pub const fn from_cents(cents: u32) -> Self {
        Self(Decimal::from_parts(cents, 0, 0, false, 2))
    }

    /// The amount, if it has no fraction of a cent.
    #[must_use]
    pub fn exact(amount: Decimal) -> Option<Self> {
        let amount = amount.normalize();
        (amount.scale() <= 2).then_some(Self(amount))
    }

    /// Reads the form of a document: `^(0|[1-9][0-9]{0,11})(\.[0-9]{1,2})?$`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        plain_decimal::parse(text, 12).map(Self)
    }

    /// The exact number of euros.
    #[must_use]
    pub const fn to_decimal(self) -> Decimal {
        self.0
    }
}

/// Two decimals and a point, the form of the contract: `1234.50`.
impl fmt::Display for Euro {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut amount = self.0;
        amount.rescale(2);
        write!(f, "{amount}")
    }
}

text_value!(
    Euro,
    Self::parse,
    Expected::Euro,
    { "type": "string", "pattern": r"^(0|[1-9][0-9]{0,11})(\.[0-9]{1,2})?$" }
);

impl Add for Euro {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Euro {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Sum for Euro {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

/// Two amounts, of which the low one is at most the high one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EuroRange {
    low: Euro,
    high: Euro,
}

impl EuroRange {
    /// The range, if `low` is at most `high`.
    #[must_use]
    pub fn new(low: Euro, high: Euro) -> Option<Self> {
        (low <= high).then_some(Self { low, high })
    }

    /// The range that is one amount.
    #[must_use]
    pub const fn single(amount: Euro) -> Self {
        Self { low: amount, high: amount }
    }

    /// A range of whole cents whose order was checked when the rule data was compiled.
    #[must_use]
    pub(crate) const fn from_checked_cents(low: u32, high: u32) -> Self {
        Self { low: Euro::from_cents(low), high: Euro::from_cents(high) }
    }

    /// The lowest amount.
    #[must_use]
    pub const fn low(self) -> Euro {
        self.low
    }

    /// The highest amount.
    #[must_use]
    pub const fn high(self) -> Euro {
        self.high
    }

    /// Whether both ends are the same amount.
    #[must_use]
    pub fn is_single(self) -> bool {
        self.low == self.high
    }
}
