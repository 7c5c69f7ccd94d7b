//! The tables that people take along to a spreadsheet.

mod compared;
mod result;
mod rows;
mod schools;
mod shown;

pub use compared::compared;
pub use result::{MAX_DERIVED_SCHOOLS, amounts, derivation};
pub use rows::Rows;
pub use schools::schools;
pub use shown::missing;

use crate::features::amounts::model::scheme_comparison::{compare_schemes, compared_pair};
use crate::features::amounts::text::RateTexts;
use crate::features::files::text::TakeAlongTexts;
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::text::OutcomeTexts;
use crate::features::region::model::region_table::SortBy;
use crate::features::region::text::RegionTexts;
use crate::text::language::Language;
use engine::rules::scheme;

/// A table of amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// Every amount of the result.
    Amounts,
    /// Phase 1 per payment.
    Phase1,
    /// Phase 2 per year.
    Phase2,
    /// What each profiel and leerweg of each school contributes.
    Profielen,
    /// What business must add.
    Cofinancing,
    /// What a technology-poor region can ask for.
    TechnologyPoor,
    /// All schools.
    Schools,
    /// All scenarios side by side.
    Scenarios,
    /// Two schemes side by side.
    Schemes,
    /// How every amount came about.
    Derivation,
}

impl Table {
    const ALL: [Self; 10] = [
        Self::Amounts,
        Self::Phase1,
        Self::Phase2,
        Self::Profielen,
        Self::Cofinancing,
        Self::TechnologyPoor,
        Self::Schools,
        Self::Scenarios,
        Self::Schemes,
        Self::Derivation,
    ];

    /// The tables that there are for what is on the page.
    pub fn of(screen: &Screen) -> impl Iterator<Item = Self> {
        let (is_poor, has_scenarios) = (screen.document.technology_poor, !screen.form.scenarios.is_empty());
        Self::ALL.into_iter().filter(move |table| match table {
            Self::TechnologyPoor => is_poor,
            Self::Scenarios => has_scenarios,
            _ => true,
        })
    }

    /// The name of its file.
    #[must_use]
    pub const fn file(self) -> &'static str {
        match self {
            Self::Amounts => "bedragen.csv",
            Self::Phase1 => "fase-1.csv",
            Self::Phase2 => "fase-2.csv",
            Self::Profielen => "profielen.csv",
            Self::Cofinancing => "cofinanciering.csv",
            Self::TechnologyPoor => "techniekarm.csv",
            Self::Schools => "scholen.csv",
            Self::Scenarios => "scenarios.csv",
            Self::Schemes => "bedragen-vergeleken.csv",
            Self::Derivation => "herleiding.csv",
        }
    }

    /// What people call it: mostly what stands above it on the page.
    #[must_use]
    pub fn name(self, language: Language) -> &'static str {
        let words = TakeAlongTexts::of(language);
        match self {
            Self::Amounts => words.csv_amounts,
            Self::Phase1 => OutcomeTexts::of(language).amounts_caption_phase1,
            Self::Phase2 => OutcomeTexts::of(language).amounts_caption_phase2,
            Self::Profielen => OutcomeTexts::of(language).profiles_caption,
            Self::Cofinancing => RegionTexts::of(language).minimum_caption,
            Self::TechnologyPoor => RegionTexts::of(language).poor_caption,
            Self::Schools => words.csv_schools,
            Self::Scenarios => words.csv_scenarios,
            Self::Schemes => RateTexts::of(language).compare_heading,
            Self::Derivation => words.csv_derivation,
        }
    }

    /// What it holds.
    #[must_use]
    pub fn rows(self, screen: &Screen, language: Language) -> Rows {
        match self {
            Self::Amounts => amounts(&screen.document, &screen.outcome, language),
            Self::Phase1 => shown::phase1(screen, language),
            Self::Phase2 => shown::phase2(screen, language),
            Self::Profielen => shown::profielen(screen, language),
            Self::Cofinancing => shown::cofinancing(screen, language),
            Self::TechnologyPoor => shown::technology_poor(screen, language),
            Self::Schools => schools(screen, SortBy::Place, false, language),
            Self::Scenarios => compared::scenarios(screen, language),
            Self::Schemes => {
                let pair = compared_pair(screen.form.scheme);
                let [base, other] = pair.map(|id| language.pick(&scheme(id).short_name));
                let lines = compare_schemes(&screen.form, pair, language);
                compared(&[RateTexts::of(language).line, base, other], &lines, language)
            }
            Self::Derivation => derivation(&screen.document, &screen.outcome, language),
        }
    }
}
