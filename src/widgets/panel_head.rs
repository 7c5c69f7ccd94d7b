use yew::prelude::*;

use crate::app::action::Action;
use crate::widgets::button::action_button;

/// The heading of what opens over the full width, which takes the focus then, and a button that closes it.
pub(crate) fn panel_head(
    id: &'static str,
    heading: String,
    close: &'static str,
    action: Action,
    on_action: &Callback<Action>,
) -> Html {
    html! {
        <div class="panel__head">
            <h2 {id} tabindex="-1">{ heading }</h2>
            { action_button("button button--quiet", close, action, on_action) }
        </div>
    }
}
