//! Two scenarios side by side: what each comes to, and the difference.

use rust_decimal::Decimal;

use crate::features::amounts::text::AmountTexts;
use crate::features::duo::model::provenance_text::approximate_pupils;
use crate::features::duo::text::ProvenanceTexts;
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::text::ExplainTexts;
use crate::features::scenarios::text::ScenarioTexts;
use crate::features::school::model::school_label::school_label;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::{Money, count, money};
use engine::calculation::{AmountKey, Amounts, Difference, derive};
use engine::domain::{Document, Profiel, School, Teldatum};

/// A line of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComparedLine {
    /// What the line is about.
    pub label: String,
    /// The amount in the first scenario, if the line exists there.
    pub base: Option<Decimal>,
    /// The amount in the second scenario, if the line exists there.
    pub other: Option<Decimal>,
}

impl ComparedLine {
    /// The difference; a line that is missing on one side counts for nothing there.
    #[must_use]
    pub fn difference(&self) -> Difference {
        Difference { base: self.base.unwrap_or_default(), other: self.other.unwrap_or_default() }
    }
}

/// A difference in euros: with a plus when it is more than nothing, where a minus would stand.
#[must_use]
pub fn difference_shown(euros: Decimal, language: Language) -> Money {
    let mut shown = money(euros, language);
    if euros > Decimal::ZERO {
        shown.shown = match language {
            Language::Nl => shown.shown.replacen('\u{a0}', "\u{a0}+", 1).into(),
            Language::En => format!("+{}", shown.shown).into(),
        };
    }
    shown
}

/// A difference in percent, always with its one decimal.
#[must_use]
pub fn percent_shown(percent: Decimal, language: Language) -> String {
    let percent = percent.normalize();
    let tenths = match (percent.scale(), language) {
        (0, Language::Nl) => ",0",
        (0, Language::En) => ".0",
        _ => "",
    };
    format!("{}{tenths}%", crate::text::number_format::decimal(percent, language))
}

/// The amounts that schools and profielen can be compared on.
pub const MEASURES: [AmountKey; 5] = [
    AmountKey::Phase1In2018,
    AmountKey::Phase1In2019,
    AmountKey::Phase1Total,
    AmountKey::FourYearsLow,
    AmountKey::FourYearsHigh,
];

/// What is paid when, in the order of time, and the sums.
pub const PAYMENTS: [AmountKey; 13] = [
    AmountKey::Phase1In2018,
    AmountKey::Phase1In2019,
    AmountKey::Phase1Total,
    AmountKey::Phase2In2020Low,
    AmountKey::Phase2In2020High,
    AmountKey::Phase2In2021Low,
    AmountKey::Phase2In2021High,
    AmountKey::Phase2In2022Low,
    AmountKey::Phase2In2022High,
    AmountKey::Phase2In2023Low,
    AmountKey::Phase2In2023High,
    AmountKey::FourYearsLow,
    AmountKey::FourYearsHigh,
];

/// The name of an amount in a comparison.
#[must_use]
pub fn amount_label(key: AmountKey, language: Language) -> String {
    let words = ScenarioTexts::of(language);
    let (pots, both) = (AmountTexts::of(language), ExplainTexts::of(language).years_both);
    let of_pot = |pot: &str, years: &str| format!("{pot}, {years}");
    let of_year = |year: &str, end: &str| fill(words.phase2_of_year, &[year, end]);
    match key {
        AmountKey::Phase1In2018 => words.phase1_2018.to_owned(),
        AmountKey::Phase1In2019 => words.phase1_2019.to_owned(),
        AmountKey::FourYearsLow => words.four_low.to_owned(),
        AmountKey::FourYearsHigh => words.four_high.to_owned(),
        AmountKey::Phase2In2020Low => of_year("2020", words.low),
        AmountKey::Phase2In2020High => of_year("2020", words.high),
        AmountKey::Phase2In2021Low => of_year("2021", words.low),
        AmountKey::Phase2In2021High => of_year("2021", words.high),
        AmountKey::Phase2In2022Low => of_year("2022", words.low),
        AmountKey::Phase2In2022High => of_year("2022", words.high),
        AmountKey::Phase2In2023Low => of_year("2023", words.low),
        AmountKey::Phase2In2023High => of_year("2023", words.high),
        AmountKey::Technology2018 => of_pot(pots.pot_technology, "2018"),
        AmountKey::Technology2019 => of_pot(pots.pot_technology, "2019"),
        AmountKey::TechnologyTotal => of_pot(pots.pot_technology, both),
        AmountKey::Planning2018 => of_pot(pots.pot_planning, "2018"),
        AmountKey::Planning2019 => of_pot(pots.pot_planning, "2019"),
        AmountKey::PlanningTotal => of_pot(pots.pot_planning, both),
        AmountKey::Phase1Total => words.phase1_total.to_owned(),
    }
}

