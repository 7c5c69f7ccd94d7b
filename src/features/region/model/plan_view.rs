//! What the plan of a region still needs, and what the dates of the source mean for it.

use rust_decimal::Decimal;

use crate::features::outcome::model::screen::Screen;
use crate::features::region::model::region_table::{SchoolLine, school_lines};
use crate::features::region::text::PlanTexts;
use crate::features::school::model::school_label::school_label;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::{money, range};
use engine::calculation::{AmountKey, Reading};
use engine::domain::{Brin, Document, PartnerKind, SchoolKind};

/// How a requirement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is met.
    Yes,
    /// It is not met yet.
    No,
    /// The source does not work it out.
    Open,
    /// Something to look at; there is nothing to decide.
    Look,
}

/// A requirement for a region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// How it stands.
    pub verdict: Verdict,
    /// What is required and what there is.
    pub sentence: String,
    /// How it was read, or nothing.
    pub help: &'static str,
    /// Where it stands.
    pub source: &'static str,
}

/// A date of the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// When.
    pub when: &'static str,
    /// What happens.
    pub what: &'static str,
    /// What that means for these schools, or nothing.
    pub here: String,
    /// Where it stands.
    pub source: &'static str,
}

/// How much cofinancing a reading asks for and what is missing of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// The reading.
    pub reading: Reading,
    /// The least contribution.
    pub needed: Decimal,
    /// What was pledged.
    pub pledged: Decimal,
    /// What is missing, never less than nothing.
    pub missing: Decimal,
}

/// Who takes part, counted.
struct Partners {
    technical_schools: usize,
    vso: Vec<String>,
    mbo: usize,
    business: usize,
    technical_pupils: u32,
}

fn partners(screen: &Screen, language: Language) -> Partners {
    let lines = school_lines(screen);
    let technical = || lines.iter().filter(|line| line.technical > 0);
    let vso = technical().filter(|line| line.kind == SchoolKind::Vso);
    let named =
        |kind: PartnerKind| screen.form.plan.partners(kind).iter().filter(|name| !name.trim().is_empty()).count();
    Partners {
        technical_schools: technical_schools(&screen.document, &lines),
        vso: vso.map(|line| school_label(&screen.document, line.at, language)).collect(),
        mbo: named(PartnerKind::Mbo),
        business: named(PartnerKind::Business),
        technical_pupils: lines.iter().map(|line| line.technical).sum(),
    }
}

/// The vmbo schools with technical pupils. Each vestiging with a six-character BRIN is one, so the same BRIN twice is
/// one school.
fn technical_schools(document: &Document, lines: &[SchoolLine]) -> usize {
    let mut known: Vec<&Brin> = Vec::new();
    let counted = lines.iter().filter(|line| line.kind == SchoolKind::Vmbo && line.technical > 0);
    counted
        .filter(|line| {
            let brin = document.schools.get(usize::from(line.at)).and_then(|school| school.brin.as_ref());
            match brin.filter(|brin| brin.as_str().len() == 6) {
                Some(brin) if known.contains(&brin) => false,
                Some(brin) => {
                    known.push(brin);
                    true
                }
                None => true,
            }
        })
        .count()
}

/// What a region must have, and whether it has it.
///
/// Source: infographic June 2018, Eisen; Kamerbrief p. 2; programme news 26 October 2018 for what a school is.
#[must_use]
pub fn checks(screen: &Screen, language: Language) -> Vec<Check> {
    let words = PlanTexts::of(language);
    let found = partners(screen, language);
    let poor = screen.document.technology_poor;
    let met = |met| if met { Verdict::Yes } else { Verdict::No };
    let number = |number: usize| crate::text::number_format::count_of(number, language);
    let schools = number(found.technical_schools);
    let mut checks = vec![Check {
        verdict: if poor { Verdict::Open } else { met(found.technical_schools >= 2) },
        sentence: fill(if poor { words.two_schools_poor } else { words.two_schools }, &[&schools]),
        help: words.two_schools_help,
        source: words.two_schools_source,
    }];
    for (sentence, partners) in [(words.mbo_check, found.mbo), (words.business_check, found.business)] {
        let (sentence, source) = (fill(sentence, &[&number(partners)]), words.partner_source);
        checks.push(Check { verdict: met(partners > 0), sentence, help: "", source });
    }
    let vso =
        if found.vso.is_empty() { words.no_vso.to_owned() } else { fill(words.vso_check, &[&found.vso.join(", ")]) };
    checks.push(Check { verdict: Verdict::Look, sentence: vso, help: "", source: words.vso_source });
    if poor {
        let sentence = fill(words.poor_check, &[&crate::text::number_format::count(found.technical_pupils, language)]);
        checks.push(Check { verdict: Verdict::Look, sentence, help: "", source: words.poor_source });
    }
    checks
}

