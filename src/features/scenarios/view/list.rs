use yew::prelude::*;

use crate::app::action::Action;
use crate::features::region::text::RegionTexts;
use crate::features::scenarios::model::scenario_names::scenario_labels;
use crate::features::scenarios::text::ScenarioTexts;
use crate::form::edit::Edit;
use crate::form::problem::FieldId;
use crate::form::scenario_edit::ScenarioEdit;
use crate::text::fill;
use crate::text::language::Language;
use crate::widgets::button::action_button;
use crate::widgets::figures::Figures;
use crate::widgets::form_field::form_field;

/// The scenarios, of which one is on the page, and what can be done with it.
pub(crate) fn list(figures: &Figures) -> Html {
    let words = ScenarioTexts::of(figures.language);
    let labels = scenario_labels(&figures.screen.form, figures.language);
    html! {
        <div class="scenarios__list">
            <fieldset class="choice">
                <legend>{ words.list }</legend>
                for (place, label) in labels.iter().enumerate() {
                    { scenario(figures, place, label) }
                }
            </fieldset>
            { edited(figures, &labels) }
        </div>
    }
}

/// The id of the place of a scenario in the list.
pub(crate) fn scenario_choice_id(place: usize) -> String {
    format!("scenario-{place}")
}

fn scenario(figures: &Figures, place: usize, label: &str) -> Html {
    let form = &figures.screen.form;
    let letter = form.scenario_letters.at(place).to_string();
    let action = Action::Edit(Edit::Scenario(ScenarioEdit::Switch(place)));
    html! {
        <label key={letter.clone()} class="choice__option">
            <input
                type="radio"
                id={scenario_choice_id(place)}
                name="scenarioPosition"
                data-field="scenarioPosition"
                value={letter}
                checked={place == form.place()}
                onchange={figures.on_action.reform(move |_: Event| action.clone())}
            />
            <span key={label.to_owned()}>{ label.to_owned() }</span>
        </label>
    }
}

/// The scenario that is on the page: its name, its yearly change, and copying or removing it.
fn edited(figures: &Figures, labels: &[String]) -> Html {
    let words = ScenarioTexts::of(figures.language);
    let region = RegionTexts::of(figures.language);
    let form = &figures.screen.form;
    let label = labels.get(form.place()).map(String::as_str).unwrap_or_default();
    let has_room = form.has_room_for_a_scenario();
    let copy = ScenarioEdit::Copy(copy_name(label, figures.language).into());
    html! {
        <div class="scenarios__edited">
            { form_field(figures, FieldId::ScenarioName, words.name, "") }
            { form_field(figures, FieldId::AnnualPupilChange, region.change, region.change_help) }
            <div class="scenarios__buttons">
                if has_room {
                    { action_button("button", words.copy, Action::Edit(Edit::Scenario(copy)), &figures.on_action) }
                }
                if !form.scenarios.is_empty() {
                    { action_button(
                        "button button--quiet",
                        fill(words.remove, &[label]),
                        Action::Edit(Edit::Scenario(ScenarioEdit::Remove(form.place()))),
                        &figures.on_action,
                    ) }
                }
            </div>
        </div>
    }
}

fn copy_name(label: &str, language: Language) -> String {
    fill(ScenarioTexts::of(language).copy_name, &[label]).chars().take(120).collect()
}
