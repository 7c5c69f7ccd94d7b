use yew::prelude::*;

use crate::app::action::Action;
use crate::app::message::Message;
use crate::browser::clipboard;
use crate::features::school::model::paste::copy as copy_counts;
use crate::features::school::text::EntryTexts;
use crate::features::school::view::open_school::OpenSchool;

/// The id of the button that takes a change back.
pub(crate) const UNDO_ID: &str = "undo";

/// What can be done with the table besides typing, and what came of it.
pub(crate) fn table_tools(props: &OpenSchool<'_>) -> Html {
    let words = EntryTexts::of(props.language);
    let history = &props.state.history;
    let at = props.at;
    let on_undo = props.on_action.reform(|_| Action::Undo);
    let on_redo = props.on_action.reform(|_| Action::Redo);
    let on_clear = props.on_action.reform(move |_| Action::Clear(at));
    let message = props.state.message.as_ref().map(|message| message.sentence(props.language));
    html! {
        <>
            <div class="tools" role="group" aria-label={words.tools}>
                { tool(UNDO_ID, words.undo, history.can_undo(), on_undo) }
                { tool("redo", words.redo, history.can_redo(), on_redo) }
                { tool("copy-table", words.copy, true, on_copy(props)) }
                { tool("clear-table", words.clear, true, on_clear) }
            </div>
            // Always there, so that a screen reader says what appears in it.
            <p role="status" class="tools__message">{ message.unwrap_or_default() }</p>
        </>
    }
}

/// A button that is not `disabled` when there is nothing for it to do, so that it keeps the focus.
fn tool(id: &'static str, label: &'static str, can: bool, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button {id} type="button" class="button" aria-disabled={(!can).then_some("true")} {onclick}>{ label }</button>
    }
}

/// Puts the table on the clipboard, which a browser allows only while the button is being pressed.
fn on_copy(props: &OpenSchool<'_>) -> Callback<MouseEvent> {
    let (school, language) = (props.school.clone(), props.language);
    props.on_action.reform(move |_| {
        let copied = clipboard::copy(&copy_counts(&school, language));
        Action::Say(if copied { Message::Copied } else { Message::NotCopied })
    })
}
