use yew::prelude::*;

use crate::app::action::Action;
use crate::features::outcome::view::amount::FiguresProps;
use crate::view_model::{Edit, FieldId, Language, ScenarioEdit, ScenarioTexts, fill, scenario_label, scenario_letter};
use crate::widgets::button::button;
use crate::widgets::element::{attributed, element, hint, text};
use crate::widgets::form_field::form_field;

/// The scenarios, of which one is on the page, and what can be done with it.
pub(crate) fn list(figures: &FiguresProps) -> Html {
    let words = ScenarioTexts::of(figures.language);
    let form = &figures.screen.form;
    let mut parts = vec![text("legend", "", words.list)];
    for (place, name) in form.scenario_names().iter().enumerate() {
        parts.push(scenario(figures, place, name));
    }
    element("div", "", vec![element("fieldset", "choice", parts), edited(figures)])
}

/// The id of the place of a scenario in the list.
pub(crate) fn scenario_choice_id(place: usize) -> String {
    format!("scenario-{place}")
}

fn scenario(figures: &FiguresProps, place: usize, name: &str) -> Html {
    let label = scenario_label(place, name, figures.language);
    let letter = scenario_letter(place);
    let is_edited = place == figures.screen.form.place();
    let action = Action::Edit(Edit::Scenario(ScenarioEdit::Switch(place)));
    html! {
        <label key={letter} class="choice__option">
            <input
                type="radio"
                id={scenario_choice_id(place)}
                name="scenarioPosition"
                data-field="scenarioPosition"
                value={letter}
                checked={is_edited}
                onchange={figures.on_action.reform(move |_: Event| action.clone())}
            />
            { label }
        </label>
    }
}

/// The scenario that is on the page: its name, and copying or removing it.
fn edited(figures: &FiguresProps) -> Html {
    let words = ScenarioTexts::of(figures.language);
    let form = &figures.screen.form;
    let label = scenario_label(form.place(), &form.scenario_name, figures.language);
    let name = form_field(figures, FieldId::ScenarioName, words.name);
    let mut full = Html::default();
    let mut buttons = Vec::new();
    if form.has_room_for_a_scenario() {
        let copy = ScenarioEdit::Copy(copy_name(&label, figures.language).into());
        buttons.push(button("copy", "button", words.copy, &figures.on_action, Action::Edit(Edit::Scenario(copy))));
    } else {
        full = hint(words.full);
    }
    if !form.scenarios.is_empty() {
        let remove = Action::Edit(Edit::Scenario(ScenarioEdit::Remove(form.place())));
        let label = fill(words.remove, &[&label]);
        buttons.push(button("remove", "button button--quiet", &label, &figures.on_action, remove));
    }
    let values = vec![Some(AttrValue::Static("scenarios__buttons"))];
    let buttons = attributed("div", &["class"], values, buttons);
    element("div", "scenarios__edited", vec![name, full, buttons])
}

fn copy_name(label: &str, language: Language) -> String {
    fill(ScenarioTexts::of(language).copy_name, &[label]).chars().take(120).collect()
}
