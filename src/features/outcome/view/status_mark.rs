use yew::prelude::*;

use crate::widgets::element::text;
use engine::rules::Status;

/// How certain an amount is, as a word in a frame.
pub(crate) fn status_mark(status: Status, word: &str) -> Html {
    let class = match status {
        Status::Fixed => "status status--fixed",
        Status::Reported => "status status--reported",
        Status::Indicative => "status status--indicative",
    };
    text("span", class, word)
}
