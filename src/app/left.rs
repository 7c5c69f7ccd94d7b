//! What a page leaves to the release that takes its place.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::app::state::State;
use crate::app::view::View;

/// How many changes can still be undone in the next page.
const WAY_BACK: usize = 50;

/// The work of a page that is left, as text in the history of the browser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LeftPage {
    /// The form as typed.
    pub(crate) form: String,
    /// The forms before the last changes, oldest first.
    pub(crate) past: Vec<String>,
    /// The code of the language.
    pub(crate) language: String,
    /// What the page kept last.
    pub(crate) kept: Option<Rc<str>>,
    /// The school that was open.
    pub(crate) school: u16,
    /// The name of the view that showed.
    view: String,
}

impl LeftPage {
    /// What a page leaves.
    pub(crate) fn of(state: &State, kept: Option<&str>) -> Self {
        Self {
            form: state.form.to_snapshot(),
            past: state.history.last(WAY_BACK).iter().map(|form| form.to_snapshot()).collect(),
            language: state.language.code().to_owned(),
            kept: kept.map(Rc::from),
            school: state.school,
            view: state.view.id().to_owned(),
        }
    }

    /// The same as text; empty when it cannot be written.
    pub(crate) fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What a text holds; nothing when it is none of ours.
    pub(crate) fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// The view that showed.
    pub(crate) fn view(&self) -> View {
        View::from_id(&self.view).unwrap_or_default()
    }
}
