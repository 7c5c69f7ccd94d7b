use rust_decimal::Decimal;

use super::rounding::to_tenth;

/// An amount in two calculations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    /// The amount to compare with.
    pub base: Decimal,
    /// The amount in the other calculation.
    pub other: Decimal,
}

impl Difference {
    /// The difference in euros: positive when the other is more.
    #[must_use]
    pub fn euros(self) -> Decimal {
        self.other - self.base
    }

    /// The difference in percent of the base, with one decimal, a half away from zero; nothing when the base is 0.
    #[must_use]
    pub fn percent(self) -> Option<Decimal> {
        (!self.base.is_zero()).then(|| to_tenth(self.euros() * Decimal::ONE_HUNDRED / self.base))
    }

    /// The other in percent of the base, with one decimal, a half away from zero; nothing when the base is 0.
    #[must_use]
    pub fn share(self) -> Option<Decimal> {
        (!self.base.is_zero()).then(|| to_tenth(self.other * Decimal::ONE_HUNDRED / self.base))
    }
}
