//! The parts of the program that a first visit does not need. Each is a table of functions, so that a call of what is
//! there already is a plain call.

use std::cell::RefCell;
use std::rc::Rc;

use futures_util::FutureExt;
use futures_util::future::{LocalBoxFuture, Shared};
use yew::Html;

use crate::app::left::LeftPage;
use crate::app::panel::Panel;
use crate::app::state::{Opened, State};
use crate::app::view::View;
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::view::profiel_table::profiel_table;
use crate::features::school::model::paste::{PasteReport, Pasted, Place};
use crate::features::school::view::open_school::OpenSchool;
use crate::form::document::Form;
use crate::form::edit::Edit;
use crate::text::language::Language;
use crate::widgets::figures::Figures;
use engine::domain::Document;

/// The part that comes by itself when the page is idle: documents, links, derivations, and the views and panels that a
/// first visit does without.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rest {
    /// What a view holds that the first visit does not need.
    pub(crate) view: fn(View, &Figures) -> Html,
    /// What a panel holds.
    pub(crate) panel: fn(Panel, &State, &Figures) -> Html,
    /// The derivation of an amount.
    pub(crate) derivation: fn(&Figures, Opened) -> Html,
    /// The contribution of each profiel and leerweg of a school.
    pub(crate) contributions: fn(&Figures) -> Html,
    /// The document that is printed.
    pub(crate) print: fn(&Figures) -> Html,
    /// The form that a kept text holds; nothing when this version cannot read it.
    pub(crate) read_form: fn(&str) -> Option<Form>,
    /// The work of a page that was left for a new release.
    pub(crate) read_left_page: fn(&str) -> Option<LeftPage>,
    /// The address that opens a document, without names; nothing when it is too large for a link.
    pub(crate) link: fn(&Document) -> Option<String>,
    /// What a pasted block means; nothing when it is a single value.
    pub(crate) paste: fn(&str, Place) -> Option<Pasted>,
    /// What a table means that came as a file.
    pub(crate) paste_file: fn(&str, Place) -> Pasted,
    /// What there is to say about the counts of a school.
    pub(crate) school_notes: fn(&Screen, u16, Language) -> Html,
    /// The choice among several schools.
    pub(crate) school_choice: fn(&OpenSchool<'_>) -> Html,
    /// What schools ask while they fill in the table.
    pub(crate) who_counts: fn(Language) -> Html,
    /// What came of a paste, in each language.
    pub(crate) paste_report: fn(&PasteReport) -> [Rc<str>; 2],
    /// What the page made of a pasted block, to look at before it is taken.
    pub(crate) paste_preview: fn(&Pasted, &Figures) -> Html,
    /// Puts what a link holds on the page.
    pub(crate) open_link: fn(&mut State, &str),
    /// Puts what a file holds on the page; without a text it could not be read.
    pub(crate) open_file: fn(&mut State, &str, Option<&str>),
    /// Moves the focus where a change of scenarios, plan or own amounts leads.
    pub(crate) move_focus: fn(&mut State, &Edit, &Form),
    /// The result of a document, both as text.
    pub(crate) answer: fn(&str) -> String,
}

/// There is one of it: two are the same.
impl PartialEq for Rest {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// How far the part is that comes by itself.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum RestProgress {
    /// It was not asked for.
    NotAsked,
    /// It was asked for.
    Coming,
    /// It is here.
    Here(Rest),
    /// It did not come.
    Failed,
}

impl RestProgress {
    /// The part, when it is here.
    pub(crate) fn part(self) -> Option<Rest> {
        match self {
            Self::Here(rest) => Some(rest),
            Self::NotAsked | Self::Coming | Self::Failed => None,
        }
    }
}

/// What writes Excel workbooks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Workbook {
    /// The bytes of an `.xlsx` file; nothing when it cannot be written.
    pub(crate) write: fn(&Document, Language) -> Option<Vec<u8>>,
}

