use std::rc::Rc;

use yew::prelude::*;

use super::rule_card::RuleCard;
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
            { steps(explanation, &props.language.texts().explain) }
            { rules(explanation, props.language) }
        </div>
    }
}

/// The id of an open derivation.
pub(crate) fn panel_id(opened: Opened) -> String {
    format!("uitleg-{:?}-{}", opened.spot, opened.figure).to_lowercase().replace('.', "-")
}

fn steps(explanation: &Explanation, words: &ExplainTexts) -> Html {
    html! {
        <div class="scroll" role="region" aria-label={explanation.title.clone()} tabindex="0">
            <table class="steps">
                <thead>
                    <tr>
                        <th scope="col">{ words.what }</th>
                        <th scope="col" class="number">{ words.pupils }</th>
                        <th scope="col" class="number">{ words.rate }</th>
                        <th scope="col" class="number">{ words.amount }</th>
                    </tr>
                </thead>
                <tbody>{ rows(&explanation.rows, words) }</tbody>
            </table>
        </div>
    }
}

fn rows(rows: &[ExplanationRow], words: &ExplainTexts) -> Html {
    html! {
        for (at, row) in rows.iter().enumerate() {
            <tr key={at} class={classes!(row.is_result.then_some("steps__result"))}>
                <th scope="row">
                    if row.parts.is_empty() {
                        { &row.label }
                    } else {
                        <details>
                            <summary>{ &row.label }</summary>
                            <table class="steps steps--inner">
                                <thead class="visually-hidden">
                                    <tr>
                                        <th scope="col">{ words.what }</th>
                                        <th scope="col">{ words.pupils }</th>
                                        <th scope="col">{ words.rate }</th>
                                        <th scope="col">{ words.amount }</th>
                                    </tr>
                                </thead>
                                <tbody>{ self::rows(&row.parts, words) }</tbody>
                            </table>
                        </details>
                    }
                </th>
                <td class="number">{ row.pupils.clone().unwrap_or_default() }</td>
                <td class="number">
                    if let Some(rate) = &row.rate {
                        <span aria-hidden="true">{ "× " }</span>{ rate }
                    }
                </td>
                <td class="number"><data value={AttrValue::from(row.amount.exact.clone())}>{ row.amount.shown.as_ref() }</data></td>
            </tr>
        }
    }
}

fn rules(explanation: &Explanation, language: Language) -> Html {
    if explanation.rules.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h4>{ language.texts().explain.rules }</h4>
            <ul class="rules">
                for rule in explanation.rules.iter() {
                    <li key={rule.id}><RuleCard rule={rule.clone()} /></li>
                }
            </ul>
        </>
    }
}
