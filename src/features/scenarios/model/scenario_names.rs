//! How scenarios are called where they have no name.

use crate::features::school::text::SchoolTexts;
use crate::form::document::Form;
use crate::text::fill;
use crate::text::language::Language;

/// The letter of a scenario by its place among all.
#[must_use]
pub fn scenario_letter(place: usize) -> &'static str {
    ["A", "B", "C", "D", "E", "F"].get(place).copied().unwrap_or("?")
}

/// The letter of a scenario and its name, if it has one; the first is the current situation.
#[must_use]
pub fn scenario_label(place: usize, name: &str, language: Language) -> String {
    let words = SchoolTexts::of(language);
    let letter = scenario_letter(place);
    match (name.trim(), place) {
        ("", 0) => fill(words.scenario, &[letter, words.current]),
        ("", _) => fill(words.nameless_scenario, &[letter]),
        (name, _) => fill(words.scenario, &[letter, name]),
    }
}

/// Which scenario the page shows, when there are several.
#[must_use]
pub fn scenario_on_page(form: &Form, language: Language) -> Option<String> {
    let place = form.scenario_position.min(form.scenarios.len());
    let label = match form.scenario_name.trim() {
        "" if place > 0 => scenario_letter(place).to_owned(),
        name => scenario_label(place, name, language),
    };
    (!form.scenarios.is_empty()).then(|| fill(SchoolTexts::of(language).on_page, &[&label]))
}
