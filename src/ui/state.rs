//! The state of the page and every way to change it.

use std::rc::Rc;

use yew::Reducible;

use super::follow::{Focus, school_tab_id};
use super::section::{OpenSections, Section};
use crate::calculation::FigurePath;
use crate::view_model::{Edit, Form, Language};

/// Everything that the page remembers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct State {
    /// What was typed and chosen.
    pub(crate) form: Rc<Form>,
    /// The language of every text.
    pub(crate) language: Language,
    /// The school whose fields show.
    pub(crate) school: u16,
    /// What takes the focus when the page shows this.
    pub(crate) focus: Option<Focus>,
    /// The sections of the workbench that are open; in the light page those that wait for it.
    pub(crate) sections: OpenSections,
    /// Whether what is open waits in vain, because the workbench did not come.
    pub(crate) opening_failed: bool,
    /// The amounts that are open to their derivation; in the light page those that wait for it.
    pub(crate) open: Rc<Vec<Opened>>,
}

/// An amount that is open, in the place where it was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Opened {
    pub(crate) spot: Spot,
    pub(crate) figure: FigurePath,
}

/// A part of the page where the same figure can stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Spot {
    Headline,
    Table,
    Region,
    /// The table of all schools.
    #[cfg(feature = "workbench")]
    Schools,
}

/// Something that happens.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Action {
    /// A change to the form.
    Edit(Edit),
    /// Opening or closing an amount.
    Toggle(Opened),
    /// Opening a school, with the focus on it in the list.
    OpenSchool(u16),
    /// Choosing a language.
    Language(Language),
    /// Opening a section of the workbench, wherever on the page it is asked for.
    Open(Section),
    /// Closing a section.
    #[cfg(feature = "workbench")]
    Close(Section),
    /// The workbench could not be loaded.
    #[cfg(not(feature = "workbench"))]
    OpeningFailed,
}

impl State {
    /// An empty form in a language.
    pub(crate) fn new(language: Language) -> Self {
        Self {
            form: Rc::default(),
            language,
            school: 0,
            focus: None,
            sections: OpenSections::default(),
            opening_failed: false,
            open: Rc::default(),
        }
    }
}

impl State {
    /// Whether something was opened that only the workbench has.
    pub(crate) fn waits_for_workbench(&self) -> bool {
        let is_open = self.sections.iter().next().is_some() || !self.open.is_empty();
        cfg!(not(feature = "workbench")) && is_open && !self.opening_failed
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = Self::clone(&self);
        match action {
            Action::Edit(edit) => {
                state.form = Rc::new(self.form.apply(&edit));
                state.follow(&edit, &self.form);
            }
            Action::OpenSchool(at) => {
                state.school = at;
                state.focus_on(school_tab_id(at));
            }
            Action::Toggle(opened) => {
                let open = Rc::make_mut(&mut state.open);
                match open.iter().position(|other| *other == opened) {
                    Some(at) => _ = open.remove(at),
                    None => open.push(opened),
                }
                state.opening_failed = false;
            }
            Action::Language(language) => state.language = language,
            Action::Open(section) => {
                state.sections.set(section, true);
                state.opening_failed = false;
            }
            #[cfg(feature = "workbench")]
            Action::Close(section) => state.sections.set(section, false),
            #[cfg(not(feature = "workbench"))]
            Action::OpeningFailed => state.opening_failed = true,
        }
        state.keep_school_in_sight();
        // Yew leaves the page alone when the state is the same one as before.
        if state == *self { self } else { Rc::new(state) }
    }
}
