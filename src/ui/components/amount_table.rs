use yew::prelude::*;

use super::rule_card::{sources, status};
use super::table::{cell, hint, row_of, table};
use crate::rules::{Rate, Scheme};
use crate::view_model::{Language, RuleView, rule_view};

/// All amounts of the scheme with their sources, and those that were replaced.
pub(crate) fn amount_table(language: Language, scheme: &'static Scheme) -> Html {
    let words = &language.texts().amounts;
    html! {
        <section aria-labelledby="bedragen">
            <h2 id="bedragen">{ words.heading }</h2>
            <details>
                <summary>{ words.intro }</summary>
                { rates_table(scheme.rates, language, language.pick(&scheme.name)) }
                if !scheme.history.is_empty() {
                    <p>{ words.history_note }</p>
                    { rates_table(scheme.history, language, words.history) }
                }
            </details>
        </section>
    }
}

fn rates_table(rates: &'static [Rate], language: Language, caption: &'static str) -> Html {
    let words = &language.texts().amounts;
    let columns = [words.rule, words.amount, words.applies_to, words.status, words.source].map(|label| (label, false));
    table("amounts", caption.into(), &columns, rates.iter().map(|rate| rate_row(&rule_view(rate, language))).collect())
}

fn rate_row(rule: &RuleView) -> Html {
    let label = html! { <>{ rule.pot }<br /><code>{ rule.id }</code></> };
    let cells = [
        cell((&rule.amount).into()),
        cell([Html::from(&rule.applies_to), hint(rule.note)].into_iter().collect()),
        cell([status(rule.status, rule.status_word), hint(&rule.validity)].into_iter().collect()),
        cell(sources(&rule.sources)),
    ];
    row_of(rule.id, false, label, cells.into_iter().collect())
}
