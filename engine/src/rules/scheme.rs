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
    /// A description in a sentence or two.
    pub summary: Bilingual,
    /// The amounts per pupil.
    pub rates: &'static [Rate],
    /// First amounts that were replaced later. Shown where they help, never calculated with.
    pub history: &'static [Rate],
    /// The rule for cofinancing of phase 2.
    pub cofinancing: CofinancingRule,
    /// The rule for technology-poor regions.
    pub technology_poor: TechnologyPoorRule,
    /// The remarks that results of this scheme make.
    pub remarks: &'static [Remark],
}

/// The least cofinancing of phase 2 by business.
///
/// Provision: [Kamerbrief of 5 June 2018][letter], page 3 and "Fasering", fase 2 a.
///
/// [letter]: https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/05/kamerbrief-samen-naar-een-sterk-technisch-vmbo
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CofinancingRule {
    /// Its name, certainty, validity and sources.
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
///
/// Provision: [Kamerbrief of 5 June 2018][letter], "Fasering", fase 2 b, and bijlage 2 (infographic), "Fase 2".
///
/// [letter]: https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/05/kamerbrief-samen-naar-een-sterk-technisch-vmbo
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TechnologyPoorRule {
    /// Its name, certainty, validity and sources.
    pub provision: Provision,
    /// The least and the most.
    pub limits: EuroRange,
}

/// A remark that results of a scheme make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Remark {
    /// The code of its notice in the result.
    pub code: &'static str,
    /// The condition on which it is made.
    pub when: RemarkCondition,
    /// Its places in the sources.
    pub sources: &'static [Citation],
    /// The remark in our own words.
    pub note: Bilingual,
}

/// The condition on which a remark is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemarkCondition {
    /// In every result, about this place in it.
    Always(&'static str),
    /// For each vso school with pupils in a profiel that earns phase 1 technology money.
    VsoWithCoreProfiles,
}
