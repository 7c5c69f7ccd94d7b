//! Reading a file piece by piece.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::Loaded;
use crate::formats::duo::DuoFile;
use crate::ui::platform::duo_file::{PickedFile, Reading};
use crate::view_model::{DuoTexts, Language};

/// How far the page is with the file that was chosen last.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Progress {
    /// There is none, or it was read.
    Idle,
    /// How much of it was read, in percent.
    Reading(Rc<str>, usize),
    /// It cannot be used.
    Failed(Rc<str>, Why),
}

/// Why a file cannot be used.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Why {
    /// What is wrong with it, in a line for each language.
    Refused(Rc<str>),
    /// The browser cannot read it.
    Unreadable,
    /// The module that reads files did not come.
    NoModule,
}

impl Why {
    pub(super) fn sentence(&self, language: Language) -> &str {
        let words = DuoTexts::of(language);
        match self {
            Self::Refused(sentences) => {
                let lines = Language::ALL.into_iter().zip(sentences.lines());
                lines.into_iter().find(|(known, _)| *known == language).map_or("", |(_, sentence)| sentence)
            }
            Self::Unreadable => words.unreadable,
            Self::NoModule => words.no_module,
        }
    }
}

/// Reads a file, unless another one is chosen meanwhile: `turn` counts them. What was read before stays until all of the
/// file was read.
pub(super) fn read(
    picked: PickedFile,
    turn: &Rc<Cell<u32>>,
    progress: UseStateSetter<Progress>,
    keep: impl Fn(Rc<Loaded>) + 'static,
) {
    turn.set(turn.get().wrapping_add(1));
    let (turn, own) = (Rc::clone(turn), turn.get());
    let (name, size) = (picked.name(), picked.size());
    progress.set(Progress::Reading(Rc::clone(&name), 0));
    picked.read(move |reading| {
        if turn.get() != own {
            return false;
        }
        let failed = |why| Progress::Failed(Rc::clone(&name), why);
        let next = match reading {
            Reading::Going(done) => Progress::Reading(Rc::clone(&name), done.saturating_mul(100) / size.max(1)),
            Reading::Done(bytes) => match DuoFile::from_bytes(&bytes) {
                Some(file) => {
                    keep(Rc::new(Loaded { name: Rc::clone(&name), file }));
                    Progress::Idle
                }
                None => failed(Why::NoModule),
            },
            Reading::Refused(sentences) => failed(Why::Refused(sentences.into())),
            Reading::Unreadable => failed(Why::Unreadable),
        };
        let goes_on = matches!(next, Progress::Reading(..));
        progress.set(next);
        goes_on
    });
}
