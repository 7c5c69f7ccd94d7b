use rust_decimal::Decimal;

use super::notice::{Notice, notices};
use super::{Amounts, Figures, Rates, amounts_of_school, region};
use crate::domain::{Document, SchemeId};
use crate::rules;

/// What a document comes to: every figure, exact to the cent, and what there is to say about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The amounts that were computed with.
    pub scheme: SchemeId,
    /// The figures in euros, each with at most two decimals.
    pub figures: Figures<Decimal>,
    /// What there is to say about them, in the order of the document.
    pub notices: Vec<Notice>,
}

/// Computes everything that the contract asks for. Never fails: what could be wrong was refused at the border.
#[must_use]
pub fn calculate(document: &Document) -> Outcome {
    let rates = Rates::of(document);
    let schools = (0u16..)
        .zip(&document.schools)
        .map(|(at, school)| amounts_of_school(rates.for_kind(school.kind), school, at, document.annual_pupil_change))
        .collect();
    Outcome::of_schools(document, schools)
}

impl Outcome {
    /// The outcome of a document whose schools were computed before.
    #[must_use]
    pub fn of_schools(document: &Document, schools: Vec<Amounts<Decimal>>) -> Self {
        let scheme = rules::scheme(document.scheme);
        let figures = region::figures(scheme, document, schools);
        let notices = notices(scheme, document, &figures);
        Self { scheme: document.scheme, figures, notices }
    }
}

impl Figures<Decimal> {
    /// Whether what was promised reaches the minimum, per reading; nothing without a request or a promise.
    #[must_use]
    pub fn enough(&self) -> Option<super::Minimum<bool>> {
        let requested = self.requested?;
        let pledged = requested.pledged?;
        Some(super::Minimum {
            of_subsidy: pledged >= requested.minimum.of_subsidy,
            of_total: pledged >= requested.minimum.of_total,
        })
    }
}
