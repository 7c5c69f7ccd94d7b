use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::Opened;
use crate::features::outcome::model::explanation::{ExplanationRow, explain};
use crate::features::outcome::text::ExplainTexts;
use crate::text::language::Language;
use crate::widgets::amount::Amount;
use crate::widgets::button::ActionButton;
use crate::widgets::figures::{Figures, panel_id};
use crate::widgets::rule_card::rule_card;
use crate::widgets::table::{row, table};
use engine::calculation::Outcome;
use engine::domain::Document;

/// The derivation of an amount that is open.
pub(crate) fn explanation_panel(figures: &Figures, opened: Opened) -> Html {
    html! {
        <ExplanationPanel
            key={panel_id(opened)}
            {opened}
            language={figures.language}
            document={figures.screen.document.clone()}
            outcome={figures.screen.outcome.clone()}
            on_action={figures.on_action.clone()}
        />
    }
}

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
    let words = ExplainTexts::of(props.language);
    let id = panel_id(props.opened);
    let title_id = format!("{id}-title");
    html! {
        <div {id} class="explanation" role="group" aria-labelledby={title_id.clone()}>
            <div class="explanation__head">
                <h3 id={title_id}>{ explanation.title.clone() }</h3>
                <ActionButton
                    class="button button--quiet"
                    label={words.close}
                    action={Action::Toggle(props.opened)}
                    on_action={props.on_action.clone()}
                />
            </div>
            { steps(&explanation.rows, &explanation.title, words) }
            if !explanation.rules.is_empty() {
                <h4>{ words.rules }</h4>
                <ul class="rules">
                    for rule in &explanation.rules {
                        { rule_card(rule, props.language) }
                    }
                </ul>
            }
        </div>
    }
}

fn steps(rows: &[ExplanationRow], caption: &str, words: &ExplainTexts) -> Html {
    let columns = [(words.what, false), (words.pupils, true), (words.rate, true), (words.amount, true)];
    let rows = rows.iter().enumerate().map(|(at, row)| step(at, row, words));
    table("steps", caption, &columns, rows.collect())
}

fn step(at: usize, step: &ExplanationRow, words: &ExplainTexts) -> Html {
    let label = if step.parts.is_empty() {
        html! { <span>{ step.label.clone() }</span> }
    } else {
        html! {
            <details>
                <summary>{ step.label.clone() }</summary>
                { steps(&step.parts, &step.label, words) }
            </details>
        }
    };
    let own = if step.is_own { format!(" ({})", words.own_amount) } else { String::new() };
    let rate = step.rate.as_ref().map(|rate| format!("× {rate}{own}"));
    let pupils = step.pupils.clone().unwrap_or_default();
    let numbers = [pupils.into(), rate.unwrap_or_default().into(), html! { <Amount money={step.amount.clone()} /> }];
    row(&at.to_string(), step.is_result, label, numbers)
}
