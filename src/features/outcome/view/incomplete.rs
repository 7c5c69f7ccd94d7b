use yew::prelude::*;

use crate::view_model::{Language, Screen};
use crate::widgets::element::{hint, text, together};

/// What the figures miss: fields that were not understood, or everything.
pub(crate) fn incomplete(screen: &Screen, language: Language) -> Html {
    let sentence = screen.incomplete_sentence(language);
    // What is absent leaves an empty place, so that what comes after it stays the same element.
    let sentence = sentence.map(|sentence| text("p", "problem problem--block", &sentence));
    let empty = (!screen.has_pupils()).then(|| hint(language.texts().outcome().empty));
    together(vec![sentence.unwrap_or_default(), empty.unwrap_or_default()])
}
