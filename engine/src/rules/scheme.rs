use super::{Bilingual, Citation, Provision, Rate};
use crate::domain::{EuroRange, SchemeId, Share};

/// A set of amounts that belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scheme {
    /// Its name in documents.
    pub id: SchemeId,
    /// Its name for people.
    pub name: Bilingual,
    /// Its name above a column.
    pub short_name: Bilingual,
    /// What it is, in a sentence or two.
    pub summary: Bilingual,
    /// The amounts per pupil.
    pub rates: &'static [Rate],
    /// First amounts that were replaced later. Shown where they help, never calculated with.
    pub history: &'static [Rate],
    /// What business adds to phase 2.
    pub cofinancing: CofinancingRule,
    /// What a technology-poor region can ask for.
    pub technology_poor: TechnologyPoorRule,
    /// What every result of this scheme has to say.
    pub remarks: &'static [Remark],
}

/// The least that business adds to phase 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CofinancingRule {
    /// Its name, certainty and sources.
    pub provision: Provision,
    /// The part that business adds. The letter does not say of what.
    pub share: Share,
}

impl CofinancingRule {
    /// The part of the subsidy when business adds a share of subsidy and cofinancing together: a tenth of the whole
    /// is a ninth of the rest.
    #[must_use]
    pub const fn share_of_rest(&self) -> Share {
        let (part, of) = (self.share.numerator(), self.share.denominator());
        Share::from_checked_parts(part, of.saturating_sub(part))
    }
}

/// The amount that a technology-poor region can ask for, four years together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TechnologyPoorRule {
    /// Its name, certainty and sources.
    pub provision: Provision,
    /// The least and the most.
    pub limits: EuroRange,
}

/// Something that the result of a scheme has to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Remark {
    /// The code of its notice in the result.
    pub code: &'static str,
    /// When it is made.
    pub when: RemarkCondition,
    /// Where it comes from.
    pub sources: &'static [Citation],
    /// The remark in our own words.
    pub note: Bilingual,
}

/// When a remark is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemarkCondition {
    /// In every result, about this place in it.
    Always(&'static str),
    /// For each vso school with pupils in a profiel that earns phase 1 technology money.
    VsoWithCoreProfiles,
}
