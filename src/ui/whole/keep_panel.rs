use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{Listener, ListenerKind};

use crate::ui::components::button::button;
use crate::ui::components::drawing::Drawing;
use crate::ui::keeping::Keeping;
use crate::ui::state::{Action, State};
use crate::view_model::KeepTexts;

/// Whether what is typed is kept, the ways to change that, and the way in for a file.
pub(crate) fn keep_panel(state: &State, on_action: &Callback<Action>) -> Html {
    let words = KeepTexts::of(state.language);
    let sentence = match state.keeping {
        Keeping::On => words.on,
        Keeping::Off => words.off,
        Keeping::Blocked => words.blocked,
        Keeping::Full => words.full,
        Keeping::Unreadable => words.unreadable,
    };
    let mut out = Drawing::new();
    out.open_with("section", &["class", "aria-labelledby"], &["kept", "bewaard-kop"].map(Some));
    out.open_with("h2", &["id"], &[Some("bewaard-kop")]);
    out.text(words.heading);
    out.close();
    out.open_with("p", &["role"], &[Some("status")]);
    if cfg!(feature = "prerender") {
        // The page as it is served cannot know; the style sheet shows the one that holds.
        out.leaf("span", "kept__here", words.on);
        out.leaf("span", "kept__framed", words.off);
    } else {
        out.text(sentence);
    }
    out.close();
    if state.keeping != Keeping::Blocked {
        wish(state, words, on_action, &mut out);
    }
    if matches!(state.keeping, Keeping::Unreadable | Keeping::Full) || (state.keeping == Keeping::On) {
        out.html(button("erase-kept", "button", words.erase, on_action, Action::EraseKept));
    }
    if state.has_aside {
        out.leaf("p", "", words.aside);
        out.html(button("open-aside", "button", words.open_aside, on_action, Action::OpenAside));
    }
    out.open("p", "kept__file");
    out.open_with("label", &["for"], &[Some("open-document")]);
    out.text(words.open_file);
    out.close();
    let values = ["open-document", "file", "document", ".json,application/json", "open-document-help"];
    out.open_with("input", &["id", "type", "data-file", "accept", "aria-describedby"], &values.map(Some));
    out.close();
    out.close();
    out.open_with("p", &["id", "class"], &["open-document-help", "hint"].map(Some));
    out.text(words.open_file_help);
    out.finish()
}

fn wish(state: &State, words: &KeepTexts, on_action: &Callback<Action>, out: &mut Drawing) {
    let is_on = state.keeping != Keeping::Off;
    out.open("p", "");
    out.open("label", "choice__option");
    let values = [Some("keep"), Some("checkbox"), Some("keep-help"), is_on.then_some("")];
    out.open_with("input", &["id", "type", "aria-describedby", "checked"], &values);
    // The box shows what came of it, not what was clicked: it is made anew with every state.
    out.key(if is_on { "keep-on" } else { "keep-off" });
    out.listen(Rc::new(Wishes { wanted: !is_on, on_action: on_action.clone() }));
    out.close();
    out.text(words.wish);
    out.close();
    out.close();
    out.open_with("p", &["id", "class"], &["keep-help", "hint"].map(Some));
    out.text(words.wish_help);
    out.close();
}

struct Wishes {
    wanted: bool,
    on_action: Callback<Action>,
}

impl Listener for Wishes {
    fn kind(&self) -> ListenerKind {
        ListenerKind::onchange
    }

    fn handle(&self, _: Event) {
        self.on_action.emit(Action::Keep(self.wanted));
    }

    fn passive(&self) -> bool {
        false
    }
}

/// What came of a link or a file. Always there, so that a screen reader says what appears in it.
pub(crate) fn arrival_note(state: &State) -> Html {
    let mut out = Drawing::new();
    out.open_with("div", &["role", "class"], &["status", "arrival"].map(Some));
    for sentence in state.note.iter().flat_map(|note| note.sentences(state.language)) {
        out.leaf("p", "", &sentence);
    }
    out.finish()
}
