//! The way back: undo and redo.

use std::rc::Rc;

use crate::form::document::Form;
use crate::form::edit::Edit;
use crate::form::problem::FieldId;

/// The way back: forms as they were before each change, and those that were undone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct History {
    past: Vec<Rc<Form>>,
    future: Vec<Rc<Form>>,
    /// The field that is being typed in: its keystrokes are one change.
    typing: Option<FieldId>,
}

impl History {
    /// How many changes can be undone. Forms share what did not change, so each costs little.
    pub const MOST: usize = 200;

    /// Remembers how things stood before a change; call it only when the change changes something.
    pub fn record(&mut self, before: &Rc<Form>, edit: &Edit) {
        let typing = match edit {
            Edit::Text(field, _) => Some(*field),
            _ => None,
        };
        let goes_on = typing.is_some() && typing == self.typing && self.future.is_empty();
        self.typing = typing;
        self.future.clear();
        if goes_on {
            return;
        }
        if self.past.len() == Self::MOST {
            self.past.remove(0);
        }
        self.past.push(Rc::clone(before));
    }

    /// Goes a change back from how things stand now, if there is one.
    pub fn undo(&mut self, now: &Rc<Form>) -> Option<Rc<Form>> {
        self.typing = None;
        let before = self.past.pop()?;
        self.future.push(Rc::clone(now));
        Some(before)
    }

    /// Takes back the last undo, if nothing was changed since.
    pub fn redo(&mut self, now: &Rc<Form>) -> Option<Rc<Form>> {
        self.typing = None;
        let after = self.future.pop()?;
        self.past.push(Rc::clone(now));
        Some(after)
    }

    /// The forms before the last changes, oldest first: what a page that takes this one's place needs for the way back.
    #[must_use]
    pub fn last(&self, most: usize) -> &[Rc<Form>] {
        self.past.get(self.past.len().saturating_sub(most)..).unwrap_or_default()
    }

    /// The way back that another page had.
    #[must_use]
    pub fn after(past: Vec<Rc<Form>>) -> Self {
        Self { past, ..Self::default() }
    }

    /// Whether there is a change to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a change to do again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// The first school that is not the same in two forms.
    #[must_use]
    pub fn changed_school(before: &Form, after: &Form) -> Option<u16> {
        let schools = before.schools.len().max(after.schools.len());
        let changed = (0..schools).find(|at| before.schools.get(*at) != after.schools.get(*at))?;
        u16::try_from(changed).ok()
    }

    /// Leaving a field ends the change that was being typed there.
    pub fn end_typing(&mut self) {
        self.typing = None;
    }
}
