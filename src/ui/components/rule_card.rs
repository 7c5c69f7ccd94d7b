use yew::prelude::*;

use crate::view_model::{RuleView, SourceView};

#[derive(Properties, PartialEq)]
pub(crate) struct RuleCardProps {
    pub(crate) rule: RuleView,
}

/// A rule with its amount, certainty, validity and sources.
#[component]
pub(crate) fn RuleCard(props: &RuleCardProps) -> Html {
    let rule = &props.rule;
    html! {
        <div class="rule">
            <p class="rule__amount">
                <strong>{ &rule.amount }</strong>
                { " " }
                { status(rule.status, rule.status_word) }
            </p>
            <p class="rule__scope">{ format!("{}: {}; {}", rule.pot, rule.applies_to, rule.validity) }</p>
            <p>{ rule.note }</p>
            { sources(&rule.sources) }
        </div>
    }
}

/// How certain an amount is, as a word in a frame.
pub(crate) fn status(word: &'static str, kind: &'static str) -> Html {
    html! { <span class={classes!("status", format!("status--{kind}"))}>{ word }</span> }
}

/// A list of places in sources.
pub(crate) fn sources(sources: &[SourceView]) -> Html {
    html! {
        <ul class="sources">
            for (at, source) in sources.iter().enumerate() {
                <li key={at}>
                    <a href={source.url} rel="noopener">{ source.title }</a>
                    { format!(" ({}), {}; {}", source.identifier, source.place, source.remark) }
                </li>
            }
        </ul>
    }
}
