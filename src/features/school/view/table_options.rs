//! What stands below the table: what came of the last thing that was done with it, and what else can be done.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::message::Message;
use crate::browser::clipboard;
use crate::features::school::model::paste::copy as copy_counts;
use crate::features::school::text::{CountTexts, EntryTexts};
use crate::features::school::view::open_school::OpenSchool;
use crate::form::edit::Edit;
use crate::text::language::Language;
use crate::widgets::choice::{Choice, ChoiceKind, choice};

/// The id of the button that takes a change back.
pub(crate) const UNDO_ID: &str = "undo";

/// The message, whether both count dates are the same, the way back, copying, emptying, and who counts.
pub(crate) fn table_options(props: &OpenSchool<'_>) -> Html {
    let words = EntryTexts::of(props.language);
    let (at, history) = (props.at, &props.state.history);
    let message = props.state.message.as_ref().map(|message| message.sentence(props.language));
    html! {
        <>
            // Always there, so that a screen reader says what appears in it.
            <p role="status" class="table-message">{ message.unwrap_or_default() }</p>
            <div class="table-options">
                { same_counts(props) }
                <div class="table-options__tools" role="group" aria-label={words.tools}>
                    { way_back(UNDO_ID, words.undo, "↶", history.can_undo(), props.on_action.reform(|_| Action::Undo)) }
                    { way_back("redo", words.redo, "↷", history.can_redo(), props.on_action.reform(|_| Action::Redo)) }
                    { tool("copy-table", words.copy, on_copy(props)) }
                    { tool("clear-table", words.clear, props.on_action.reform(move |_| Action::Clear(at))) }
                </div>
            </div>
            <div class="table-notes">
                { who_counts(props) }
                { leerwegen(props.language) }
            </div>
        </>
    }
}

/// What the leerwegen are, for who does not know them by their letters.
fn leerwegen(language: Language) -> Html {
    let words = CountTexts::of(language);
    if words.leerwegen.is_empty() {
        return Html::default();
    }
    html! { <p class="hint">{ words.leerwegen }</p> }
}

/// What schools ask while they fill in the table, folded away.
fn who_counts(props: &OpenSchool<'_>) -> Html {
    html! {
        <details class="who-counts">
            <summary>{ EntryTexts::of(props.language).who_counts }</summary>
            { props.state.rest.part().map(|rest| (rest.who_counts)(props.language)).unwrap_or_default() }
        </details>
    }
}

fn same_counts(props: &OpenSchool<'_>) -> Html {
    let (at, same) = (props.at, props.school.same_counts);
    html! {
        { choice(
            Choice {
                kind: ChoiceKind::Checkbox,
                field: format!("schools.{at}.sameCounts").into(),
                value: "true",
                label: CountTexts::of(props.language).same_counts,
                help: "",
                checked: same,
                action: Action::Edit(Edit::SameCounts(at, !same)),
            },
            props.on_action,
        ) }
    }
}

/// A button that is not `disabled` when there is nothing for it to do, so that it keeps the focus.
fn way_back(
    id: &'static str,
    label: &'static str,
    sign: &'static str,
    can: bool,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <button {id} type="button" class="icon-button" title={label} aria-label={label} aria-disabled={(!can).then_some("true")} {onclick}>
            <span aria-hidden="true">{ sign }</span>
        </button>
    }
}

fn tool(id: &'static str, label: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button {id} type="button" class="link" {onclick}>{ label }</button> }
}

/// Puts the table on the clipboard, which a browser allows only while the button is being pressed.
fn on_copy(props: &OpenSchool<'_>) -> Callback<MouseEvent> {
    let (school, language) = (props.school.clone(), props.language);
    props.on_action.reform(move |_| {
        let copied = clipboard::copy(&copy_counts(&school, language));
        Action::Say(if copied { Message::Copied } else { Message::NotCopied })
    })
}
