use rust_decimal::Decimal;

use super::figures::{Figures, Minimum};
use super::notice::{Notice, notices};
use crate::domain::{Document, SchemeId};
use crate::rules::scheme;

/// The outcome of a document: every figure, exact to the cent, and the notices about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The scheme whose amounts were computed with.
    pub scheme: SchemeId,
    /// The figures in euros, each with at most two decimals.
    pub figures: Figures<Decimal>,
    /// The notices about them, in the order of the document.
    pub notices: Vec<Notice>,
}

impl Outcome {
    /// The outcome of a document that has these figures.
    #[must_use]
    pub fn new(document: &Document, figures: Figures<Decimal>) -> Self {
        let notices = notices(scheme(document.scheme), document, &figures);
        Self { scheme: document.scheme, figures, notices }
    }
}

impl Figures<Decimal> {
    /// Whether the pledged cofinancing reaches the minimum, per reading; nothing without a request or a pledge.
    #[must_use]
    pub fn enough(&self) -> Option<Minimum<bool>> {
        let requested = self.requested?;
        let pledged = requested.pledged?;
        Some(Minimum {
            of_subsidy: pledged >= requested.minimum.of_subsidy,
            of_total: pledged >= requested.minimum.of_total,
        })
    }
}
