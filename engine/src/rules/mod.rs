//! The schemes as data: every amount with its reach, its certainty and its sources.
//!
//! The data stands in `engine/src/rules/data` as JSON, one file per scheme. The build script checks it and turns it into
//! the static tables behind this module, so there is nothing to parse and nothing to fail at run time.

mod bilingual;
mod budget;
mod data_file;
mod provision;
mod rate;
mod rate_table;
mod scheme;
mod source;

pub use bilingual::Bilingual;
pub use budget::{Budget, BudgetLine, BudgetLineKind};
pub use data_file::DataFile;
use provision::ProvisionText;
pub use provision::{Provision, Status};
pub use rate::{Payment, Pot, Rate, Unit};
pub use rate_table::{AppliedRate, PaymentRates, RateTable};
pub use scheme::{CofinancingRule, Remark, RemarkCondition, Scheme, TechnologyPoorRule};
pub use source::{Citation, Extent, Source};

/// The tables that the build script writes.
mod data {
    use super::{
        Bilingual, Budget, BudgetLine, BudgetLineKind, Citation, CofinancingRule, DataFile, Extent, Payment, Pot,
        Provision, ProvisionText, Rate, Remark, RemarkCondition, Scheme, Source, Status, TechnologyPoorRule, Unit,
    };
    use crate::domain::{EuroRange, Leerweg, Profiel, SchemeId, SchoolKind, Share, Teldatum};

    include!(concat!(env!("OUT_DIR"), "/rules.rs"));
}

impl Provision {
    /// Its places in the sources, the most telling one first.
    #[must_use]
    pub fn sources(&self) -> &'static [Citation] {
        data::PROVISION_TEXTS.get(self.text).map_or(&[], |text| text.sources)
    }

    /// The rule in our own words.
    #[must_use]
    pub fn note(&self) -> Bilingual {
        data::PROVISION_TEXTS.get(self.text).map(|text| text.note).unwrap_or_default()
    }
}

/// The scheme with this id.
#[must_use]
pub fn scheme(id: crate::domain::SchemeId) -> &'static Scheme {
    data::scheme(id)
}

/// The data files that a scheme comes from, its own first.
#[must_use]
pub fn data_files(id: crate::domain::SchemeId) -> &'static [DataFile] {
    data::data_files(id)
}

/// Every source that is cited, once, in the order of the data.
#[must_use]
pub fn sources() -> &'static [&'static Source] {
    data::SOURCES
}

/// The national budget of the letter.
#[must_use]
pub fn national_budget() -> &'static Budget {
    &data::BUDGET
}
