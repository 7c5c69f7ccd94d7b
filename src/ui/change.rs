//! Changing the form, with the way back.

use std::rc::Rc;

use super::message::Message;
use super::state::State;
use crate::view_model::{Edit, Form, Target};
use engine::domain::{Cell, Teldatum};

impl State {
    /// Makes a change that can be undone. One that changes nothing leaves the way back as it is.
    pub(super) fn change(&mut self, edit: &Edit) {
        let before = Rc::clone(&self.form);
        let after = before.apply(edit);
        if after != *before {
            self.history.record(&before, edit);
            self.form = Rc::new(after);
            self.message = None;
        }
        self.follow(edit, &before);
    }

    pub(super) fn undo(&mut self) {
        if let Some(form) = self.history.undo(&self.form) {
            self.show(form, Message::Undone);
        }
    }

    pub(super) fn redo(&mut self) {
        if let Some(form) = self.history.redo(&self.form) {
            self.show(form, Message::Redone);
        }
    }

    pub(super) fn clear(&mut self, at: u16) {
        let cells = Teldatum::ALL.into_iter().flat_map(|date| Cell::all().map(move |cell| Target { date, cell }));
        let empty: Rc<str> = Rc::from("");
        let counts = cells.map(|target| (target, Rc::clone(&empty))).collect();
        self.change(&Edit::Counts { school: at, both_dates: false, counts });
        self.message = Some(Message::Cleared);
    }

    /// Shows another form, at the school where it differs.
    fn show(&mut self, form: Rc<Form>, message: Message) {
        let before = std::mem::replace(&mut self.form, form);
        self.message = Some(message);
        self.show_school(&before);
    }
}
