//! Scenarios: which there are, ready-made steps to another, and any two side by side.

pub(crate) mod chart;
pub(crate) mod compare;
pub(crate) mod list;
pub(crate) mod step_form;
pub(crate) mod steps;

use yew::prelude::*;

use crate::features::region::text::RegionTexts;
use crate::features::scenarios::text::ScenarioTexts;
use crate::form::problem::FieldId;
use crate::widgets::figures::Figures;
use crate::widgets::form_field::form_field;
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
            { yearly_change(figures) }
            <Steps {language} form={&figures.screen.form} on_action={&figures.on_action} />
            <Compare {language} screen={&figures.screen} />
        </div>
    }
}

/// The yearly change of the scenario that is edited.
fn yearly_change(figures: &Figures) -> Html {
    let words = RegionTexts::of(figures.language);
    html! {
        <div class="scenarios__change">
            { form_field(figures, FieldId::AnnualPupilChange, words.change, words.change_help) }
        </div>
    }
}
