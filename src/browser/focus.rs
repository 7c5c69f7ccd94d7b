use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use crate::browser::disclosure;

/// Moves the focus to an element and brings the part of the page around it into sight. Without such an element nothing happens.
pub(crate) fn element(id: &str) {
    let Some(element) = html_element(id) else { return };
    disclosure::open_around(&element);
    // An element that cannot take the focus leaves it where it is, which loses nothing.
    let _focused = element.focus();
    if let Ok(Some(part)) = element.closest("section") {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        part.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Moves the focus to an element and leaves what is in sight as it is. Without such an element nothing happens.
pub(crate) fn without_scrolling(id: &str) {
    let Some(element) = html_element(id) else { return };
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // As above.
    let _focused = element.focus_with_options(&options);
}

/// Brings a place in a text to the top of the window and moves the focus to it. Without such a place nothing happens.
pub(crate) fn place(id: &str) {
    let Some(element) = html_element(id) else { return };
    Element::scroll_into_view(&element);
    if !element.has_attribute("tabindex") {
        element.set_tab_index(-1);
    }
    without_scrolling(id);
}

fn html_element(id: &str) -> Option<HtmlElement> {
    gloo::utils::document().get_element_by_id(id)?.dyn_into().ok()
}

/// Whether nothing in the page has the focus.
pub(crate) fn is_lost() -> bool {
    let active = gloo::utils::document().active_element();
    active.is_none_or(|element| element.tag_name() == "BODY")
}

/// Whether the element with this id has the focus.
pub(crate) fn has_focus(id: &str) -> bool {
    gloo::utils::document().active_element().is_some_and(|element| element.id() == id)
}

/// Moves the focus to a text field and selects what stands in it. Without such a field nothing happens.
pub(crate) fn select_field(id: &str) {
    let element = gloo::utils::document().get_element_by_id(id);
    if let Some(field) = element.and_then(|element| element.dyn_into::<HtmlInputElement>().ok()) {
        // A field that cannot take the focus leaves it where it is, which loses nothing.
        let _focused = field.focus();
        field.select();
    }
}
