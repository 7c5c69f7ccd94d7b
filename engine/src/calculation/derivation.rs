//! How a figure came about: a tree in which every node follows from its children.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::figures::{FigurePath, Figures};
use super::worked::{Worked, growth_factor};
use super::{Amounts, Rates, amounts_of_school, region, rounding};
use crate::domain::{Cell, Document, PupilChange, PupilCount, School, Share, Teldatum};
use crate::rules::{Rate, TechnologyPoorRule, scheme};

/// An amount that remembers how it came about. Cheap to clone: parts are shared.
#[derive(Debug, Clone)]
pub struct Step {
    /// The number of euros; rounded only where a rounding step says so.
    pub value: Decimal,
    /// The figure of the result that this is, if it is one.
    pub name: Option<FigurePath>,
    /// What it follows from.
    pub how: How,
}

/// What an amount follows from.
#[derive(Debug, Clone)]
pub enum How {
    /// Pupils times a rate.
    Cell(RateUse),
    /// What the user gave.
    Given(Given),
    /// A figure that is worked out under its own name.
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
        /// How many years.
        years: u16,
        /// The amount before.
        of: Rc<Step>,
    },
    /// Rounded to the cent, half a cent away from zero.
    Rounded(Rc<Step>),
    /// Rounded up to the cent.
    RoundedUp(Rc<Step>),
}

/// A rate applied to the pupils of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateUse {
    /// The profiel and leerweg.
    pub cell: Cell,
    /// The count that the pupils were counted on.
    pub teldatum: Teldatum,
    /// The pupils.
    pub pupils: PupilCount,
    /// The rule.
    pub rate: &'static Rate,
    /// Which end of its range.
    pub end: End,
    /// Euros per pupil.
    pub value: Decimal,
    /// Whether they are the user's own instead of those of the rule.
    pub is_own: bool,
}

/// An end of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum End {
    /// The lowest amount.
    Low,
    /// The highest amount.
    High,
}

/// An amount that the user gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Given {
    /// `requestedSubsidy`.
    RequestedSubsidy,
    /// `pledgedCofinancing.cash`.
    PledgedCash,
    /// `pledgedCofinancing.inKind`.
    PledgedInKind,
}

/// Every figure of a result with how it came about.
pub type Derivation = Figures<Step>;

/// Derives every figure of a document.
#[must_use]
pub fn derive(document: &Document) -> Derivation {
    let rates = Rates::of(document);
    let schools = (0u16..)
        .zip(&document.schools)
        .map(|(at, school)| derive_school(&rates, school, at, document.annual_pupil_change))
        .collect();
    region::figures(scheme(document.scheme), document, schools)
}

/// Derives the figures of the region from those of its schools, whose own derivation is left to [`derive_school`].
///
/// What a region of hundreds of schools needs to explain its totals without working out every pupil again.
#[must_use]
pub fn derive_region(document: &Document, schools: &[Amounts<Decimal>]) -> Derivation {
    let schools = (0u16..)
        .zip(schools)
        .map(|(at, amounts)| {
            Amounts::from_fn(|key| Step::new(*amounts.get(key), How::Figure).named(FigurePath::School(at, key)))
        })
        .collect();
    region::figures(scheme(document.scheme), document, schools)
}

/// Derives the amounts of one school.
#[must_use]
pub fn derive_school(rates: &Rates, school: &School, at: u16, change: PupilChange) -> Amounts<Step> {
    amounts_of_school(rates.for_kind(school.kind), school, at, change)
}

impl Step {
    /// The steps that this one follows from.
    #[must_use]
    pub fn parts(&self) -> &[Self] {
        match &self.how {
            How::Cell(_) | How::Given(_) | How::Figure | How::Limit(_) => &[],
            How::Sum(parts) => parts,
            How::Share(_, of) | How::Growth { of, .. } | How::Rounded(of) | How::RoundedUp(of) => {
                std::slice::from_ref(of)
            }
        }
    }

    const fn new(value: Decimal, how: How) -> Self {
        Self { value, name: None, how }
    }
}

impl Worked for Step {
    fn cell(rate: RateUse) -> Self {
        Self::new(Decimal::cell(rate), How::Cell(rate))
    }

    fn given(what: Given, amount: Decimal) -> Self {
        Self::new(amount, How::Given(what))
    }

    fn limit(rule: &'static TechnologyPoorRule, amount: Decimal) -> Self {
        Self::new(amount, How::Limit(rule))
    }

    fn sum(parts: impl Iterator<Item = Self>) -> Self {
        let parts: Rc<[Self]> = parts.collect();
        Self::new(Decimal::sum(parts.iter().map(|part| part.value)), How::Sum(parts))
    }

    fn share(self, share: Share) -> Self {
        Self::new(share.of(self.value), How::Share(share, Rc::new(self)))
    }

    fn grown(self, change: PupilChange, years: u16) -> Self {
        let value = self.value * growth_factor(change, years);
        Self::new(value, How::Growth { change, years, of: Rc::new(self) })
    }

    fn rounded(self) -> Self {
        Self::new(rounding::to_cent(self.value), How::Rounded(Rc::new(self)))
    }

    fn rounded_up(self) -> Self {
        Self::new(rounding::up_to_cent(self.value), How::RoundedUp(Rc::new(self)))
    }

    fn named(mut self, name: FigurePath) -> Self {
        self.name = Some(name);
        self
    }

    fn value(&self) -> Decimal {
        self.value
    }
}
