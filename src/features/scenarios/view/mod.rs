//! Scenarios: which there are, ready-made steps to another, and any two side by side.

pub(crate) mod chart;
pub(crate) mod compare;
pub(crate) mod list;
pub(crate) mod step_form;
pub(crate) mod steps;

use yew::prelude::*;

use crate::features::outcome::view::amount::FiguresProps;
use crate::view_model::ScenarioTexts;
use crate::widgets::element::{element, paragraph};
use compare::Compare;
use steps::Steps;

pub(crate) use list::scenario_choice_id;

/// What the section of the scenarios holds.
pub(crate) fn scenarios(figures: &FiguresProps) -> Html {
    let words = ScenarioTexts::of(figures.language);
    let parts = vec![
        paragraph(words.intro),
        list::list(figures),
        html! {
            <Steps
                language={figures.language}
                form={figures.screen.form.clone()}
                on_action={figures.on_action.clone()}
            />
        },
        html! { <Compare language={figures.language} screen={figures.screen.clone()} /> },
    ];
    element("div", "scenarios", parts)
}
