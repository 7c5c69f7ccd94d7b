use std::rc::Rc;

use yew::prelude::*;

use super::rule_card::rule_card;
use super::table::{row, table};
use crate::calculation::Outcome;
use crate::domain::Document;
use crate::ui::state::{Action, Opened};
use crate::view_model::{ExplainTexts, Explanation, ExplanationRow, Language, explain};

#[derive(Properties, PartialEq)]
pub(crate) struct ExplanationPanelProps {
    pub(crate) language: Language,
    pub(crate) opened: Opened,
    pub(crate) document: Rc<Document>,
    pub(crate) outcome: Rc<Outcome>,
    pub(crate) on_action: Callback<Action>,
}

/// How an amount is made, with the rules and sources behind it. Stays open and follows along while people type.
#[component]
pub(crate) fn ExplanationPanel(props: &ExplanationPanelProps) -> Html {
    let inputs = (props.opened.figure, props.document.clone(), props.outcome.clone(), props.language);
    let explanation =
        use_memo(inputs, |(figure, document, outcome, language)| explain(*figure, document, outcome, *language));
    let Some(explanation) = explanation.as_ref() else { return Html::default() };
    let opened = props.opened;
    let id = panel_id(opened);
    let title_id = format!("{id}-title");
    html! {
        <div class="explanation" {id} role="group" aria-labelledby={title_id.clone()}>
            <div class="explanation__head">
                <h3 id={title_id}>{ &explanation.title }</h3>
                <button
                    type="button"
                    class="button button--quiet"
                    onclick={props.on_action.reform(move |_| Action::Toggle(opened))}
                >
                    { props.language.texts().explain.close }
                </button>
            </div>
            { steps(&explanation.rows, &explanation.title, &props.language.texts().explain) }
            { rules(explanation, props.language) }
        </div>
    }
}

/// The id of an open derivation.
pub(crate) fn panel_id(opened: Opened) -> String {
    format!("uitleg-{:?}-{}", opened.spot, opened.figure).to_lowercase().replace('.', "-")
}

fn steps(rows: &[ExplanationRow], caption: &str, words: &ExplainTexts) -> Html {
    let columns = [(words.what, false), (words.pupils, true), (words.rate, true), (words.amount, true)];
    let rows = rows.iter().enumerate().map(|(at, row)| step(at, row, words));
    table("steps", AttrValue::from(caption.to_owned()), &columns, rows.collect())
}

fn step(at: usize, step: &ExplanationRow, words: &ExplainTexts) -> Html {
    let label = if step.parts.is_empty() {
        Html::from(&step.label)
    } else {
        html! {
            <details>
                <summary>{ &step.label }</summary>
                { steps(&step.parts, &step.label, words) }
            </details>
        }
    };
    let rate = step.rate.as_ref().map(|rate| format!("× {rate}"));
    let amount =
        html! { <data value={AttrValue::from(step.amount.exact.clone())}>{ step.amount.shown.as_ref() }</data> };
    let numbers = [step.pupils.clone().unwrap_or_default().into(), rate.unwrap_or_default().into(), amount];
    row(&at.to_string(), step.is_result, label, numbers)
}

fn rules(explanation: &Explanation, language: Language) -> Html {
    if explanation.rules.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h4>{ language.texts().explain.rules }</h4>
            <ul class="rules">{ explanation.rules.iter().map(rule_card).collect::<Html>() }</ul>
        </>
    }
}
