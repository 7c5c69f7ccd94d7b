//! Where a person goes on after a change that makes a part of the page appear or go.

use crate::app::state::State;
use crate::app::view::View;
use crate::features::region::view::UNDO_REMOVAL_ID;
use crate::features::school::view::count_cell::element_id;
use crate::form::document::Form;
use crate::form::problem::FieldId;
use crate::form::school_edit::SchoolEdit;
use crate::form::school_form::CellId;
use crate::widgets::form_field::field_id;

/// The element that takes the focus once the page shows the change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Focus {
    pub(crate) id: String,
    /// How often the focus was moved before, so that the same element can take it twice.
    turn: u32,
    pub(crate) manner: Manner,
}

/// How an element takes the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// It comes into sight.
    InSight,
    /// Only when what had the focus has gone.
    OnlyIfLost,
    /// What is in sight stays as the browser has it.
    WithoutScrolling,
    /// A place in a text comes to the top.
    AtTop,
}

impl State {
    /// A school that is not there any more cannot be open.
    pub(crate) fn keep_school_in_sight(&mut self) {
        let last = u16::try_from(self.form.schools.len().saturating_sub(1)).unwrap_or(u16::MAX);
        self.school = self.school.min(last);
    }

    pub(crate) fn focus_on(&mut self, id: String) {
        self.next_focus(id, Manner::InSight);
    }

    /// Moves the focus when the change takes away the element that has it.
    pub(crate) fn focus_if_lost(&mut self, id: &str) {
        self.next_focus(id.to_owned(), Manner::OnlyIfLost);
    }

    pub(crate) fn next_focus(&mut self, id: String, manner: Manner) {
        let turn = self.focus.as_ref().map_or(0, |focus| focus.turn.wrapping_add(1));
        self.focus = Some(Focus { id, turn, manner });
    }

    /// Opens the school that a change of the list leads to, with the focus on it.
    pub(crate) fn focus_on_school(&mut self, change: SchoolEdit, before: &Form) {
        self.school = change.opens(self.school, before, &self.form);
        if self.view == View::Region {
            return self.focus_in_overview(change);
        }
        match change {
            SchoolEdit::Remove(_) if self.form.schools.len() == 1 => self.focus_on(SCHOOL_EDITOR_ID.to_owned()),
            // Its counts are what comes next.
            SchoolEdit::Add => {
                self.focus_on(element_id(CellId::first(self.school)));
            }
            SchoolEdit::Duplicate(_) | SchoolEdit::Remove(_) => self.focus_on(SCHOOL_CHOICE_ID.to_owned()),
            SchoolEdit::Move { .. } => {}
        }
    }

    /// In the table of all schools a new one is named first, and one that was taken away can be brought back.
    fn focus_in_overview(&mut self, change: SchoolEdit) {
        match change {
            SchoolEdit::Add | SchoolEdit::Duplicate(_) => self.focus_on(field_id(FieldId::Name(self.school))),
            SchoolEdit::Remove(_) => self.focus_on(UNDO_REMOVAL_ID.to_owned()),
            SchoolEdit::Move { .. } => {}
        }
    }
}

/// The id of the list that chooses among the schools.
pub(crate) const SCHOOL_CHOICE_ID: &str = "school";

/// The id of what opens the fields of the school.
pub(crate) const SCHOOL_EDITOR_ID: &str = "school-gegevens";
