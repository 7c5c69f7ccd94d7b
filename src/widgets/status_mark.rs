use yew::prelude::*;

use engine::rules::Status;

/// How certain an amount is, as a word in a frame.
pub(crate) fn status_mark(status: Status, word: &'static str) -> Html {
    let class = match status {
        Status::Fixed => "status status--fixed",
        Status::Reported => "status status--reported",
        Status::Indicative => "status status--indicative",
    };
    html! { <span {class}>{ word }</span> }
}
