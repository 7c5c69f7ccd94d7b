//! The state of the page and every way to change it.

use std::rc::Rc;

use yew::Reducible;

use super::arrival::Note;
use super::follow::{Focus, school_tab_id};
use super::keeping::Keeping;
use super::section::{OpenSections, Section};
use crate::ui::message::Message;
#[cfg(feature = "workbench")]
use crate::ui::whole::amount::amount_id;
use crate::view_model::{Edit, Example, Form, History, Language, Pasted};
use engine::calculation::FigurePath;

/// Everything that the page remembers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct State {
    /// What was typed and chosen.
    pub(crate) form: Rc<Form>,
    /// How things were before, and the changes that were undone.
    pub(crate) history: History,
    /// What came of the last thing that was done with the table, until the next change.
    pub(crate) message: Option<Message>,
    /// Whether what is typed is kept.
    pub(crate) keeping: Keeping,
    /// Whether other work is kept beside it.
    pub(crate) has_aside: bool,
    /// What came of the last link or file.
    pub(crate) note: Option<Note>,
    /// The language of every text.
    pub(crate) language: Language,
    /// The school whose fields show.
    pub(crate) school: u16,
    /// What takes the focus when the page shows this.
    pub(crate) focus: Option<Focus>,
    /// The sections of the workbench that are open.
    pub(crate) sections: OpenSections,
    /// The amounts that are open to their derivation.
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
    /// Leaving a field: what is typed there later is a change of its own.
    EndTyping,
    /// Taking the last change back.
    Undo,
    /// Taking the last undo back.
    Redo,
    /// Filling in a pasted block in a school.
    Paste(u16, Pasted),
    /// Emptying the table of a school.
    Clear(u16),
    /// Putting an example in the place of a school.
    Example(u16, Example),
    /// Saying what came of something.
    Say(Message),
    /// Opening or closing an amount.
    Toggle(Opened),
    /// Opening a school, with the focus on it in the list.
    OpenSchool(u16),
    /// Keeping what was typed, some time after it was.
    KeepNow,
    /// Choosing whether it is kept.
    Keep(bool),
    /// Erasing what is kept.
    EraseKept,
    /// Opening the work that is kept beside it.
    OpenAside,
    /// Opening a link.
    OpenLink(Rc<str>),
    /// Opening a file by its name and text; without a text it could not be read.
    OpenFile(Rc<str>, Option<Rc<str>>),
    /// Choosing a language.
    Language(Language),
    /// Opening a section of the workbench, wherever on the page it is asked for.
    Open(Section),
    /// Closing a section.
    #[cfg(feature = "workbench")]
    Close(Section),
}

impl State {
    /// An empty form in a language.
    pub(crate) fn new(language: Language) -> Self {
        Self {
            form: Rc::default(),
            history: History::default(),
            message: None,
            keeping: Keeping::On,
            has_aside: false,
            note: None,
            language,
            school: 0,
            focus: None,
            sections: OpenSections::default(),
            open: Rc::default(),
        }
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
            Action::Paste(at, pasted) => state.paste(at, pasted),
            Action::Clear(at) => state.clear(at),
            Action::Example(at, example) => state.load(at, example),
            Action::Say(message) => state.message = Some(message),
            Action::OpenSchool(at) => {
                state.school = at;
                state.focus_on(school_tab_id(at));
            }
            Action::Toggle(opened) => {
                let open = Rc::make_mut(&mut state.open);
                match open.iter().position(|other| *other == opened) {
                    Some(at) => {
                        open.remove(at);
                        #[cfg(feature = "workbench")]
                        state.focus_if_lost(&amount_id(opened));
                    }
                    None => open.push(opened),
                }
            }
            Action::KeepNow => state.keep(),
            Action::Keep(wanted) => state.set_keeping(wanted),
            Action::EraseKept => state.erase_kept(),
            Action::OpenAside => state.open_aside(),
            Action::OpenLink(fragment) => state.open_link(&fragment),
            Action::OpenFile(name, text) => state.open_file(name, text.as_deref()),
            Action::Language(language) => state.language = language,
            Action::Open(section) => state.sections.set(section, true),
            #[cfg(feature = "workbench")]
            Action::Close(section) => state.sections.set(section, false),
        }
        state.keep_school_in_sight();
        // Yew leaves the page alone when the state is the same one as before.
        if state == *self { self } else { Rc::new(state) }
    }
}
