//! What figures, steps, rules and sources are called.

use crate::features::amounts::text::AmountTexts;
use crate::features::outcome::text::ExplainTexts;
use crate::features::outcome::text::OutcomeTexts;
use crate::features::school::model::school_label::school_label;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::date;
use crate::text::number_format::percent;
use engine::calculation::{AmountKey, EnteredAmount, FigurePath, Reading, Step, StepKind};
use engine::domain::{Document, EuroRange, Profiel, Share};
use engine::rules::{Citation, Extent, Provision, Rate, Source, Status, Unit};

/// A rule as an explanation and the table of amounts show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleView {
    /// Its stable name, also the end of its anchor on the page.
    pub id: &'static str,
    /// The pot that it pays from.
    pub pot: &'static str,
    /// The amount with its unit, as the source has it.
    pub amount: String,
    /// The user's own amount with its unit, when that is used instead.
    pub own_amount: Option<String>,
    /// The profielen, leerwegen and kinds of school.
    pub applies_to: String,
    /// How certain it is.
    pub status: &'static str,
    /// The same as the rule data has it.
    pub certainty: Status,
    /// Since when, or between which days.
    pub validity: String,
    /// The rule in our own words.
    pub note: &'static str,
    /// Where it comes from.
    pub sources: Vec<SourceView>,
}

/// A place in a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceView {
    /// Its stable name, also the end of its anchor on the page.
    pub id: &'static str,
    /// The title of the source.
    pub title: &'static str,
    /// What it is filed under.
    pub identifier: &'static str,
    /// Where it can be read.
    pub url: &'static str,
    /// The part, article or footnote.
    pub place: &'static str,
    /// What there is to know about how it was seen.
    pub remark: String,
}

/// A share such as a third.
pub(crate) fn share_in_words(share: Share, language: Language) -> String {
    let words = ExplainTexts::of(language);
    match (share.numerator(), share.denominator()) {
        (1, 3) => words.share_third.to_owned(),
        (2, 3) => words.share_two_thirds.to_owned(),
        (1, 4) => words.share_quarter.to_owned(),
        (1, 10) => words.share_tenth.to_owned(),
        (1, 9) => words.share_ninth.to_owned(),
        _ => share.to_string(),
    }
}

/// What a step does, or what it comes to when it is a figure.
#[must_use]
pub fn step_label(step: &Step, document: &Document, language: Language) -> String {
    let words = ExplainTexts::of(language);
    match &step.kind {
        StepKind::PupilsTimesRate(_) | StepKind::Figure | StepKind::Sum(_) => {
            step.name.map_or_else(|| words.sum.to_owned(), |name| figure_label(name, document, language))
        }
        StepKind::Entered(EnteredAmount::RequestedSubsidy) => words.given_requested.to_owned(),
        StepKind::Entered(EnteredAmount::PledgedCash) => words.given_cash.to_owned(),
        StepKind::Entered(EnteredAmount::PledgedInKind) => words.given_in_kind.to_owned(),
        StepKind::Limit(_) => words.limit.to_owned(),
        StepKind::Share(share, _) => fill(words.share, &[&share_in_words(*share, language)]),
        StepKind::Growth { change, years, .. } => {
            fill(words.growth, &[&percent(change.percent(), language), &years.to_string()])
        }
        StepKind::Rounded(_) => words.rounded.to_owned(),
        StepKind::RoundedUp(_) => words.rounded_up.to_owned(),
    }
}

/// What a figure is called within a sentence.
#[must_use]
pub fn figure_label(figure: FigurePath, document: &Document, language: Language) -> String {
    let words = ExplainTexts::of(language);
    let is_high = match figure {
        FigurePath::School(_, key) | FigurePath::Region(key) => match key.path().rsplit('.').next() {
            Some("low") => false,
            Some("high") => true,
            _ => return range_label(figure, document, language),
        },
        FigurePath::Cofinancing(_, high)
        | FigurePath::TechnologyPoor(high)
        | FigurePath::TechnologyPoorCofinancing(_, high) => high,
        FigurePath::Requested(_) | FigurePath::Pledged => return range_label(figure, document, language),
    };
    let end = if is_high { words.end_high } else { words.end_low };
    format!("{}, {end}", range_label(figure, document, language))
}

/// The same for both ends of a range together.
#[must_use]
pub fn range_label(figure: FigurePath, document: &Document, language: Language) -> String {
    let words = ExplainTexts::of(language);
    match figure {
        FigurePath::School(at, key) if document.schools.len() > 1 => {
            fill(words.of_school, &[&amount_label(key, language), &school_label(document, at, language)])
        }
        FigurePath::Region(key) | FigurePath::School(_, key) => amount_label(key, language),
        FigurePath::Cofinancing(reading, _) => minimum_label(reading, language).to_owned(),
        FigurePath::Requested(reading) => format!("{}, {}", minimum_label(reading, language), words.given_requested),
        FigurePath::Pledged => words.figure_pledged.to_owned(),
        FigurePath::TechnologyPoor(_) => words.figure_technology_poor.to_owned(),
        FigurePath::TechnologyPoorCofinancing(reading, _) => {
            format!("{}, {}", minimum_label(reading, language), words.figure_technology_poor)
        }
    }
}

