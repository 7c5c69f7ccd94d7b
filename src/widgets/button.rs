use yew::prelude::*;

use crate::app::action::Action;

/// A button that does one thing.
pub(crate) fn action_button(
    class: &'static str,
    label: impl Into<AttrValue>,
    action: Action,
    on_action: &Callback<Action>,
) -> Html {
    let label: AttrValue = label.into();
    let onclick = on_action.reform(move |_: MouseEvent| action.clone());
    html! { <button type="button" {class} {onclick}>{ label }</button> }
}
