use yew::prelude::*;

use crate::view_model::{RuleView, SourceView};

/// A rule with its amount, certainty, validity and sources.
pub(crate) fn rule_card(rule: &RuleView) -> Html {
    html! {
        <li key={rule.id} class="rule">
            <p>
                <strong>{ &rule.amount }</strong>
                { " " }
                { status(rule.status, rule.status_word) }
            </p>
            <p class="rule__scope">{ format!("{}: {}; {}", rule.pot, rule.applies_to, rule.validity) }</p>
            <p>{ rule.note }</p>
            { sources(&rule.sources) }
        </li>
    }
}

/// How certain an amount is, as a word in a frame.
pub(crate) fn status(word: &'static str, kind: &'static str) -> Html {
    html! { <span class={format!("status status--{kind}")}>{ word }</span> }
}

/// A list of places in sources.
pub(crate) fn sources(sources: &[SourceView]) -> Html {
    let items = sources.iter().enumerate().map(|(at, source)| {
        html! {
            <li key={at}>
                <a href={source.url} rel="noopener">{ source.title }</a>
                { format!(" ({}), {}; {}", source.identifier, source.place, source.remark) }
            </li>
        }
    });
    html! { <ul class="sources">{ items.collect::<Html>() }</ul> }
}
