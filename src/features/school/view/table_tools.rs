use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{Listener, ListenerKind};

use crate::app::action::Action;
use crate::app::message::Message;
use crate::browser::clipboard;
use crate::features::school::view::open_school::OpenSchool;
use crate::view_model::{EntryTexts, Language, SchoolForm, copy_counts};
use crate::widgets::drawing::Drawing;

/// The id of the button that takes a change back.
pub(crate) const UNDO_ID: &str = "undo";

/// What can be done with the table besides typing, and what came of it.
pub(crate) fn table_tools(props: &OpenSchool<'_>) -> Html {
    let words = EntryTexts::of(props.language);
    let history = &props.state.history;
    let mut out = Drawing::new();
    out.open_with("div", &["class", "role", "aria-label"], &["tools", "group", words.tools].map(Some));
    for (id, label, can, action) in [
        (UNDO_ID, words.undo, history.can_undo(), Some(Action::Undo)),
        ("redo", words.redo, history.can_redo(), Some(Action::Redo)),
        ("copy-table", words.copy, true, None),
        ("clear-table", words.clear, true, Some(Action::Clear(props.at))),
    ] {
        // Not `disabled`: the button keeps the focus when there is nothing more for it to do.
        let values = [Some(id), Some("button"), Some("button"), (!can).then_some("true")];
        out.open_with("button", &["id", "type", "class", "aria-disabled"], &values);
        out.key(id);
        match action {
            Some(action) => out.on_click(props.on_action, action),
            None => out.listen(Rc::new(Copies {
                school: Rc::clone(props.school),
                language: props.language,
                on_action: props.on_action.clone(),
            })),
        }
        out.text(label);
        out.close();
    }
    out.close();
    // Always there, so that a screen reader says what appears in it.
    out.open_with("p", &["role", "class"], &[Some("status"), Some("tools__message")]);
    if let Some(message) = &props.state.message {
        out.text(&message.sentence(props.language));
    }
    out.finish()
}

/// Puts the table on the clipboard, which a browser allows only while the button is being pressed.
struct Copies {
    school: Rc<SchoolForm>,
    language: Language,
    on_action: Callback<Action>,
}

impl Listener for Copies {
    fn kind(&self) -> ListenerKind {
        ListenerKind::onclick
    }

    fn handle(&self, _: Event) {
        let copied = clipboard::copy(&copy_counts(&self.school, self.language));
        self.on_action.emit(Action::Say(if copied { Message::Copied } else { Message::NotCopied }));
    }

    fn passive(&self) -> bool {
        false
    }
}
