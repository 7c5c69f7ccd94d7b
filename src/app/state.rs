use std::rc::Rc;

use crate::app::action::Action;
use crate::app::focus::Focus;
use crate::app::message::Message;
use crate::app::note::Note;
use crate::app::panel::Panel;
use crate::app::parts::RestProgress;
use crate::app::storing::Keeping;
use crate::app::view::View;
use crate::browser::duo_file::PickedFile;
use crate::features::school::model::paste::{Pasted, Place};
use crate::form::document::Form;
use crate::form::history::History;
use crate::text::language::Language;
use engine::calculation::FigurePath;
use engine::domain::SchemeId;

/// Everything that the page remembers.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct State {
    /// What was typed and chosen.
    pub(crate) form: Rc<Form>,
    /// How things were before, and the changes that were undone.
    pub(crate) history: History,
    /// What came of the last thing that was done with the table, until the next change.
    pub(crate) message: Option<Message>,
    /// The pasted block that is to be looked at before it is taken.
    pub(crate) pasted: Option<Rc<WaitingPaste>>,
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
    /// The view that shows.
    pub(crate) view: View,
    /// The place in the text about rules and sources that was asked for, by its id.
    pub(crate) anchor: Option<Rc<str>>,
    /// How often such a text came while the page was there.
    pub(crate) proses_fetched: u32,
    /// Whether another page shows this one in a frame.
    pub(crate) is_framed: bool,
    /// What is open below table and outcome.
    pub(crate) panel: Option<Panel>,
    /// The amount that is open to its derivation.
    pub(crate) open: Option<Opened>,
    /// Whether the outcome shows over the table, where the window has no room for both.
    pub(crate) is_sheet_open: bool,
    /// Whose amounts the outcome shows when there are several schools.
    pub(crate) outcome_of: OutcomeOf,
    /// The scheme that the outcome compares the chosen one with.
    pub(crate) compared_scheme: Option<SchemeId>,
    /// How often printing was asked for.
    pub(crate) print_requests: u32,
    /// The DUO file that was chosen or dropped last.
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

/// A pasted block that waits to be taken, and where it was pasted.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct WaitingPaste {
    pub(crate) pasted: Pasted,
    pub(crate) place: Place,
}

/// Whose amounts the outcome shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OutcomeOf {
    /// Of all schools together.
    All,
    /// Of the school that is open.
    School,
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
            pasted: None,
            keeping: Keeping::On,
            has_aside: false,
            works_opened: 0,
            note: None,
            language,
            school: 0,
            focus: None,
            view: View::default(),
            anchor: None,
            proses_fetched: 0,
            is_framed: false,
            panel: None,
            open: None,
            is_sheet_open: false,
            outcome_of: OutcomeOf::All,
            compared_scheme: None,
            print_requests: 0,
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
