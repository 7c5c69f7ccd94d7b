//! Scenarios: which there are, ready-made steps to another, and any two side by side.

pub(crate) mod chart;
pub(crate) mod compare;
pub(crate) mod list;
pub(crate) mod step_form;
pub(crate) mod steps;

use yew::prelude::*;

use crate::features::scenarios::text::ScenarioTexts;
use crate::widgets::figures::Figures;
use compare::Compare;
use steps::Steps;

pub(crate) use list::scenario_choice_id;

/// What the section of the scenarios holds.
pub(crate) fn scenarios(figures: &Figures) -> Html {
    let language = figures.language;
    html! {
        <div class="scenarios">
            <p>{ ScenarioTexts::of(language).intro }</p>
            { list::list(figures) }
            <Steps {language} form={&figures.screen.form} on_action={&figures.on_action} />
            <Compare {language} screen={&figures.screen} />
        </div>
    }
}
