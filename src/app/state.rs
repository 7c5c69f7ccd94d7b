use std::rc::Rc;

use crate::app::action::Action;
use crate::app::focus::Focus;
use crate::app::message::Message;
use crate::app::note::Note;
use crate::app::parts::RestProgress;
use crate::app::section::OpenSections;
use crate::app::storing::Keeping;
use crate::browser::duo_file::PickedFile;
use crate::form::document::Form;
use crate::form::history::History;
use crate::text::language::Language;
use engine::calculation::FigurePath;

/// Everything that the page remembers.
#[derive(Debug, Clone, PartialEq)]
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
    /// How often other work than what is kept came onto the page, which must not take its place unseen.
    pub(crate) works_opened: u32,
    /// What came of the last link or file.
    pub(crate) note: Option<Note>,
    /// The language of every text.
    pub(crate) language: Language,
    /// The school whose fields show.
    pub(crate) school: u16,
    /// What takes the focus when the page shows this.
    pub(crate) focus: Option<Focus>,
    /// The sections that are open.
    pub(crate) sections: OpenSections,
    /// The amounts that are open to their derivation.
    pub(crate) open: Rc<Vec<Opened>>,
    /// The DUO file that was dropped on the page last.
    pub(crate) duo_file: Option<PickedFile>,
    /// How far the part of the program is that comes later.
    pub(crate) rest: RestProgress,
    /// How often it was asked for.
    pub(crate) rest_requests: u32,
    /// What is to be done once it is here, in the order in which it was asked for.
    pub(crate) waiting: Rc<Vec<Action>>,
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
    Schools,
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
            works_opened: 0,
            note: None,
            language,
            school: 0,
            focus: None,
            sections: OpenSections::default(),
            open: Rc::default(),
            duo_file: None,
            rest: RestProgress::NotAsked,
            rest_requests: 0,
            waiting: Rc::default(),
        }
    }

    /// Whether earlier work still has to be opened, so that nothing may be typed yet.
    pub(crate) fn waits_to_begin(&self) -> bool {
        self.waiting.iter().any(|action| matches!(action, Action::Begin(_)))
    }
}
