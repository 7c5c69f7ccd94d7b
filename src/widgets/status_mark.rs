use yew::prelude::*;

use engine::rules::Status;

/// How certain an amount is, as a word in a frame.
pub(crate) fn status_mark(status: Status, word: &'static str) -> Html {
    let class = format!("status status--{}", status.as_str());
    html! { <span {class}>{ word }</span> }
}
