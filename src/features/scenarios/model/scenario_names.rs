//! How scenarios are called: by the letter that each keeps, and by their name.

use crate::features::school::text::SchoolTexts;
use crate::form::document::Form;
use crate::form::scenario_letters::ScenarioLetters;
use crate::text::fill;
use crate::text::language::Language;

/// The letter of a scenario and its name, if it has one; the first is the current situation.
#[must_use]
pub fn scenario_label(letters: ScenarioLetters, place: usize, name: &str, language: Language) -> String {
    let words = SchoolTexts::of(language);
    let letter = letters.at(place).to_string();
    match (name.trim(), letter.as_str()) {
        ("", "A") => fill(words.scenario, &[&letter, words.current]),
        ("", _) => fill(words.nameless_scenario, &[&letter]),
        (name, _) => fill(words.scenario, &[&letter, name]),
    }
}

/// What each scenario of a form is called, in their order.
#[must_use]
pub fn scenario_labels(form: &Form, language: Language) -> Vec<String> {
    let names = form.scenario_names().into_iter().enumerate();
    names.map(|(place, name)| scenario_label(form.scenario_letters, place, &name, language)).collect()
}

/// Which scenario the page shows, when there are several.
#[must_use]
pub fn scenario_on_page(form: &Form, language: Language) -> Option<String> {
    let place = form.place();
    let label = match form.scenario_name.trim() {
        "" if place > 0 => form.letter().to_string(),
        name => scenario_label(form.scenario_letters, place, name, language),
    };
    (!form.scenarios.is_empty()).then(|| fill(SchoolTexts::of(language).on_page, &[&label]))
}
