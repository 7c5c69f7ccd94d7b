//! The derivation of a figure: a tree in which every step follows from its parts.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::amount::Amount;
use super::entered_amount::EnteredAmount;
use super::figures::FigurePath;
use super::rate_use::RateUse;
use crate::domain::{Cell, PupilChange, Share};
use crate::rules::TechnologyPoorRule;

/// An amount with its derivation. Cheap to clone: parts are shared.
#[derive(Debug, Clone)]
pub struct Step {
    /// The amount in euros; rounded only where a rounding step says so.
    pub value: Decimal,
    /// The figure of the result that this is, if it is one.
    pub name: Option<FigurePath>,
    /// The operation that gives the amount, with its parts.
    pub kind: StepKind,
}

/// The operation of a step.
#[derive(Debug, Clone)]
pub enum StepKind {
    /// Pupils times a rate.
    PupilsTimesRate(RateUse),
    /// An amount that the user entered.
    Entered(EnteredAmount),
    /// A figure of the result whose derivation stands elsewhere, under its own name.
    Figure,
    /// A limit that stands in a source.
    Limit(&'static TechnologyPoorRule),
    /// Parts added up.
    Sum(Rc<[Step]>),
    /// A share of an amount.
    Share(Share, Rc<Step>),
    /// An amount after some years of changing pupil numbers.
    Growth {
        /// The change per year.
        change: PupilChange,
        /// The number of years.
        years: u16,
        /// The amount before.
        of: Rc<Step>,
    },
    /// Rounded to the cent, half a cent away from zero.
    Rounded(Rc<Step>),
    /// Rounded up to the cent.
    RoundedUp(Rc<Step>),
}

impl Step {
    /// The steps that this one follows from.
    #[must_use]
    pub fn parts(&self) -> &[Self] {
        match &self.kind {
            StepKind::PupilsTimesRate(_) | StepKind::Entered(_) | StepKind::Figure | StepKind::Limit(_) => &[],
            StepKind::Sum(parts) => parts,
            StepKind::Share(_, of) | StepKind::Growth { of, .. } | StepKind::Rounded(of) | StepKind::RoundedUp(of) => {
                std::slice::from_ref(of)
            }
        }
    }

    /// The contribution of some cells to this amount: the same steps with the pupils of those cells alone.
    ///
    /// It is rounded where the amount is, so that contributions can differ from their sum by a cent each. What follows
    /// from no pupils contributes nothing.
    #[must_use]
    pub fn contribution(&self, has_part: &impl Fn(Cell) -> bool) -> Decimal {
        match &self.kind {
            StepKind::PupilsTimesRate(rate) if has_part(rate.cell) => self.value,
            StepKind::PupilsTimesRate(_) | StepKind::Entered(_) | StepKind::Figure | StepKind::Limit(_) => {
                Decimal::ZERO
            }
            StepKind::Sum(parts) => Amount::sum(parts.iter().map(|part| part.contribution(has_part))),
            StepKind::Share(share, of) => of.contribution(has_part).share(*share),
            StepKind::Growth { change, years, of } => of.contribution(has_part).grown(*change, *years),
            StepKind::Rounded(of) => of.contribution(has_part).rounded(),
            StepKind::RoundedUp(of) => of.contribution(has_part).rounded_up(),
        }
    }

    const fn new(value: Decimal, kind: StepKind) -> Self {
        Self { value, name: None, kind }
    }
}

impl Amount for Step {
    fn pupils_times_rate(rate: RateUse) -> Self {
        Self::new(Amount::pupils_times_rate(rate), StepKind::PupilsTimesRate(rate))
    }

    fn entered(field: EnteredAmount, amount: Decimal) -> Self {
        Self::new(amount, StepKind::Entered(field))
    }

    fn limit(rule: &'static TechnologyPoorRule, amount: Decimal) -> Self {
        Self::new(amount, StepKind::Limit(rule))
    }

    fn known(figure: FigurePath, amount: Decimal) -> Self {
        Self::new(amount, StepKind::Figure).named(figure)
    }

    fn sum(parts: impl Iterator<Item = Self>) -> Self {
        let parts: Rc<[Self]> = parts.collect();
        Self::new(Amount::sum(parts.iter().map(|part| part.value)), StepKind::Sum(parts))
    }

    fn share(self, share: Share) -> Self {
        Self::new(self.value.share(share), StepKind::Share(share, Rc::new(self)))
    }

    fn grown(self, change: PupilChange, years: u16) -> Self {
        Self::new(self.value.grown(change, years), StepKind::Growth { change, years, of: Rc::new(self) })
    }

    fn rounded(self) -> Self {
        Self::new(self.value.rounded(), StepKind::Rounded(Rc::new(self)))
    }

    fn rounded_up(self) -> Self {
        Self::new(self.value.rounded_up(), StepKind::RoundedUp(Rc::new(self)))
    }

    fn named(mut self, figure: FigurePath) -> Self {
        self.name = Some(figure);
        self
    }
}
