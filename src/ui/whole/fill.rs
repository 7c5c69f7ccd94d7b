//! Filling in a school with what is at hand elsewhere.

use std::rc::Rc;

use super::state::State;
use crate::ui::message::Message;
use crate::view_model::{Edit, Example, Form, History, Pasted};

impl State {
    pub(in crate::ui) fn paste(&mut self, at: u16, pasted: Pasted) {
        if pasted.report.taken > 0 {
            self.change(&pasted.edit(at));
        }
        self.message = Some(Message::Pasted(pasted.report));
    }

    pub(in crate::ui) fn load(&mut self, at: u16, example: Example) {
        self.change(&Edit::PutSchool(at, Rc::new(example.school(self.language))));
        self.message = Some(Message::Loaded);
    }

    /// Opens the first school that is not what it was.
    pub(in crate::ui) fn show_school(&mut self, before: &Form) {
        if let Some(at) = History::changed_school(before, &self.form) {
            self.school = at;
        }
        self.focus_if_lost(crate::ui::components::table_tools::UNDO_ID);
    }
}
