//! Where a person goes on after a change that makes a part of the page appear or go.

use super::state::State;
use crate::ui::components::text_field::field_id;
use crate::view_model::{Edit, FieldId, Form, SchoolEdit};

/// The element that takes the focus once the page shows the change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Focus {
    pub(crate) id: String,
    /// How often the focus was moved before, so that the same element can take it twice.
    turn: u32,
    /// Whether it takes the focus only when what had it has gone.
    pub(crate) only_if_lost: bool,
}

impl State {
    /// Opens the school and moves the focus where a change leads.
    pub(in crate::ui) fn follow(&mut self, edit: &Edit, before: &Form) {
        match edit {
            Edit::School(change) => self.follow_school(*change, before),
            #[cfg(feature = "workbench")]
            Edit::Scenario(change) => self.follow_scenario(change, before),
            #[cfg(feature = "workbench")]
            Edit::Plan(change) => self.follow_plan(*change),
            #[cfg(feature = "workbench")]
            Edit::ResetOwnAmounts(of) => self.follow_reset(*of),
            _ => {}
        }
    }

    /// A school that is not there any more cannot be open.
    pub(in crate::ui) fn keep_school_in_sight(&mut self) {
        let last = u16::try_from(self.form.schools.len().saturating_sub(1)).unwrap_or(u16::MAX);
        self.school = self.school.min(last);
    }

    pub(in crate::ui) fn focus_on(&mut self, id: String) {
        self.next_focus(id, false);
    }

    /// Moves the focus when the change takes away the element that has it.
    pub(in crate::ui) fn focus_if_lost(&mut self, id: &str) {
        self.next_focus(id.to_owned(), true);
    }

    fn next_focus(&mut self, id: String, only_if_lost: bool) {
        let turn = self.focus.as_ref().map_or(0, |focus| focus.turn.wrapping_add(1));
        self.focus = Some(Focus { id, turn, only_if_lost });
    }

    fn follow_school(&mut self, change: SchoolEdit, before: &Form) {
        self.school = change.opens(self.school, before, &self.form);
        match change {
            SchoolEdit::Add | SchoolEdit::Duplicate(_) => self.focus_on(field_id(FieldId::Name(self.school))),
            SchoolEdit::Remove(_) if self.form.schools.len() > 1 => self.focus_on(school_tab_id(self.school)),
            SchoolEdit::Remove(_) => self.focus_on(field_id(FieldId::Name(0))),
            SchoolEdit::Move { .. } => {}
        }
    }
}

/// The id of a school in the list of schools.
pub(crate) fn school_tab_id(at: u16) -> String {
    format!("school-{at}")
}
