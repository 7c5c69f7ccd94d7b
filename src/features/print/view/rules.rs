use yew::prelude::*;

use crate::features::files::text::ExportTexts;
use crate::features::outcome::model::derivation_lines::numbered;
use crate::features::outcome::model::explanation::{RuleView, used_rule};
use crate::features::outcome::text::ExplainTexts;
use crate::text::fill;
use crate::text::language::Language;
use engine::domain::Document;
use engine::rules::scheme;

/// The rules with their places in the sources, and the sources, each once and with a number.
pub(crate) fn rules(document: &Document, language: Language) -> Html {
    let rates = scheme(document.scheme).rates.iter();
    let (rules, sources) = numbered(rates.map(|rate| used_rule(rate, document, language)));
    html! {
        <>
            <h2>{ ExportTexts::of(language).print_sources }</h2>
            <ul class="print-document__sources">
                for (used, numbers) in &rules {
                    <li key={used.id}>{ rule(used, numbers, language) }</li>
                }
                for (at, source) in sources.iter().enumerate() {
                    <li key={source.id}>
                        { format!("[{}] {} ({}): {}", at + 1, source.title, source.identifier, source.url) }
                    </li>
                }
            </ul>
        </>
    }
}

fn rule(rule: &RuleView, numbers: &[usize], language: Language) -> String {
    let words = ExplainTexts::of(language);
    let places = rule.sources.iter().zip(numbers).map(|(source, number)| format!("[{number}] {}", source.place));
    let own = rule.own_amount.as_ref().map(|own| {
        let instead = fill(words.own_instead, &[&rule.amount]);
        format!("{own} ({}, {instead}; {})", words.own_amount, rule.status)
    });
    let amount = own.unwrap_or_else(|| format!("{} ({})", rule.amount, rule.status));
    format!("{}, {}: {amount}. {}", rule.pot, rule.applies_to, places.collect::<Vec<_>>().join("; "))
}
