use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::Opened;
use crate::features::outcome::view::amount::{FiguresProps, panel_id};
use crate::features::outcome::view::rule_card::rule_card;
use crate::view_model::{ExplainTexts, Explanation, ExplanationRow, Language, explain};
use crate::widgets::button::button;
use crate::widgets::element::{attributed, data, element, folded, named_text, text, together};
use crate::widgets::table::{row, table};
use engine::calculation::Outcome;
use engine::domain::Document;

/// The derivation of an amount that is open.
pub(crate) fn explanation_panel(figures: &FiguresProps, opened: Opened) -> Html {
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
    let close = button("close", "button button--quiet", words.close, &props.on_action, Action::Toggle(props.opened));
    let head = vec![named_text("h3", &title_id, "", &explanation.title), close];
    let parts = vec![
        element("div", "explanation__head", head),
        steps(&explanation.rows, &explanation.title, words),
        rules(explanation, props.language),
    ];
    let values = [id, "explanation".to_owned(), "group".to_owned(), title_id].map(|value| Some(AttrValue::from(value)));
    attributed("div", &["id", "class", "role", "aria-labelledby"], values.to_vec(), parts)
}

fn steps(rows: &[ExplanationRow], caption: &str, words: &ExplainTexts) -> Html {
    let columns = [(words.what, false), (words.pupils, true), (words.rate, true), (words.amount, true)];
    let rows = rows.iter().enumerate().map(|(at, row)| step(at, row, words));
    table("steps", caption, &columns, rows.collect())
}

fn step(at: usize, step: &ExplanationRow, words: &ExplainTexts) -> Html {
    let label = if step.parts.is_empty() {
        Html::from(&step.label)
    } else {
        folded(&step.label, vec![steps(&step.parts, &step.label, words)])
    };
    let own = if step.is_own { format!(" ({})", words.own_amount) } else { String::new() };
    let rate = step.rate.as_ref().map(|rate| format!("× {rate}{own}"));
    let amount = data(&step.amount.exact, None, step.amount.shown.as_ref().into());
    let numbers = vec![step.pupils.clone().unwrap_or_default().into(), rate.unwrap_or_default().into(), amount];
    row(&at.to_string(), step.is_result, label, numbers)
}

fn rules(explanation: &Explanation, language: Language) -> Html {
    if explanation.rules.is_empty() {
        return Html::default();
    }
    together(vec![
        text("h4", "", ExplainTexts::of(language).rules),
        element("ul", "rules", explanation.rules.iter().map(|rule| rule_card(rule, language)).collect()),
    ])
}