const fn minimum_label(reading: Reading, language: Language) -> &'static str {
    let words = ExplainTexts::of(language);
    match reading {
        Reading::OfSubsidy => words.figure_cofinancing_subsidy,
        Reading::OfTotal => words.figure_cofinancing_total,
    }
}

fn amount_label(key: AmountKey, language: Language) -> String {
    let words = ExplainTexts::of(language);
    let mut parts = key.path().split('.');
    let template = match parts.next() {
        Some("technology") => words.figure_technology,
        Some("planning") => words.figure_planning,
        Some("phase1") => words.figure_phase1,
        _ => words.figure_phase2,
    };
    let when = match parts.next() {
        Some("total") => words.years_both,
        Some("fourYears") => words.years_four,
        Some(year) => year,
        None => "",
    };
    fill(template, &[when])
}

/// A rule as people read it.
#[must_use]
pub fn rule_view(rate: &'static Rate, language: Language) -> RuleView {
    RuleView {
        pot: crate::features::outcome::model::screen::pot_label(rate.pot, language),
        amount: with_unit(rate, rate.value, language),
        applies_to: applies_to(rate, language),
        ..provision_view(&rate.provision, language)
    }
}

/// What every rule has, without what it pays for what.
pub(crate) fn provision_view(provision: &'static Provision, language: Language) -> RuleView {
    let words = ExplainTexts::of(language);
    let from = date(provision.valid_from, language);
    RuleView {
        id: provision.id,
        pot: "",
        amount: String::new(),
        own_amount: None,
        applies_to: String::new(),
        status: status_label(provision.status, language),
        certainty: provision.status,
        validity: match provision.valid_to {
            None => fill(words.valid_from, &[&from]),
            Some(to) => fill(words.valid_between, &[&from, &date(to, language)]),
        },
        note: language.pick(&provision.note()),
        sources: provision.sources().iter().map(|citation| source_view(citation, language)).collect(),
    }
}

/// A rule as a document uses it, possibly with an amount of the user's own.
#[must_use]
pub fn used_rule(rate: &'static Rate, document: &Document, language: Language) -> RuleView {
    let own = document.own_amounts.get(rate.provision.id);
    RuleView { own_amount: own.map(|amount| with_unit(rate, amount, language)), ..rule_view(rate, language) }
}

/// An amount of a rate, such as `€ 50,00 per leerling`.
pub(crate) fn with_unit(rate: &Rate, amount: EuroRange, language: Language) -> String {
    let words = ExplainTexts::of(language);
    let unit = match rate.unit {
        Unit::Once => words.per_pupil,
        Unit::EveryYear => words.per_pupil_year,
        Unit::FourYears => words.per_pupil_four,
    };
    format!(
        "{} {unit}",
        crate::text::number_format::range(amount.low().to_decimal(), amount.high().to_decimal(), language)
    )
}

/// The word for how certain an amount is.
#[must_use]
pub fn status_label(status: Status, language: Language) -> &'static str {
    let words = OutcomeTexts::of(language);
    match status {
        Status::Indicative => words.status_indicative,
        Status::Fixed => words.status_fixed,
        Status::Reported => words.status_reported,
    }
}

fn applies_to(rate: &Rate, language: Language) -> String {
    let words = AmountTexts::of(language);
    let list = |codes: Vec<&str>| codes.join(", ");
    let profielen = if rate.profielen.len() == Profiel::COUNT {
        words.all_profielen.to_owned()
    } else {
        list(rate.profielen.iter().map(|profiel| profiel.code()).collect())
    };
    let leerwegen = list(rate.leerwegen.iter().map(|leerweg| leerweg.code()).collect());
    let kinds = if rate.kinds.len() > 1 { words.vmbo_and_vso } else { "vmbo" };
    format!("{profielen}; {leerwegen}; {kinds}")
}

pub(crate) fn source_view(citation: &Citation, language: Language) -> SourceView {
    SourceView {
        id: citation.source.id,
        title: citation.source.title,
        identifier: citation.source.identifier,
        url: citation.source.url,
        place: language.pick(&citation.place),
        remark: source_remark(citation.source, language),
    }
}

/// What there is to know about how a source was seen.
#[must_use]
pub fn source_remark(source: &Source, language: Language) -> String {
    let words = ExplainTexts::of(language);
    let checked = fill(words.checked, &[&date(source.checked, language)]);
    match source.extent {
        Extent::Whole => checked,
        Extent::Part => format!("{}; {checked}", words.extent_part),
        Extent::News => format!("{}; {checked}", words.extent_news),
    }
}
