//! What a field that an event came from holds.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// The text of a text field.
pub(crate) fn text_of(event: &InputEvent) -> Rc<str> {
    event.target_dyn_into::<HtmlInputElement>().map_or_else(|| Rc::from(""), |field| field.value().into())
}

/// The place of the chosen option of a select field.
pub(crate) fn place_of(event: &Event) -> usize {
    let place = event.target_dyn_into::<HtmlSelectElement>().map(|field| field.selected_index());
    place.and_then(|place| usize::try_from(place).ok()).unwrap_or_default()
}
