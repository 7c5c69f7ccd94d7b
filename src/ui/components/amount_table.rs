use yew::prelude::*;

use super::element::{element, folded, hint, paragraph, section, text, together};
use super::rule_card::{sources, status};
use super::table::{cell, row_of, table};
use crate::rules::{Rate, Scheme};
use crate::view_model::{Language, RuleView, rule_view};

/// All amounts of the scheme with their sources, and those that were replaced.
pub(crate) fn amount_table(language: Language, scheme: &'static Scheme) -> Html {
    let words = &language.texts().amounts;
    let mut parts = vec![rates_table(scheme.rates, language, language.pick(&scheme.name))];
    if !scheme.history.is_empty() {
        parts.push(paragraph(words.history_note));
        parts.push(rates_table(scheme.history, language, words.history));
    }
    section("bedragen", words.heading, vec![folded(words.intro, parts)])
}

fn rates_table(rates: &'static [Rate], language: Language, caption: &'static str) -> Html {
    let words = &language.texts().amounts;
    let columns = [words.rule, words.amount, words.applies_to, words.status, words.source].map(|label| (label, false));
    table("amounts", caption, &columns, rates.iter().map(|rate| rate_row(&rule_view(rate, language))).collect())
}

fn rate_row(rule: &RuleView) -> Html {
    let label = together(vec![rule.pot.into(), element("br", "", Vec::new()), text("code", "", rule.id)]);
    let cells = vec![
        cell(vec![(&rule.amount).into()]),
        cell(vec![(&rule.applies_to).into(), hint(rule.note)]),
        cell(vec![status(rule), hint(&rule.validity)]),
        cell(vec![sources(&rule.sources)]),
    ];
    row_of(rule.id, false, label, together(cells))
}