/// The schools together, per payment. Where neither scenario has a range, each year has one line.
#[must_use]
pub fn compare_payments(base: &Screen, other: &Screen, language: Language) -> Vec<ComparedLine> {
    let of = |screen: &Screen, key| Some(*screen.outcome.figures.region.get(key));
    let single = base.phase2_is_single() && other.phase2_is_single();
    PAYMENTS
        .into_iter()
        .filter(|key| !single || !key.path().ends_with(".low"))
        .map(|key| ComparedLine { label: amount_label(key, language), base: of(base, key), other: of(other, key) })
        .collect()
}

/// Each school, on one amount. A school is the same one when BRIN, or without BRIN the name, or without a name the
/// place is the same.
#[must_use]
pub fn compare_schools(base: &Screen, other: &Screen, measure: AmountKey, language: Language) -> Vec<ComparedLine> {
    let mut free: Vec<bool> = vec![true; other.document.schools.len()];
    let amount = |amounts: Option<&Amounts<Decimal>>| amounts.map(|amounts| *amounts.get(measure));
    let mut lines = Vec::new();
    for (at, school) in base.document.schools.iter().enumerate() {
        let found = partner(school, at, &other.document, &free);
        if let Some(place) = found.and_then(|found| free.get_mut(found)) {
            *place = false;
        }
        let approximate = approximate(base, at).or_else(|| approximate(other, found?));
        lines.push(ComparedLine {
            label: label(&base.document, at, approximate, language),
            base: amount(base.outcome.figures.schools.get(at)),
            other: found.and_then(|found| amount(other.outcome.figures.schools.get(found))),
        });
    }
    for (at, _) in free.into_iter().enumerate().filter(|(_, free)| *free) {
        lines.push(ComparedLine {
            label: label(&other.document, at, approximate(other, at), language),
            base: None,
            other: amount(other.outcome.figures.schools.get(at)),
        });
    }
    lines
}

/// The name of a school, with its pupils at least and at most when they are approximate.
fn label(document: &Document, at: usize, approximate: Option<[u32; 2]>, language: Language) -> String {
    let name = school_label(document, u16::try_from(at).unwrap_or(u16::MAX), language);
    let Some(ends) = approximate else { return name };
    let [low, high] = ends.map(|pupils| count(pupils, language));
    format!("{name} ({})", fill(ProvenanceTexts::of(language).badge, &[&low, &high]))
}

fn approximate(screen: &Screen, at: usize) -> Option<[u32; 2]> {
    approximate_pupils(&screen.form.schools.get(at)?.provenance, screen.document.schools.get(at)?)
}

/// The place of the same school in another scenario, among those that are not taken.
fn partner(school: &School, at: usize, document: &Document, free: &[bool]) -> Option<usize> {
    let name = |school: &School| school.name.as_str().trim().to_owned();
    let own_name = name(school);
    let is_same = |(place, other): (usize, &School)| {
        let same = match (&school.brin, &other.brin) {
            (Some(brin), Some(other)) => brin == other,
            _ if !own_name.is_empty() => own_name == name(other),
            _ => name(other).is_empty() && place == at,
        };
        same && free.get(place) == Some(&true)
    };
    // The same place first: schools seldom move, and two can have the same name.
    let here = document.schools.get(at).filter(|other| is_same((at, other))).map(|_| at);
    here.or_else(|| document.schools.iter().enumerate().position(is_same))
}

/// Each profiel that has pupils in one of the two, on one amount, all schools together.
#[must_use]
pub fn compare_profielen(base: &Screen, other: &Screen, measure: AmountKey) -> Vec<ComparedLine> {
    let (base, other) = (per_profiel(base, measure), per_profiel(other, measure));
    let lines = Profiel::ALL.into_iter().zip(base.into_iter().zip(other));
    lines
        .filter(|(_, (base, other))| base.is_some() || other.is_some())
        .map(|(profiel, (base, other))| ComparedLine {
            label: format!("{} {}", profiel.code(), profiel.name()),
            base,
            other,
        })
        .collect()
}

fn per_profiel(screen: &Screen, measure: AmountKey) -> [Option<Decimal>; Profiel::COUNT] {
    let mut sums = [None; Profiel::COUNT];
    let derived = derive(&screen.document).schools;
    for (school, amounts) in screen.document.schools.iter().zip(&derived) {
        for (profiel, sum) in Profiel::ALL.into_iter().zip(&mut sums) {
            if has_pupils(school, profiel) {
                let contribution = amounts.get(measure).contribution(&|cell| cell.profiel == profiel);
                *sum = Some(sum.unwrap_or(Decimal::ZERO) + contribution);
            }
        }
    }
    sums
}

fn has_pupils(school: &School, profiel: Profiel) -> bool {
    Teldatum::ALL
        .into_iter()
        .any(|date| school.counts.on(date).filled().any(|(cell, pupils)| cell.profiel == profiel && pupils.get() > 0))
}
