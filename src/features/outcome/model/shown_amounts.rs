//! Which amounts stand beside each other, wherever tables of them are shown or exported.

use crate::features::outcome::text::OutcomeTexts;
use crate::features::region::text::RegionTexts;
use crate::text::language::Language;
use engine::calculation::{AmountKey as Key, Reading};

/// The amounts that a line about a profiel or leerweg has.
pub const PROFIEL_COLUMNS: [Key; 4] = [Key::Phase1In2018, Key::Phase1In2019, Key::FourYearsLow, Key::FourYearsHigh];

/// What is paid in phase 1: technology money, planning money and both, per payment and together.
#[must_use]
pub const fn phase1_lines(language: Language) -> [(&'static str, [Key; 3]); 3] {
    let words = OutcomeTexts::of(language);
    [
        (words.phase1_2018_when, [Key::Technology2018, Key::Planning2018, Key::Phase1In2018]),
        (words.phase1_2019_when, [Key::Technology2019, Key::Planning2019, Key::Phase1In2019]),
        (words.together, [Key::TechnologyTotal, Key::PlanningTotal, Key::Phase1Total]),
    ]
}

/// What can be asked for in phase 2, at least and at most, per year and together.
#[must_use]
pub const fn phase2_lines(language: Language) -> [(&'static str, [Key; 2]); 5] {
    [
        ("2020", [Key::Phase2In2020Low, Key::Phase2In2020High]),
        ("2021", [Key::Phase2In2021Low, Key::Phase2In2021High]),
        ("2022", [Key::Phase2In2022Low, Key::Phase2In2022High]),
        ("2023", [Key::Phase2In2023Low, Key::Phase2In2023High]),
        (OutcomeTexts::of(language).four_years, [Key::FourYearsLow, Key::FourYearsHigh]),
    ]
}

/// The name of a reading of the 10 percent.
#[must_use]
pub const fn reading_label(reading: Reading, language: Language) -> &'static str {
    let words = RegionTexts::of(language);
    match reading {
        Reading::OfSubsidy => words.of_subsidy,
        Reading::OfTotal => words.of_total,
    }
}
