//! The state of the light page and every way to change it.

use std::rc::Rc;

use yew::Reducible;

use crate::ui::message::Message;
use crate::view_model::{Edit, Form, History, Language};

/// Everything that the page remembers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct State {
    /// What was typed.
    pub(crate) form: Rc<Form>,
    /// How things were before, and the changes that were undone.
    pub(crate) history: History,
    /// What came of the last thing that was done with the table, until the next change.
    pub(crate) message: Option<Message>,
    /// The language of every text.
    pub(crate) language: Language,
}

/// Something that happens.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Action {
    /// A change to the form.
    Edit(Edit),
    /// Leaving a field: what is typed there later is a change of its own.
    EndTyping,
    /// Taking the last change back.
    Undo,
    /// Taking the last undo back.
    Redo,
    /// Emptying the table of a school.
    Clear(u16),
    /// Saying what came of something.
    Say(Message),
}

impl State {
    /// An empty form in a language.
    pub(crate) fn new(language: Language) -> Self {
        Self { form: Rc::default(), history: History::default(), message: None, language }
    }

    /// With one school, no change leads elsewhere.
    #[expect(clippy::unused_self, reason = "the state of the workbench moves the focus here")]
    pub(in crate::ui) const fn follow(&mut self, _edit: &Edit, _before: &Form) {}

    /// The one school is always open.
    #[expect(clippy::unused_self, reason = "the state of the workbench opens the school here")]
    pub(in crate::ui) const fn show_school(&mut self, _before: &Form) {}

    /// What the workbench needs to go on from here.
    pub(crate) fn to_hand_over(&self) -> String {
        self.hand_over_with([])
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = Self::clone(&self);
        match action {
            Action::Edit(edit) => state.change(&edit),
            Action::EndTyping => state.history.end_typing(),
            Action::Undo => state.undo(),
            Action::Redo => state.redo(),
            Action::Clear(at) => state.clear(at),
            Action::Say(message) => state.message = Some(message),
        }
        // Yew leaves the page alone when the state is the same one as before.
        if state == *self { self } else { Rc::new(state) }
    }
}
