//! What rule data must hold beyond its form. Every problem is a sentence that names the place.

mod budget;
mod coverage;
mod rate;

use std::collections::BTreeSet;

use super::schema::{Amount, Bilingual, Citation, RuleData, Scheme};
use super::values::{day_number, share, to_cents};

/// All that is wrong with the data.
pub(crate) fn problems(data: &RuleData) -> Vec<String> {
    let mut found = Vec::new();
    sources(data, &mut found);
    for scheme in &data.schemes {
        let mut problems = Vec::new();
        scheme_problems(scheme, data, &mut problems);
        found.extend(problems.into_iter().map(|problem| format!("{}: {problem}", scheme.id)));
    }
    if data.schemes.iter().filter(|scheme| scheme.default).count() != 1 {
        found.push("exactly one scheme must be the default".to_owned());
    }
    budget::problems(&data.budget, &mut found);
    found
}

fn sources(data: &RuleData, found: &mut Vec<String>) {
    let mut known = BTreeSet::new();
    for source in data.sources() {
        if !known.insert(source.id.as_str()) {
            found.push(format!("source {} stands there twice", source.id));
        }
        if !source.url.starts_with("https://") {
            found.push(format!("source {}: {} is no https link", source.id, source.url));
        }
        if [&source.published, &source.checked].into_iter().any(|date| day_number(date).is_none()) {
            found.push(format!("source {}: its dates must be YYYY-MM-DD", source.id));
        }
        let texts = [&source.title, &source.publisher, &source.identifier, &source.about.nl, &source.about.en];
        if texts.into_iter().any(|text| text.trim().is_empty()) {
            found.push(format!("source {}: an empty text", source.id));
        }
    }
    let cited: BTreeSet<_> = all_citations(data).map(|citation| citation.source.as_str()).collect();
    found.extend(cited.difference(&known).map(|id| format!("source {id} is cited and not listed")));
    found.extend(known.difference(&cited).map(|id| format!("source {id} is listed and never cited")));
    let placeless = all_citations(data).filter(|citation| is_missing(&citation.place));
    found.extend(placeless.map(|citation| format!("source {} is cited without a place", citation.source)));
}

fn all_citations(data: &RuleData) -> impl Iterator<Item = &Citation> {
    let schemes = data.schemes.iter().flat_map(|scheme| {
        let remarks = scheme.remarks.iter().map(|remark| remark.sources.as_slice());
        provisions(scheme).map(|provision| provision.sources).chain(remarks).flatten()
    });
    schemes.chain(&data.budget.sources)
}

/// What every rule has besides its amount.
struct Provision<'a> {
    id: &'a str,
    valid_from: &'a str,
    valid_to: Option<&'a str>,
    sources: &'a [Citation],
    note: &'a Bilingual,
}

/// Three structs have these fields: serde cannot flatten them out and refuse unknown fields as well.
macro_rules! provision {
    ($rule:expr) => {
        Provision {
            id: &$rule.id,
            valid_from: &$rule.valid_from,
            valid_to: $rule.valid_to.as_deref(),
            sources: &$rule.sources,
            note: &$rule.note,
        }
    };
}

fn provisions(scheme: &Scheme) -> impl Iterator<Item = Provision<'_>> {
    let rates = scheme.rates.iter().chain(&scheme.history).map(|rate| provision!(rate));
    let cofinancing = scheme.cofinancing.iter().map(|rule| provision!(rule));
    rates.chain(cofinancing).chain(scheme.technology_poor.iter().map(|rule| provision!(rule)))
}

fn scheme_problems(scheme: &Scheme, data: &RuleData, found: &mut Vec<String>) {
    if [&scheme.name, &scheme.short_name, &scheme.summary].into_iter().any(is_missing) {
        found.push("no name or summary in both languages".to_owned());
    }
    for provision in provisions(scheme) {
        provision_problems(&provision, found);
    }
    for rate in scheme.rates.iter().chain(&scheme.history) {
        rate::problems(rate, found);
    }
    identity(scheme, found);
    coverage::problems(&scheme.rates, found);
    history(scheme, found);
    rules_for_the_region(scheme, data, found);
    for remark in &scheme.remarks {
        if remark.sources.is_empty() || is_missing(&remark.note) {
            found.push(format!("{}: no source, or no note in both languages", remark.code));
        }
    }
}

