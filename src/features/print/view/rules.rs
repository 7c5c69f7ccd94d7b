use yew::prelude::*;

use crate::features::files::text::ExportTexts;
use crate::features::outcome::model::explanation::{RuleView, SourceView, used_rule};
use crate::features::outcome::text::ExplainTexts;
use crate::text::fill;
use crate::text::language::Language;
use engine::domain::Document;
use engine::rules::scheme;

/// The rules with their places in the sources, and the sources, each once and with a number.
pub(crate) fn rules(document: &Document, language: Language) -> Html {
    let rules = scheme(document.scheme).rates.iter().map(|rate| used_rule(rate, document, language));
    let rules: Vec<RuleView> = rules.collect();
    let mut sources: Vec<&SourceView> = Vec::new();
    for source in rules.iter().flat_map(|rule| &rule.sources) {
        if !sources.iter().any(|known| known.id == source.id) {
            sources.push(source);
        }
    }
    let number = |source: &SourceView| sources.iter().position(|known| known.id == source.id).map_or(0, |at| at + 1);
    html! {
        <>
            <h2>{ ExportTexts::of(language).print_sources }</h2>
            <ul class="print-document__sources">
                for used in &rules {
                    <li key={used.id}>{ rule(used, &number, language) }</li>
                }
                for source in &sources {
                    <li key={source.id}>
                        { format!("[{}] {} ({}): {}", number(source), source.title, source.identifier, source.url) }
                    </li>
                }
            </ul>
        </>
    }
}

fn rule(rule: &RuleView, number: &dyn Fn(&SourceView) -> usize, language: Language) -> String {
    let words = ExplainTexts::of(language);
    let places = rule.sources.iter().map(|source| format!("[{}] {}", number(source), source.place));
    let own = rule.own_amount.as_ref().map(|own| {
        let instead = fill(words.own_instead, &[&rule.amount]);
        format!("{own} ({}, {instead}; {})", words.own_amount, rule.status)
    });
    let amount = own.unwrap_or_else(|| format!("{} ({})", rule.amount, rule.status));
    format!("{}, {}: {amount}. {}", rule.pot, rule.applies_to, places.collect::<Vec<_>>().join("; "))
}