/// What is needed and missing in both readings: of the request, or of the most that can be asked for.
#[must_use]
pub fn missing(screen: &Screen) -> [Missing; 2] {
    let figures = &screen.outcome.figures;
    let minimum = |reading| match (&figures.requested, &figures.technology_poor) {
        (Some(requested), _) => *requested.minimum.of(reading),
        (None, Some(poor)) => poor.cofinancing.of(reading).high,
        (None, None) => figures.cofinancing.of(reading).high,
    };
    let pledged = screen.document.pledged_cofinancing.unwrap_or_default().total().to_decimal();
    Reading::ALL.map(|reading| {
        let needed = minimum(reading);
        Missing { reading, needed, pledged, missing: (needed - pledged).max(Decimal::ZERO) }
    })
}

/// What the minimum was computed on, and why the readings differ.
#[must_use]
pub fn missing_sentences(screen: &Screen, language: Language) -> [String; 2] {
    let words = PlanTexts::of(language);
    let figures = &screen.outcome.figures;
    let (template, basis) = match (screen.document.requested_subsidy, &figures.technology_poor) {
        (Some(requested), _) => (words.basis_request, requested.to_decimal()),
        (None, Some(poor)) => (words.basis_poor, poor.four_years.high),
        (None, None) => (words.basis_maximum, *figures.region.get(AmountKey::FourYearsHigh)),
    };
    let [subsidy, total] = missing(screen).map(|line| line.needed);
    let shown = [subsidy, total, total - subsidy].map(|amount| money(amount, language).shown);
    let shown = shown.each_ref().map(|text| &**text);
    [fill(template, &[&money(basis, language).shown]), fill(words.why_two, &shown)]
}

/// What cofinancing is missing in both readings, in a sentence, or nothing.
fn still_missing(screen: &Screen, language: Language) -> String {
    let [subsidy, total] = missing(screen).map(|line| line.missing);
    if total.is_zero() {
        return String::new();
    }
    fill(PlanTexts::of(language).missing_here, &[&range(subsidy, total, language)])
}

/// The dates of the source, with what they mean for these schools.
///
/// Source: Kamerbrief June 2018, "Nu snel van start", phase 1 and 2; infographic, the time line.
#[must_use]
pub fn moments(screen: &Screen, language: Language) -> Vec<Moment> {
    let words = PlanTexts::of(language);
    let region = &screen.outcome.figures.region;
    let paid = |key| fill(words.paid_here, &[&money(*region.get(key), language).shown]);
    let found = partners(screen, language);
    let counts = [found.technical_schools, found.mbo, found.business].map(|number| number.to_string());
    let parts = screen.document.plan.parts;
    let ready = [parts.iter().filter(|ready| **ready).count(), parts.len()].map(|number| number.to_string());
    let four_years = match &screen.outcome.figures.technology_poor {
        Some(poor) => fill(words.years_poor, &[&range(poor.four_years.low, poor.four_years.high, language)]),
        None => {
            let (low, high) = (region.get(AmountKey::FourYearsLow), region.get(AmountKey::FourYearsHigh));
            fill(words.years_here, &[&range(*low, *high, language)])
        }
    };
    let moment = |when, what, here: String, source| Moment { when, what, here, source };
    let nothing = String::new;
    vec![
        moment(words.june_2018, words.june_2018_what, nothing(), words.june_2018_source),
        moment(words.september_2018, words.september_2018_what, paid(AmountKey::Phase1In2018), words.payment_source),
        moment(
            words.november_2018,
            words.november_2018_what,
            fill(words.partners_here, &counts.each_ref().map(String::as_str)),
            words.november_2018_source,
        ),
        moment(words.march_2019, words.march_2019_what, paid(AmountKey::Phase1In2019), words.payment_source),
        moment(
            words.april_2019,
            words.april_2019_what,
            [fill(words.parts_here, &ready.each_ref().map(String::as_str)), still_missing(screen, language)].join(" "),
            words.april_2019_source,
        ),
        moment(words.summer_2019, words.summer_2019_what, nothing(), words.summer_2019_source),
        moment(words.start_2019, words.start_2019_what, nothing(), words.summer_2019_source),
        moment(words.years, words.years_what, four_years, words.november_2018_source),
        moment(words.review_2021, words.review_2021_what, nothing(), words.review_source),
        moment(words.evaluation_2023, words.evaluation_2023_what, nothing(), words.review_source),
    ]
}
