//! Two schemes beside each other: what the schools come to, and what happened to each rate in between.

use std::rc::Rc;

use crate::features::amounts::text::RateTexts;
use crate::features::outcome::model::explanation::{SourceView, rule_view};
use crate::features::outcome::model::explanation::{share_in_words, status_label, with_unit};
use crate::features::outcome::model::screen::{Screen, derive};
use crate::features::scenarios::model::comparison::ComparedLine;
use crate::form::document::Form;
use crate::text::fill;
use crate::text::language::Language;
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

/// What happened to a rate between two schemes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateChange {
    /// The pot, the year and the leerwegen.
    pub label: String,
    /// What the first scheme has.
    pub before: Vec<String>,
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

/// The scheme of a document that names none, and the chosen one or else the next beside it.
#[must_use]
pub fn compared_pair(chosen: SchemeId) -> [SchemeId; 2] {
    let next = SchemeId::ALL.into_iter().find(|id| *id != SchemeId::DEFAULT);
    [SchemeId::DEFAULT, Some(chosen).filter(|id| *id != SchemeId::DEFAULT).or(next).unwrap_or(chosen)]
}

/// The schools as entered by two schemes, without amounts of the user's own.
#[must_use]
pub fn compare_schemes(form: &Form, pair: [SchemeId; 2], language: Language) -> Vec<ComparedLine> {
    let [base, other] = pair.map(|scheme| {
        derive(&Form {
            scheme,
            own_amounts: Rc::default(),
            scenarios: Vec::new(),
            scenario_position: 0,
            ..form.clone()
        })
    });
    let amount = |screen: &Screen, key| screen.value(FigurePath::Region(key));
    let label = |key| {
        crate::features::outcome::model::explanation::figure_label(FigurePath::Region(key), &base.document, language)
    };
    LINES
        .into_iter()
        .map(|key| ComparedLine { label: label(key), base: amount(&base, key), other: amount(&other, key) })
        .collect()
}

/// What happened to each rate between two schemes.
#[must_use]
pub fn rate_changes(pair: [SchemeId; 2], language: Language) -> Vec<RateChange> {
    let [base, other] = pair.map(scheme);
    let changes = other.rates.iter().map(|rate| {
        let before = base.rates.iter().filter(|old| pays_the_same(old, rate));
        let first = other.history.iter().find(|first| first.replaced_by == Some(rate.provision.id));
        RateChange {
            label: label(rate, language),
            before: before.map(|old| amount_before(old, rate, language)).collect(),
            first: first.map(|first| with_unit(first, first.value, language)),
            later: with_unit(rate, rate.value, language),
            certainty: rate.provision.status,
            status: status_label(rate.provision.status, language),
            why: language.pick(&rate.provision.note()),
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

/// An amount of the first scheme: the share that the year pays, and for which profielen when there are several amounts.
fn amount_before(old: &Rate, new: &Rate, language: Language) -> String {
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
