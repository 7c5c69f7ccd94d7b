use yew::prelude::*;

use crate::app::action::Action;
use crate::features::region::text::PlanTexts;
use crate::form::edit::Edit;
use crate::form::plan_edit::PlanEdit;
use crate::text::language::Language;

/// A button that takes something away; what it is, only a screen reader says.
pub(crate) fn remove_button(language: Language, what: &str, on_action: &Callback<Action>, edit: PlanEdit) -> Html {
    let onclick = on_action.reform(move |_: MouseEvent| Action::Edit(Edit::Plan(edit)));
    html! {
        <button type="button" class="button button--quiet" {onclick}>
            <span>{ PlanTexts::of(language).remove }</span>
            <span class="visually-hidden">{ format!(" ({what})") }</span>
        </button>
    }
}

/// A button that adds something. It has an id, so that the focus can come back to it.
pub(crate) fn add_button(id: &'static str, label: &'static str, on_action: &Callback<Action>, edit: PlanEdit) -> Html {
    let onclick = on_action.reform(move |_: MouseEvent| Action::Edit(Edit::Plan(edit)));
    html! { <button type="button" {id} class="button" {onclick}>{ label }</button> }
}
