//! Opening what comes to the page from outside: links and files.

use std::rc::Rc;

use crate::app::note::Note;
use crate::app::state::State;
use crate::features::files::model::link;
use crate::features::files::view::receipt::verdict;
use crate::form::document::Form;
use crate::form::edit::Edit;
use engine::domain::Document;

/// A shorter fragment is a place on some page, not a link of ours.
const SHORTEST_LINK: usize = 8;

/// In every receipt, of any version, and in no document that can be used.
const RECEIPT: &str = "\"vmbo-techniek-receipt/";

/// Puts what a link holds on the page. A damaged one changes nothing.
pub(crate) fn open_link(state: &mut State, fragment: &str) {
    if fragment.len() < SHORTEST_LINK {
        return;
    }
    state.note = Some(match link::read(fragment) {
        Ok(opened) => {
            state.change(&Edit::Replace(Rc::new(Form::from_document(&opened.document))));
            state.works_opened += 1;
            Note::LinkOpened { newer: opened.newer, left_out: opened.left_out, mended: opened.mended }
        }
        Err(error) => Note::LinkRefused(error),
    });
}

/// Puts a document on the page, or says what came of a receipt; without a text the file could not be read. A bad one
/// changes nothing.
pub(crate) fn open_file(state: &mut State, name: Rc<str>, text: Option<&str>) {
    state.note = Some(match text {
        None => Note::FileUnreadable(name),
        Some(text) if text.contains(RECEIPT) => Note::Said(verdict(&name, text, state.language)),
        Some(text) => match Document::read(text) {
            Ok(document) => {
                state.change(&Edit::Replace(Rc::new(Form::from_document(&document))));
                Note::FileOpened(name)
            }
            Err(error) => Note::FileRefused(name, error),
        },
    });
}
