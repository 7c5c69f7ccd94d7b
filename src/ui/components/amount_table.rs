use yew::prelude::*;

use super::rule_card::{sources, status};
use crate::domain::SchemeId;
use crate::rules::{Rate, scheme};
use crate::view_model::{Language, RuleView, rule_view};

#[derive(Properties, PartialEq)]
pub(crate) struct AmountTableProps {
    pub(crate) language: Language,
    pub(crate) scheme: SchemeId,
}

/// All amounts of the scheme with their sources, and those that were replaced.
#[component]
pub(crate) fn AmountTable(props: &AmountTableProps) -> Html {
    let words = &props.language.texts().amounts;
    let scheme = scheme(props.scheme);
    html! {
        <section aria-labelledby="bedragen">
            <h2 id="bedragen">{ words.heading }</h2>
            <details>
                <summary>{ words.intro }</summary>
                { table(scheme.rates, props.language, words.heading) }
                if !scheme.history.is_empty() {
                    <h3>{ words.history }</h3>
                    <p>{ words.history_note }</p>
                    { table(scheme.history, props.language, words.history) }
                }
            </details>
        </section>
    }
}

fn table(rates: &'static [Rate], language: Language, label: &'static str) -> Html {
    let words = &language.texts().amounts;
    html! {
        <div class="scroll" role="region" aria-label={label} tabindex="0">
            <table class="amounts">
                <thead>
                    <tr>
                        <th scope="col">{ words.rule }</th>
                        <th scope="col">{ words.amount }</th>
                        <th scope="col">{ words.applies_to }</th>
                        <th scope="col">{ words.status }</th>
                        <th scope="col">{ words.source }</th>
                    </tr>
                </thead>
                <tbody>
                    for rate in rates.iter() {
                        { row(&rule_view(rate, language)) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn row(rule: &RuleView) -> Html {
    html! {
        <tr key={rule.id}>
            <th scope="row">{ rule.pot }<br /><code>{ rule.id }</code></th>
            <td>{ &rule.amount }</td>
            <td>{ &rule.applies_to }<p class="hint">{ rule.note }</p></td>
            <td>{ status(rule.status, rule.status_word) }<p class="hint">{ &rule.validity }</p></td>
            <td>{ sources(&rule.sources) }</td>
        </tr>
    }
}
