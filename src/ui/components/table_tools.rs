use std::rc::Rc;

use yew::prelude::*;

use super::element::{attributed, element};
use super::school_panel::SchoolPanel;
use crate::ui::message::Message;
use crate::ui::platform::clipboard;
use crate::ui::state::Action;
use crate::view_model::{EntryTexts, copy_counts};

/// The id of the button that takes a change back.
pub(crate) const UNDO_ID: &str = "undo";

/// What can be done with the table besides typing, and what came of it.
pub(crate) fn table_tools(props: &SchoolPanel<'_>) -> Html {
    let words = EntryTexts::of(props.language);
    let does = |action: Action| props.on_action.reform(move |_: MouseEvent| action.clone());
    let (school, language) = (Rc::clone(props.school), props.language);
    let copies = props.on_action.reform(move |_: MouseEvent| {
        let copied = clipboard::copy(&copy_counts(&school, language));
        Action::Say(if copied { Message::Copied } else { Message::NotCopied })
    });
    let history = &props.state.history;
    let tools = vec![
        tool(UNDO_ID, words.undo, history.can_undo(), does(Action::Undo)),
        tool("redo", words.redo, history.can_redo(), does(Action::Redo)),
        tool("copy-table", words.copy, true, copies),
        tool("clear-table", words.clear, true, does(Action::Clear(props.at))),
    ];
    let values = ["tools", "group", words.tools].map(|value| Some(AttrValue::Static(value)));
    let tools = attributed("div", &["class", "role", "aria-label"], values.to_vec(), tools);
    // Always there, so that a screen reader says what appears in it.
    let message = props.state.message.as_ref().map(|message| message.sentence(language)).unwrap_or_default();
    let values = ["status", "tools__message"].map(|value| Some(AttrValue::Static(value)));
    let message = attributed("p", &["role", "class"], values.to_vec(), vec![Html::from(message)]);
    element("div", "", vec![tools, message])
}

/// A button that keeps the focus when there is nothing for it to do.
#[inline(never)]
fn tool(id: &'static str, label: &'static str, can: bool, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button key={id} {id} type="button" class="button" aria-disabled={(!can).then_some("true")} {onclick}>
            { label }
        </button>
    }
}
