use rust_decimal::Decimal;

use super::entered_amount::EnteredAmount;
use super::figures::FigurePath;
use super::rate_use::RateUse;
use super::rounding;
use crate::domain::{PupilChange, Share};
use crate::rules::TechnologyPoorRule;

/// An amount in euros that the formulas compute with: a bare [`Decimal`], or a [`Step`](super::Step), which keeps its
/// derivation.
pub trait Amount: Clone {
    /// The pupils of one cell times the rate for them.
    fn pupils_times_rate(rate: RateUse) -> Self;

    /// An amount that the user entered.
    fn entered(field: EnteredAmount, amount: Decimal) -> Self;

    /// The low or high limit of a rule for technology-poor regions.
    fn limit(rule: &'static TechnologyPoorRule, amount: Decimal) -> Self;

    /// A figure of the result that is known already and has its derivation elsewhere.
    fn known(figure: FigurePath, amount: Decimal) -> Self;

    /// The sum of all these; of none it is zero.
    fn sum(parts: impl Iterator<Item = Self>) -> Self;

    /// A share of this amount, not rounded.
    #[must_use]
    fn share(self, share: Share) -> Self;

    /// This amount after some years of changing pupil numbers, not rounded.
    #[must_use]
    fn grown(self, change: PupilChange, years: u16) -> Self;

    /// This amount to the cent, half a cent away from zero.
    #[must_use]
    fn rounded(self) -> Self;

    /// This amount up to the cent.
    #[must_use]
    fn rounded_up(self) -> Self;

    /// This amount as a figure of the result.
    #[must_use]
    fn named(self, figure: FigurePath) -> Self;
}

/// The factor of some years of change, by multiplying: a power function is not exact.
pub(super) fn growth_factor(change: PupilChange, years: u16) -> Decimal {
    (0..years).fold(Decimal::ONE, |factor, _| factor * change.yearly_factor())
}

impl Amount for Decimal {
    fn pupils_times_rate(rate: RateUse) -> Self {
        rate.pupils.to_decimal() * rate.value
    }

    fn entered(_field: EnteredAmount, amount: Decimal) -> Self {
        amount
    }

    fn limit(_rule: &'static TechnologyPoorRule, amount: Decimal) -> Self {
        amount
    }

    fn known(_figure: FigurePath, amount: Decimal) -> Self {
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

    fn named(self, _figure: FigurePath) -> Self {
        self
    }
}
