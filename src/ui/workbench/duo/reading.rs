//! Reading a file piece by piece.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::Loaded;
use crate::formats::duo::{DuoError, DuoReader, MAX_BYTES};
use crate::ui::platform::duo_file::{PickedFile, Piece};

/// How far the page is with the file that was chosen last.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Progress {
    /// There is none, or it was read.
    Idle,
    /// How much of it was read, in percent.
    Reading(Rc<str>, usize),
    /// It cannot be used; without a reason the browser could not read it.
    Failed(Rc<str>, Option<DuoError>),
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
    if size > MAX_BYTES {
        progress.set(Progress::Failed(name, Some(DuoError::TooLarge)));
        return;
    }
    progress.set(Progress::Reading(Rc::clone(&name), 0));
    let (mut reader, mut done) = (DuoReader::default(), 0);
    picked.read(move |piece| {
        if turn.get() != own {
            return false;
        }
        let failed = |error| Progress::Failed(Rc::clone(&name), error);
        let next = match piece {
            Piece::Unreadable => failed(None),
            Piece::Bytes(bytes) => match reader.feed(&bytes) {
                Ok(()) => {
                    done += bytes.len();
                    Progress::Reading(Rc::clone(&name), done.saturating_mul(100) / size.max(1))
                }
                Err(error) => failed(Some(error)),
            },
            Piece::End => match std::mem::take(&mut reader).finish() {
                Ok(file) => {
                    keep(Rc::new(Loaded { name: Rc::clone(&name), file }));
                    Progress::Idle
                }
                Err(error) => failed(Some(error)),
            },
        };
        let goes_on = matches!(next, Progress::Reading(..));
        progress.set(next);
        goes_on
    });
}
