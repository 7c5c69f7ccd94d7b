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
#[cfg(not(light))]
use engine::domain::json;
use engine::domain::json::Json;

/// How many changes can still be undone in the next page.
const WAY_BACK: usize = 50;

impl State {
    /// What every page hands over, and what this one adds.
    pub(super) fn hand_over_with<const N: usize>(&self, more: [(&'static str, Json); N]) -> String {
        let past = self.history.last(WAY_BACK).iter().map(|form| form.to_json()).collect();
        let kept = keeping::last().map_or(Json::Null, Json::Text);
        let fields = [
            ("form", self.form.to_json()),
            ("past", Json::List(past)),
            ("language", Json::text(self.language.code())),
            ("kept", kept),
        ];
        Json::object(fields.into_iter().chain(more)).to_compact()
    }
}

#[cfg(not(light))]
impl State {
    /// What the next page needs to go on from here. Which amounts are open it sees in this page itself.
    pub(crate) fn to_hand_over(&self) -> String {
        let sections = self.sections.iter().map(|section| Json::text(section.id()));
        self.hand_over_with([
            ("school", Json::Number(self.school.to_string())),
            ("sections", Json::List(sections.collect())),
        ])
    }

    /// The state that another page handed over; what is not there or damaged is as on a fresh page. A page around a
    /// frame may ask for a scheme alone.
    pub(crate) fn from_hand_over(text: &str, language: Language) -> Self {
        let handed = json::read(text).unwrap_or(Json::Null);
        let chosen = handed.get("language").and_then(Json::as_text).and_then(Language::from_code);
        let mut state = Self::new(chosen.unwrap_or(language));
        if let Some(scheme) = handed.get("scheme").and_then(Json::as_text).and_then(SchemeId::from_id) {
            state.form = Rc::new(Form { scheme, ..Form::clone(&state.form) });
        }
        if let Some(Ok(form)) = handed.get("form").map(Form::from_json) {
            state.form = Rc::new(form);
        }
        keeping::go_on_from(handed.get("kept").and_then(Json::as_text).map(str::to_owned));
        if let Some(Json::List(past)) = handed.get("past") {
            let past = past.iter().filter_map(|form| Form::from_json(form).ok());
            state.history = History::after(past.map(Rc::new).collect());
        }
        if let Some(Json::Number(school)) = handed.get("school") {
            state.school = school.parse().unwrap_or_default();
            state.keep_school_in_sight();
        }
        if let Some(Json::List(sections)) = handed.get("sections") {
            for section in sections.iter().filter_map(Json::as_text).filter_map(Section::from_id) {
                state.sections.set(section, true);
            }
        }
        state
    }
}