/// An id becomes a name in Rust and stands in links; what it names is one thing.
fn identity(scheme: &Scheme, found: &mut Vec<String>) {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9'));
    if !scheme.id.starts_with(|first: char| first.is_ascii_lowercase()) || !scheme.id.split('-').all(is_word) {
        found.push("its id must be words of small letters and digits with hyphens between them".to_owned());
    }
    let mut ids = BTreeSet::new();
    let named = provisions(scheme).map(|provision| provision.id);
    let named = named.chain(scheme.remarks.iter().map(|remark| remark.code.as_str()));
    found.extend(named.filter(|id| !ids.insert(*id)).map(|id| format!("{id} twice")));
}

fn provision_problems(provision: &Provision<'_>, found: &mut Vec<String>) {
    let mut problem = |text: &str| found.push(format!("{}: {text}", provision.id));
    if provision.sources.is_empty() {
        problem("no source");
    }
    if is_missing(provision.note) {
        problem("no note in both languages");
    }
    let from = day_number(provision.valid_from);
    let to = provision.valid_to.map(day_number);
    if from.is_none() || to.is_some_and(|to| to < from) {
        problem("its validity is no period");
    }
}

/// A replaced amount ends the day before the one that stands now begins.
fn history(scheme: &Scheme, found: &mut Vec<String>) {
    for rate in scheme.rates.iter().filter(|rate| rate.replaced_by.is_some()) {
        found.push(format!("{}: what was replaced belongs into the history", rate.id));
    }
    for old in &scheme.history {
        let next = scheme.rates.iter().find(|rate| Some(&rate.id) == old.replaced_by.as_ref());
        let next = next.and_then(|rate| day_number(&rate.valid_from));
        let last = old.valid_to.as_deref().and_then(day_number);
        if next.is_none() || last.map(|day| day + 1) != next {
            found.push(format!("history, {}: a gap or an overlap with what replaced it", old.id));
        }
    }
}

/// Cofinancing and the limits for a technology-poor region.
fn rules_for_the_region(scheme: &Scheme, data: &RuleData, found: &mut Vec<String>) {
    if let Some(from) = &scheme.takes_over
        && data.schemes.iter().all(|other| other.id != *from)
    {
        found.push(format!("takesOver: {from} is no scheme"));
    }
    if data.with_taken_over(scheme).skip(1).any(|other| other.id == scheme.id) {
        found.push("takesOver: it leads back here".to_owned());
    }
    let has_cofinancing = data.with_taken_over(scheme).any(|scheme| scheme.cofinancing.is_some());
    let has_technology_poor = data.with_taken_over(scheme).any(|scheme| scheme.technology_poor.is_some());
    for (name, is_there) in [("cofinancing", has_cofinancing), ("technologyPoor", has_technology_poor)] {
        if !is_there {
            found.push(format!("{name} must stand here or be taken over"));
        }
    }
    if let Some(rule) = &scheme.cofinancing
        && share(&rule.share).is_none_or(|(part, of)| part == of)
    {
        found.push(format!("{}: {} is no part of a whole", rule.id, rule.share));
    }
    if let Some(rule) = &scheme.technology_poor {
        amount(&rule.id, &rule.amount, found);
    }
}

fn is_missing(text: &Bilingual) -> bool {
    [&text.nl, &text.en].into_iter().any(|text| text.trim().is_empty())
}

/// One amount is written once, so that nobody changes half of it.
fn amount(id: &str, amount: &Amount, found: &mut Vec<String>) {
    match (amount.ends().map(to_cents), amount) {
        ([Some(_), Some(_)], Amount::Single(_)) => {}
        ([Some(low), Some(high)], Amount::Range(_)) if low < high => {}
        (_, Amount::Single(text)) => found.push(format!("{id}: {text} is no amount")),
        (_, Amount::Range(range)) => {
            found.push(format!("{id}: low {} is not below high {}, or one is no amount", range.low, range.high));
        }
    }
}
