//! The parts of the program that a first visit does without.
//!
//! In the site each is a file of its own, which comes when it is asked for; a part that did not come can be asked for
//! again. In the single file, on a machine and while the page is rendered for the build they are there from the start.
//! What stands in a part is what only its table leads to: whatever else calls it keeps it in the main part.

use yew::Html;

use super::state::State;
use super::whole::amount::FiguresProps;
use super::workbench;
use crate::formats::answer;
use crate::view_model::Language;
use engine::domain::Document;

/// A part could not be fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PartMissing;

/// What the part *rest* can do.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rest {
    /// Everything below the figures.
    pub(crate) sections: fn(&State, &FiguresProps) -> Html,
    /// The answer to a document from a script.
    pub(crate) answer: fn(&str) -> String,
}

/// Whether this build of the program has the part *workbook*: it would make the single file half as large again.
pub(crate) const HAS_WORKBOOK: bool = cfg!(feature = "split");

/// What the part *workbook* can do.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Workbook {
    /// The bytes of an `.xlsx` file.
    pub(crate) write: fn(&Document, Language) -> Option<Vec<u8>>,
}

/// The part *rest*, fetched when it is not there yet.
pub(crate) async fn load_rest() -> Result<Rest, PartMissing> {
    loading::rest().await
}

/// The part *workbook*, fetched when it is not there yet.
pub(crate) async fn load_workbook() -> Result<Workbook, PartMissing> {
    loading::workbook().await
}

fn rest_table() -> Rest {
    Rest { sections: workbench::sections, answer }
}

#[cfg(feature = "split")]
mod loading {
    use super::{PartMissing, Rest, Workbook};
    use crate::formats::workbook;
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
        Ok(Workbook { write: |document, language| workbook::write(document, language).ok() })
    }
}

#[cfg(not(feature = "split"))]
mod loading {
    use super::{PartMissing, Rest, Workbook};
    use std::future::{Ready, ready};

    pub(super) fn rest() -> Ready<Result<Rest, PartMissing>> {
        ready(Ok(super::rest_table()))
    }

    pub(super) fn workbook() -> Ready<Result<Workbook, PartMissing>> {
        ready(Err(PartMissing))
    }
}
