//! The one way from a document to every amount.

use rust_decimal::Decimal;

use super::amount::Amount;
use super::figures::{FigurePath, Figures};
use super::outcome::Outcome;
use super::rates::Rates;
use super::step::Step;
use super::{Amounts, region, school};
use crate::domain::Document;
use crate::rules::scheme;

/// Every figure of a result with its derivation.
pub type Derivation = Figures<Step>;

/// The outcome of a document: everything that the contract asks for. Never fails: what could be wrong was refused when
/// the document was read.
#[must_use]
pub fn calculate(document: &Document) -> Outcome {
    Outcome::new(document, figures(document, |_| None))
}

/// The derivation of every figure of a document.
#[must_use]
pub fn derive(document: &Document) -> Derivation {
    figures(document, |_| None)
}

/// The figures of a document, school by school and then together, with or without their derivation.
///
/// `known` has the amounts of the schools, by their places in the document, that need not be computed again because
/// they are known already. In a derivation these are figures without parts.
#[must_use]
pub fn figures<'a, A: Amount>(document: &Document, known: impl Fn(u16) -> Option<&'a Amounts<Decimal>>) -> Figures<A> {
    let mut rates = None;
    let schools = (0u16..).zip(&document.schools).map(|(at, school)| match known(at) {
        Some(amounts) => Amounts::from_fn(|key| A::known(FigurePath::School(at, key), *amounts.get(key))),
        None => {
            let rates = rates.get_or_insert_with(|| Rates::of(document)).for_kind(school.kind);
            school::amounts(rates, school, at, document.annual_pupil_change)
        }
    });
    region::figures(scheme(document.scheme), document, schools.collect())
}

/// The derivation of the amounts of one school alone; nothing when the document has no school at this place.
#[must_use]
pub fn derive_school(document: &Document, at: u16) -> Option<Amounts<Step>> {
    let school = document.schools.get(usize::from(at))?;
    Some(school::amounts(Rates::of(document).for_kind(school.kind), school, at, document.annual_pupil_change))
}
