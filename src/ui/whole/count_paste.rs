use yew::prelude::*;
use yew::virtual_dom::{Listener, ListenerKind};

use crate::ui::platform::clipboard;
use crate::ui::state::Action;
use crate::view_model::{CellId, Place, paste};

/// Fills the table from a cell on with a block that is pasted there.
pub(in crate::ui) struct Pastes {
    pub(in crate::ui) id: CellId,
    pub(in crate::ui) both_dates: bool,
    pub(in crate::ui) on_action: Callback<Action>,
}

impl Listener for Pastes {
    fn kind(&self) -> ListenerKind {
        ListenerKind::onpaste
    }

    fn handle(&self, event: Event) {
        // A single value is left to the browser, which puts it where the caret is.
        let place = Place { at: self.id, both_dates: self.both_dates };
        let pasted = clipboard::pasted_text(&event).and_then(|text| paste(&text, place));
        if let Some(pasted) = pasted {
            event.prevent_default();
            self.on_action.emit(Action::Paste(self.id.school, pasted));
        }
    }

    fn passive(&self) -> bool {
        false
    }
}
