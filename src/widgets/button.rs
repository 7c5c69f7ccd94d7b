use yew::prelude::*;

use crate::app::action::Action;
use crate::widgets::drawing::Drawing;

/// A button that does one thing.
#[inline(never)]
pub(crate) fn button(
    key: &str,
    class: &'static str,
    label: &str,
    on_action: &Callback<Action>,
    action: Action,
) -> Html {
    let mut out = Drawing::new();
    out.open_with("button", &["type", "class"], &[Some("button"), Some(class)]);
    out.key(key);
    out.on_click(on_action, action);
    out.text(label);
    out.finish()
}
