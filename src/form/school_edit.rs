//! Adding, copying, removing and moving schools.

use std::rc::Rc;

use crate::form::document::Form;
use crate::form::school_form::SchoolForm;
use engine::domain::{Document, SchoolName};

/// A change to the list of schools.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchoolEdit {
    /// An empty school at the end.
    Add,
    /// A copy of a school, right after it. The BRIN is not copied: no two schools have the same one.
    Duplicate(u16),
    /// Taking a school away. The last one is emptied instead: a document has at least one school.
    Remove(u16),
    /// A school to another place, the others closing up.
    Move {
        /// Where it stands.
        from: u16,
        /// Where it will stand.
        to: u16,
    },
}

impl SchoolEdit {
    /// The school that this leaves open, when `open` was before.
    #[must_use]
    pub fn opens(self, open: u16, before: &Form, after: &Form) -> u16 {
        let last = u16::try_from(after.schools.len().saturating_sub(1)).unwrap_or(u16::MAX);
        let grew = after.schools.len() > before.schools.len();
        let opened = match self {
            Self::Add if grew => last,
            Self::Duplicate(at) if grew => at + 1,
            Self::Add | Self::Duplicate(_) => open,
            Self::Remove(at) if at < open => open - 1,
            Self::Remove(_) => open,
            Self::Move { from, to } if from == open => to,
            Self::Move { from, to } if from < open && open <= to => open - 1,
            Self::Move { from, to } if to <= open && open < from => open + 1,
            Self::Move { .. } => open,
        };
        opened.min(last)
    }
}

impl Form {
    /// Changes the list of schools. What cannot be done changes nothing.
    pub(crate) fn change_schools(&mut self, edit: SchoolEdit) {
        let room = self.schools.len() < Document::MAX_SCHOOLS;
        match edit {
            SchoolEdit::Add if room => self.schools.push(Rc::default()),
            SchoolEdit::Duplicate(at) if room => {
                if let Some(copy) = self.copy_of_school(at) {
                    self.schools.insert(usize::from(at) + 1, Rc::new(copy));
                }
            }
            SchoolEdit::Add | SchoolEdit::Duplicate(_) => {}
            SchoolEdit::Remove(at) => {
                if usize::from(at) < self.schools.len() {
                    self.schools.remove(usize::from(at));
                }
                if self.schools.is_empty() {
                    self.schools.push(Rc::default());
                }
            }
            SchoolEdit::Move { from, to } => {
                let (from, to) = (usize::from(from), usize::from(to));
                if from.max(to) < self.schools.len() {
                    let school = self.schools.remove(from);
                    self.schools.insert(to, school);
                }
            }
        }
    }

    fn copy_of_school(&self, at: u16) -> Option<SchoolForm> {
        let school = self.schools.get(usize::from(at))?;
        let taken = |name: &str| self.schools.iter().any(|school| &*school.name == name);
        let numbered = |number: usize| format!("{} ({number})", school.name.trim_end());
        let name = (2..=self.schools.len() + 2)
            .map(numbered)
            .find(|name| !taken(name))
            .filter(|name| !school.name.trim().is_empty() && SchoolName::new(name).is_some());
        let name = name.map_or_else(|| Rc::clone(&school.name), Rc::from);
        Some(SchoolForm { name, brin: Rc::from(""), ..SchoolForm::clone(school) })
    }
}
