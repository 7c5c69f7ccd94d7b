//! Keeping what was typed. What can go wrong with that, the workbench knows to handle.

use std::cell::RefCell;

use crate::ui::platform::{page, storage};
use crate::view_model::Form;

thread_local! {
    /// What this page kept last.
    static LAST: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// What this page kept last.
pub(crate) fn last() -> Option<String> {
    LAST.with_borrow(Clone::clone)
}

/// Keeps the form. In a frame nothing is kept until the visitor wants it. When other work is kept meanwhile, or there
/// is no room, the workbench is asked to take over.
pub(crate) fn keep(form: &Form) {
    if page::is_framed() || (*form == Form::default() && LAST.with_borrow(Option::is_none)) {
        return;
    }
    let text = form.to_snapshot();
    let mine = LAST.take();
    let is_mine = storage::read(storage::KEPT).is_ok_and(|there| there == mine);
    let kept = mine.as_ref() == Some(&text) || (is_mine && storage::write(storage::KEPT, &text).is_ok());
    if kept {
        LAST.set(Some(text));
    } else {
        LAST.set(mine);
        page::ask_for_workbench();
    }
}
