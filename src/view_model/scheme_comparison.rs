//! The letter beside what was fixed later: what the schools come to, and what happened to each rate in between.

use std::rc::Rc;

use super::explanation::{share_in_words, status_label, with_unit};
use super::{ComparedLine, Form, Language, RateTexts, Screen, SourceView, derive, fill, rule_view};
use engine::calculation::{AmountKey, FigurePath};
use engine::domain::{Leerweg, Profiel, SchemeId};
use engine::rules::{Pot, Rate, Status, scheme};

/// The lines of the comparison, in the order of time.
const LINES: [AmountKey; 15] = [
    AmountKey::Technology2018,
    AmountKey::Planning2018,
    AmountKey::Technology2019,
    AmountKey::Planning2019,
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

/// What happened to a rate after the letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateChange {
    /// The pot, the year and the leerwegen.
    pub label: String,
    /// What the letter has.
    pub letter: Vec<String>,
    /// What was made known first and replaced after, if there was such an amount.
    pub first: Option<String>,
    /// What it became.
    pub later: String,
    /// How certain that is.
    pub certainty: Status,
    /// The word for it.
    pub status: &'static str,
    /// What changed it.
    pub why: &'static str,
    /// Where that stands.
    pub sources: Vec<SourceView>,
}

/// The schools as entered by the letter and as later fixed, without amounts of the user's own.
#[must_use]
pub fn compare_schemes(form: &Form, language: Language) -> Vec<ComparedLine> {
    let screen = |scheme| {
        derive(&Form {
            scheme,
            own_amounts: Rc::default(),
            scenarios: Vec::new(),
            scenario_position: 0,
            ..form.clone()
        })
    };
    let [letter, later] = [SchemeId::Kamerbrief2018, SchemeId::Vastgesteld].map(screen);
    let amount = |screen: &Screen, key| screen.value(FigurePath::Region(key));
    let label = |key| super::figure_label(FigurePath::Region(key), &letter.document, language);
    LINES
        .into_iter()
        .map(|key| ComparedLine { label: label(key), base: amount(&letter, key), other: amount(&later, key) })
        .collect()
}

/// What happened to each rate between the letter and what was fixed later.
#[must_use]
pub fn rate_changes(language: Language) -> Vec<RateChange> {
    let (letter, later) = (scheme(SchemeId::Kamerbrief2018), scheme(SchemeId::Vastgesteld));
    let changes = later.rates.iter().map(|rate| {
        let before = letter.rates.iter().filter(|old| pays_the_same(old, rate));
        let first = later.history.iter().find(|first| first.provision.id == rate.provision.id);
        RateChange {
            label: label(rate, language),
            letter: before.map(|old| in_letter(old, rate, language)).collect(),
            first: first.map(|first| with_unit(first, first.value, language)),
            later: with_unit(rate, rate.value, language),
            certainty: rate.provision.status,
            status: status_label(rate.provision.status, language),
            why: language.pick(&rate.provision.note),
            sources: rule_view(rate, language).sources,
        }
    });
    changes.collect()
}

/// Whether two rates pay from the same pot, in the same year, for the same leerwegen.
fn pays_the_same(old: &Rate, new: &Rate) -> bool {
    let years = |rate: &Rate| rate.payments.first().map(|payment| payment.year);
    let pays_in = |year: u16| old.payments.iter().any(|payment| payment.year == year);
    old.pot == new.pot && old.leerwegen == new.leerwegen && years(new).is_some_and(pays_in)
}

/// An amount of the letter: the share that the year pays, and for which profielen when there are several amounts.
fn in_letter(old: &Rate, new: &Rate, language: Language) -> String {
    let words = RateTexts::of(language);
    let amount = with_unit(old, old.value, language);
    let year = new.payments.first().map(|payment| payment.year);
    let paid = old.payments.iter().find(|payment| Some(payment.year) == year);
    if let Some(share) = paid.map(|payment| payment.share).filter(|share| !share.is_whole()) {
        return fill(words.share_of, &[&share_in_words(share, language), &amount]);
    }
    if old.profielen.len() == new.profielen.len() {
        return amount;
    }
    let codes: Vec<_> = old.profielen.iter().copied().map(Profiel::code).collect();
    fill(words.for_profielen, &[&amount, &codes.join(", ")])
}

fn label(rate: &Rate, language: Language) -> String {
    let words = RateTexts::of(language);
    let leerwegen: Vec<_> = rate.leerwegen.iter().copied().map(Leerweg::code).collect();
    let leerwegen = leerwegen.join(", ");
    let year = rate.payments.first().map(|payment| payment.year.to_string()).unwrap_or_default();
    match rate.pot {
        Pot::Technology => fill(words.technology, &[&year, &leerwegen]),
        Pot::Planning => fill(words.planning, &[&year, &leerwegen]),
        Pot::Phase2 => fill(words.phase2, &[&leerwegen]),
    }
}
