//! What stands below the table: what came of the last thing that was done with it, and what else can be done.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::message::Message;
use crate::browser::clipboard;
use crate::features::school::model::paste::copy as copy_counts;
use crate::features::school::text::{CountTexts, EntryTexts};
use crate::features::school::view::open_school::OpenSchool;
use crate::features::school::view::who_counts::who_counts;
use crate::form::edit::Edit;
use crate::widgets::choice::{Choice, ChoiceKind};

/// The message, whether both count dates are the same, copying, emptying, and who counts.
pub(crate) fn table_options(props: &OpenSchool<'_>) -> Html {
    let words = EntryTexts::of(props.language);
    let at = props.at;
    let message = props.state.message.as_ref().map(|message| message.sentence(props.language));
    html! {
        <>
            // Always there, so that a screen reader says what appears in it.
            <p role="status" class="table-message">{ message.unwrap_or_default() }</p>
            <div class="table-options">
                { same_counts(props) }
                <div class="table-options__tools">
                    { tool("copy-table", words.copy, on_copy(props)) }
                    { tool("clear-table", words.clear, props.on_action.reform(move |_| Action::Clear(at))) }
                </div>
            </div>
            { who_counts(props.language) }
        </>
    }
}

fn same_counts(props: &OpenSchool<'_>) -> Html {
    let (at, same) = (props.at, props.school.same_counts);
    html! {
        <Choice
            kind={ChoiceKind::Checkbox}
            field={format!("schools.{at}.sameCounts")}
            label={CountTexts::of(props.language).same_counts}
            checked={same}
            action={Action::Edit(Edit::SameCounts(at, !same))}
            on_action={props.on_action.clone()}
        />
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
