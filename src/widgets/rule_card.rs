use yew::prelude::*;

use crate::app::site;
use crate::app::view::View;
use crate::features::account::model::anchors::rule_anchor;
use crate::features::outcome::model::explanation::{RuleView, SourceView};
use crate::features::outcome::text::ExplainTexts;
use crate::text::fill;
use crate::text::language::Language;
use crate::widgets::status_mark::status_mark;
use engine::domain::SchemeId;

/// A rule with its amount, certainty, validity and the places in its sources, which `numbers` leads to; its name leads
/// to its place in the text about rules and sources.
pub(crate) fn rule_card(rule: &RuleView, scheme: SchemeId, numbers: &[usize], language: Language) -> Html {
    let words = ExplainTexts::of(language);
    html! {
        <li key={rule.id} class="rule">
            <p class="rule__amount">
                if let Some(own) = &rule.own_amount {
                    <strong>{ own.clone() }</strong>
                    <span class="status status--own">{ words.own_amount }</span>
                    <span>{ fill(words.own_instead, &[&rule.amount]) }</span>
                } else {
                    <strong>{ rule.amount.clone() }</strong>
                }
                { status_mark(rule.certainty, rule.status) }
            </p>
            <p class="rule__scope">{ format!("{}: {}; {}", rule.pot, rule.applies_to, rule.validity) }</p>
            <p>{ rule.note }</p>
            <p><a href={in_account(&rule_anchor(scheme, rule.id, language), language)}><code>{ rule.id }</code></a></p>
            <ul class="rule__places">
                for (at, (source, number)) in rule.sources.iter().zip(numbers).enumerate() {
                    <li key={at}>{ fill(words.place, &[&number.to_string(), source.place]) }</li>
                }
            </ul>
        </li>
    }
}

/// The address of a place in the text about rules and sources.
pub(crate) fn in_account(anchor: &str, language: Language) -> String {
    format!("{}#{anchor}", site::address(View::Accountability, language))
}

/// A list of places in sources.
pub(crate) fn sources(sources: &[SourceView]) -> Html {
    html! {
        <ul class="sources">
            for (at, source) in sources.iter().enumerate() {
                <li key={at}>
                    <a href={source.url} rel="noopener">{ source.title }</a>
                    <span>{ format!(" ({}), {}; {}", source.identifier, source.place, source.remark) }</span>
                </li>
            }
        </ul>
    }
}
