use crate::domain::{Document, SchoolKind};
use crate::rules::{RateTable, scheme};

/// The rate tables of a scheme, one per kind of school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rates {
    vmbo: RateTable,
    vso: RateTable,
}

impl Rates {
    /// The rates that a document is computed with: those of its scheme, or the user's own.
    #[must_use]
    pub fn of(document: &Document) -> Self {
        let scheme = scheme(document.scheme);
        let table = |kind| RateTable::with_own(scheme, kind, &document.own_amounts);
        Self { vmbo: table(SchoolKind::Vmbo), vso: table(SchoolKind::Vso) }
    }

    /// The rates for a kind of school.
    #[must_use]
    pub const fn for_kind(&self, kind: SchoolKind) -> &RateTable {
        match kind {
            SchoolKind::Vmbo => &self.vmbo,
            SchoolKind::Vso => &self.vso,
        }
    }
}
