//! Scenarios: which there are, ready-made steps to another, and any two side by side.

mod chart;
mod compare;
mod list;
mod step_form;
mod steps;

use yew::prelude::*;

use crate::ui::components::element::{element, paragraph};
use crate::ui::whole::amount::FiguresProps;
use crate::view_model::ScenarioTexts;
use compare::Compare;
use steps::Steps;

pub(super) use list::scenario_choice_id;

/// What the section of the scenarios holds.
pub(super) fn scenarios(figures: &FiguresProps) -> Html {
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
