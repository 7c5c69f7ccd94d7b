use yew::prelude::*;

use crate::app::action::Action;

#[derive(Properties, PartialEq)]
pub(crate) struct ActionButtonProps {
    #[prop_or("button")]
    pub(crate) class: &'static str,
    pub(crate) label: AttrValue,
    pub(crate) action: Action,
    pub(crate) on_action: Callback<Action>,
}

/// A button that does one thing.
#[component]
pub(crate) fn ActionButton(props: &ActionButtonProps) -> Html {
    let action = props.action.clone();
    let onclick = props.on_action.reform(move |_: MouseEvent| action.clone());
    html! { <button type="button" class={props.class} {onclick}>{ props.label.clone() }</button> }
}
