use yew::prelude::*;

use crate::ui::state::Action;

/// A button that does one thing.
#[inline(never)]
pub(crate) fn button(
    key: &str,
    class: &'static str,
    label: &str,
    on_action: &Callback<Action>,
    action: Action,
) -> Html {
    let onclick = on_action.reform(move |_: MouseEvent| action.clone());
    html! { <button {key} type="button" {class} {onclick}>{ label }</button> }
}
