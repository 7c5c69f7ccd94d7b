use yew::prelude::*;
use yew::virtual_dom::{Listener, ListenerKind};

use crate::app::action::Action;
use crate::browser::clipboard;
use crate::view_model::CellId;

/// Fills the table from a cell on with a block that is pasted there.
pub(crate) struct Pastes {
    pub(crate) id: CellId,
    pub(crate) both_dates: bool,
    pub(crate) on_action: Callback<Action>,
}

impl Listener for Pastes {
    fn kind(&self) -> ListenerKind {
        ListenerKind::onpaste
    }

    fn handle(&self, event: Event) {
        // A single value is left to the browser, which puts it where the caret is.
        let text = clipboard::pasted_text(&event).filter(|text| text.trim().contains(['\t', '\n', '\r']));
        if let Some(text) = text {
            event.prevent_default();
            self.on_action.emit(Action::Paste { text: text.into(), at: self.id, both_dates: self.both_dates });
        }
    }

    fn passive(&self) -> bool {
        false
    }
}
