use rust_decimal::Decimal;

use super::derivation::{Given, RateUse};
use super::figures::FigurePath;
use super::rounding;
use crate::domain::{PupilChange, Share};
use crate::rules::TechnologyPoorRule;

/// What the formulas are computed in.
pub trait Worked: Clone {
    /// Pupils of one cell times the rate for them.
    fn cell(rate: RateUse) -> Self;

    /// An amount that the user gives.
    fn given(what: Given, amount: Decimal) -> Self;

    /// The low or high limit for a technology-poor region.
    fn limit(rule: &'static TechnologyPoorRule, amount: Decimal) -> Self;

    /// All of these together; nothing is zero.
    fn sum(parts: impl Iterator<Item = Self>) -> Self;

    /// A share of this, not rounded.
    #[must_use]
    fn share(self, share: Share) -> Self;

    /// This after some years of changing pupil numbers, not rounded.
    #[must_use]
    fn grown(self, change: PupilChange, years: u16) -> Self;

    /// This to the cent, half a cent away from zero.
    #[must_use]
    fn rounded(self) -> Self;

    /// This up to the cent.
    #[must_use]
    fn rounded_up(self) -> Self;

    /// This, known as a figure of the result.
    #[must_use]
    fn named(self, name: FigurePath) -> Self;

    /// The number of euros.
    fn value(&self) -> Decimal;
}

/// The change of some years in one factor, by multiplying: a power function is not exact.
pub(super) fn growth_factor(change: PupilChange, years: u16) -> Decimal {
    (0..years).fold(Decimal::ONE, |factor, _| factor * change.yearly_factor())
}

impl Worked for Decimal {
    fn cell(rate: RateUse) -> Self {
        rate.pupils.to_decimal() * rate.value
    }

    fn given(_what: Given, amount: Decimal) -> Self {
        amount
    }

    fn limit(_rule: &'static TechnologyPoorRule, amount: Decimal) -> Self {
        amount
    }

    fn sum(parts: impl Iterator<Item = Self>) -> Self {
        parts.fold(Self::ZERO, |sum, part| sum + part)
    }

    fn share(self, share: Share) -> Self {
        share.of(self)
    }

    fn grown(self, change: PupilChange, years: u16) -> Self {
        self * growth_factor(change, years)
    }

    fn rounded(self) -> Self {
        rounding::to_cent(self)
    }

    fn rounded_up(self) -> Self {
        rounding::up_to_cent(self)
    }

    fn named(self, _name: FigurePath) -> Self {
        self
    }

    fn value(&self) -> Decimal {
        *self
    }
}
