//! How scenarios and schools are called where they have no name.

use super::{Language, ScenarioTexts, fill};

/// The letter of a scenario by its place among all.
#[must_use]
pub fn scenario_letter(place: usize) -> &'static str {
    ["A", "B", "C", "D", "E", "F"].get(place).copied().unwrap_or("?")
}

/// The letter of a scenario and its name, if it has one; the first is the current situation.
#[must_use]
pub fn scenario_label(place: usize, name: &str, language: Language) -> String {
    let words = ScenarioTexts::of(language);
    let letter = scenario_letter(place);
    match (name.trim(), place) {
        ("", 0) => fill(words.label, &[letter, words.current]),
        ("", _) => fill(words.letter, &[letter]),
        (name, _) => fill(words.label, &[letter, name]),
    }
}

/// The name of a school as typed, or its number.
#[must_use]
pub fn school_name(name: &str, at: u16, language: Language) -> String {
    match name.trim() {
        "" => fill(language.texts().region.nameless, &[&(u32::from(at) + 1).to_string()]),
        name => name.to_owned(),
    }
}