/// Whether this edition of the program has the part that writes workbooks: the single file has not.
pub(crate) const HAS_WORKBOOK: bool = cfg!(feature = "split");

/// A part could not be fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PartMissing;

/// The part that comes by itself, fetched when it is not here yet.
///
/// # Errors
/// When it does not come; whoever asks again tries again.
pub(crate) async fn load_rest() -> Result<Rest, PartMissing> {
    let coming = COMING.with_borrow_mut(|coming| coming.get_or_insert_with(|| rest().boxed_local().shared()).clone());
    let loaded = coming.clone().await;
    if loaded.is_err() {
        COMING.with_borrow_mut(|known| {
            known.take_if(|known| known.ptr_eq(&coming));
        });
    }
    loaded
}

/// A rest that is being fetched, or is here.
type Coming = Shared<LocalBoxFuture<'static, Result<Rest, PartMissing>>>;

thread_local! {
    /// One fetch serves everybody who asks meanwhile: of two at a time the loader of the parts may leave one waiting.
    static COMING: RefCell<Option<Coming>> = const { RefCell::new(None) };
}

/// The part that writes workbooks, fetched when it is not here yet.
///
/// # Errors
/// When it does not come; whoever asks again tries again.
pub(crate) async fn load_workbook() -> Result<Workbook, PartMissing> {
    workbook().await
}

pub(crate) fn rest_table() -> Rest {
    Rest {
        view: crate::app::later::view,
        panel: crate::app::later::panel,
        derivation: crate::features::outcome::view::derivation::derivation,
        contributions: |figures| profiel_table(&figures.screen, figures.school, figures.language),
        print: crate::features::print::view::print,
        read_form: |text| Form::from_snapshot(text).ok(),
        read_left_page: LeftPage::read,
        link: crate::features::files::view::share_link::address_of,
        paste: crate::features::school::model::paste::paste,
        paste_file: crate::features::school::model::paste::paste_file,
        paste_report: |report| Language::ALL.map(|language| report.sentence(language).into()),
        school_notes: crate::features::school::view::school_notes::school_notes,
        school_choice: crate::features::school::view::school_choice::school_choice,
        who_counts: crate::features::school::view::who_counts::who_counts,
        paste_preview: crate::features::school::view::paste_preview::paste_preview,
        open_link: crate::app::opening::open_link,
        open_file: crate::app::opening::open_file,
        move_focus: crate::app::focus_later::move_focus,
        answer: engine::calculation::answer,
    }
}

#[cfg(feature = "split")]
use fetched::{rest, workbook};
#[cfg(not(feature = "split"))]
use present::{rest, workbook};

/// In the site each part is a file of its own. What stands in it is what only its table leads to.
#[cfg(feature = "split")]
mod fetched {
    use super::{PartMissing, Rest, Workbook};
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    impl From<SplitLoaderError> for PartMissing {
        fn from(_: SplitLoaderError) -> Self {
            Self
        }
    }

    #[wasm_split(rest, fallible)]
    pub(super) fn rest() -> Result<Rest, PartMissing> {
        Ok(super::rest_table())
    }

    #[wasm_split(workbook, fallible)]
    pub(super) fn workbook() -> Result<Workbook, PartMissing> {
        Ok(Workbook {
            write: |document, language| crate::features::files::model::workbook::write(document, language).ok(),
        })
    }
}

/// In the single file, on a machine and while the page is rendered for the build, the rest is there from the start. The
/// workbook, which would double the single file, is not.
#[cfg(not(feature = "split"))]
mod present {
    use super::{PartMissing, Rest, Workbook};
    use std::future::{Ready, ready};

    pub(super) fn rest() -> Ready<Result<Rest, PartMissing>> {
        ready(Ok(super::rest_table()))
    }

    pub(super) fn workbook() -> Ready<Result<Workbook, PartMissing>> {
        ready(Err(PartMissing))
    }
}
