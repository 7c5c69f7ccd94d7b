//! Reading a file piece by piece.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::duo_file::{PickedFile, Reading};
use crate::features::duo::model::DuoError;
use crate::features::duo::text::DuoTexts;
use crate::features::duo::view::Loaded;
use crate::text::language::Language;

/// How far the page is with the file that was chosen last.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Progress {
    /// There is none, or it was read.
    Idle,
    /// How much of it was read, in percent.
    Reading(Rc<str>, usize),
    /// It cannot be used.
    Failed(Rc<str>, ReadFailure),
}

/// ReadFailure a file cannot be used.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum ReadFailure {
    /// What is wrong with it.
    Refused(DuoError),
    /// The browser cannot read it.
    Unreadable,
}

impl ReadFailure {
    pub(crate) fn sentence(&self, language: Language) -> String {
        match self {
            Self::Refused(error) => error.sentence(language),
            Self::Unreadable => DuoTexts::of(language).unreadable.to_owned(),
        }
    }
}

/// Reads a file, unless another one is chosen meanwhile: `turn` counts them. What was read before stays until all of the
/// file was read.
pub(crate) fn read(
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
        let failed = |failure| Progress::Failed(Rc::clone(&name), failure);
        let next = match reading {
            Reading::Going(done) => Progress::Reading(Rc::clone(&name), done.saturating_mul(100) / size.max(1)),
            Reading::Done(file) => {
                keep(Rc::new(Loaded { name: Rc::clone(&name), file }));
                Progress::Idle
            }
            Reading::Refused(error) => failed(ReadFailure::Refused(error)),
            Reading::Unreadable => failed(ReadFailure::Unreadable),
        };
        let goes_on = matches!(next, Progress::Reading(..));
        progress.set(next);
        goes_on
    });
}
