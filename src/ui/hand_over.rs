//! What one page hands to the page that takes its place, as text: the two are programs of their own.

#[cfg(not(light))]
use std::rc::Rc;

use super::keeping;
#[cfg(not(light))]
use super::section::Section;
use super::state::State;
#[cfg(not(light))]
use crate::view_model::{Form, History, Language};
#[cfg(not(light))]
use engine::domain::SchemeId;
use engine::domain::ToJson;
use serde_json::{Value, json};

/// How many changes can still be undone in the next page.
const WAY_BACK: usize = 50;

impl State {
    /// What every page hands over, and what this one adds.
    pub(super) fn hand_over_with<const N: usize>(&self, more: [(&'static str, Value); N]) -> String {
        let past: Vec<_> = self.history.last(WAY_BACK).iter().map(|form| form.to_snapshot()).collect();
        let fields = [
            ("form", json!(self.form.to_snapshot())),
            ("past", json!(past)),
            ("language", json!(self.language.code())),
            ("kept", json!(keeping::last())),
        ];
        let fields = fields.into_iter().chain(more).map(|(name, value)| (name.to_owned(), value));
        Value::Object(fields.collect()).to_json()
    }
}

#[cfg(not(light))]
impl State {
    /// What the next page needs to go on from here. Which amounts are open it sees in this page itself.
    pub(crate) fn to_hand_over(&self) -> String {
        let sections: Vec<_> = self.sections.iter().map(Section::id).collect();
        self.hand_over_with([("school", json!(self.school)), ("sections", json!(sections))])
    }

    /// The state that another page handed over; what is not there or damaged is as on a fresh page. A page around a
    /// frame may ask for a scheme alone.
    pub(crate) fn from_hand_over(text: &str, language: Language) -> Self {
        let handed: Value = serde_json::from_str(text).unwrap_or_default();
        let chosen = handed.get("language").and_then(Value::as_str).and_then(Language::from_code);
        let mut state = Self::new(chosen.unwrap_or(language));
        if let Some(scheme) = handed.get("scheme").and_then(Value::as_str).and_then(SchemeId::from_id) {
            state.form = Rc::new(Form { scheme, ..Form::clone(&state.form) });
        }
        if let Some(Ok(form)) = handed.get("form").and_then(Value::as_str).map(Form::from_snapshot) {
            state.form = Rc::new(form);
        }
        keeping::go_on_from(handed.get("kept").and_then(Value::as_str).map(str::to_owned));
        if let Some(Value::Array(past)) = handed.get("past") {
            let past = past.iter().filter_map(|form| Form::from_snapshot(form.as_str()?).ok());
            state.history = History::after(past.map(Rc::new).collect());
        }
        if let Some(school) = handed.get("school").and_then(Value::as_u64) {
            state.school = school.try_into().unwrap_or_default();
            state.keep_school_in_sight();
        }
        if let Some(Value::Array(sections)) = handed.get("sections") {
            for section in sections.iter().filter_map(Value::as_str).filter_map(Section::from_id) {
                state.sections.set(section, true);
            }
        }
        state
    }
}
