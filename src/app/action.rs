use std::rc::Rc;

use crate::app::message::Message;
use crate::app::panel::Panel;
use crate::app::parts::Rest;
use crate::app::start::Found;
use crate::app::state::{Opened, OutcomeOf};
use crate::app::storing::{StoreWish, Stored};
use crate::app::view::View;
use crate::browser::duo_file::PickedFile;
use crate::features::school::model::example::Example;
use crate::features::school::model::paste::Place;
use crate::form::edit::Edit;
use crate::form::school_edit::SchoolEdit;
use crate::text::language::Language;
use engine::domain::SchemeId;

/// Something that happens.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Action {
    /// A change to the form.
    Edit(Edit),
    /// Switching off an assumption, which takes the button that did it away.
    SwitchOff(Edit),
    /// Leaving a field: what is typed there later is a change of its own.
    EndTyping,
    /// Taking the last change back.
    Undo,
    /// Taking the last undo back.
    Redo,
    /// Pasting a block into the table.
    Paste(Rc<str>, Place),
    /// Taking the pasted block that was looked at.
    TakePaste,
    /// Leaving it.
    DeclinePaste,
    /// Emptying the table of a school.
    Clear(u16),
    /// Putting an example in the place of a school.
    Example(u16, Example),
    /// Saying what came of something.
    Say(Message),
    /// Opening or closing the derivation of an amount.
    Toggle(Opened),
    /// Going from the derivation that is open to that of another amount.
    OpenDerivation(Opened),
    /// Opening a school in the view of its counts, with the focus on it in the list.
    OpenSchool(u16),
    /// Showing another school, with the focus where it is.
    ShowSchool(u16),
    /// Choosing a language.
    Language(Language),
    /// Going to a view.
    Show(View),
    /// Going to a place in the text about rules and sources, by its id.
    Read(Rc<str>),
    /// That text came.
    ProseCame,
    /// Being led to a view in a language by the browser's back and forward: the address is there already.
    Arrive(View, Language),
    /// Opening or closing what stands below table and outcome.
    TogglePanel(Panel),
    /// Showing the outcome over the table, or the table again, where the window has no room for both.
    ToggleSheet,
    /// Closing what is open over or below the table, the last first.
    CloseTop,
    /// Choosing whose amounts the outcome shows.
    OutcomeOf(OutcomeOf),
    /// Comparing the chosen scheme with another, or not any more.
    CompareSchemes(Option<SchemeId>),
    /// Printing the document.
    Print,
    /// Opening a link by what stands behind the `#` of the address.
    OpenLink(Rc<str>),
    /// Opening a file by its name and text; without a text it could not be read.
    OpenFile(Rc<str>, Option<Rc<str>>),
    /// Opening a DUO file that was chosen, or dropped anywhere on the page.
    OpenDuoFile(PickedFile),
    /// Opening a table that may hold the counts of the school that is open, with its text.
    OpenTable(PickedFile, Rc<str>),
    /// The DUO file is being read.
    DuoFileTaken,
    /// Asking something of the storage of the browser: carried out before the state hears of it.
    Store(StoreWish),
    /// What came of that.
    Stored(Stored),
    /// Going on with the work that was found when the page started.
    Begin(Rc<Found>),
    /// Starting empty, and leaving alone what was found.
    BeginEmpty,
    /// Asking for the part of the program that is not here yet.
    LoadRest,
    /// The first idle moment, in which the rest is asked for unless it was before.
    Idle,
    /// The rest of the program came.
    RestCame(Rest),
    /// It did not come.
    RestFailed,
    /// What waited for it is being done now.
    NothingWaits,
}

impl Action {
    /// Whether it leads to a view, so that another one that still waits leads nowhere any more.
    pub(crate) const fn leads_to_view(&self) -> bool {
        matches!(self, Self::Show(_) | Self::Read(_) | Self::Arrive(..))
    }

    /// Whether only the part that comes later can do it.
    pub(crate) fn needs_rest(&self) -> bool {
        match self {
            Self::Show(view) | Self::Arrive(view, _) => view.needs_rest(),
            _ => matches!(
                self,
                Self::Paste(..)
                    | Self::Read(_)
                    | Self::Toggle(_)
                    | Self::Print
                    | Self::TogglePanel(_)
                    | Self::OpenLink(_)
                    | Self::OpenFile(..)
                    | Self::OpenDuoFile(_)
                    | Self::OpenTable(..)
                    | Self::Begin(_)
                    | Self::Edit(Edit::School(SchoolEdit::Add))
                    | Self::Store(StoreWish::OpenAside)
            ),
        }
    }
}
