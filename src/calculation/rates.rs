use crate::domain::{SchemeId, SchoolKind};
use crate::rules::{RateTable, scheme};

/// The rate tables of a scheme, one per kind of school.
#[derive(Debug, Clone)]
pub struct Rates {
    vmbo: RateTable,
    vso: RateTable,
}

impl Rates {
    /// Lays out the rates of a scheme.
    #[must_use]
    pub fn of(id: SchemeId) -> Self {
        let scheme = scheme(id);
        Self { vmbo: RateTable::new(scheme, SchoolKind::Vmbo), vso: RateTable::new(scheme, SchoolKind::Vso) }
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
