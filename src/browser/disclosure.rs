//! Parts that a browser folds and unfolds by itself: `<details>`.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlDetailsElement, HtmlElement};

/// Folds the innermost part around the target of an event; says whether there was one.
pub(crate) fn close_around(event: &Event) -> bool {
    close(event).is_some()
}

fn close(event: &Event) -> Option<()> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let details = target.closest("details.menu[open]").ok()??;
    details.remove_attribute("open").ok()?;
    let summary = details.query_selector("summary").ok()??.dyn_into::<HtmlElement>().ok()?;
    summary.focus().ok()
}

/// Unfolds the part that holds an element, so that it can take the focus.
pub(crate) fn open_around(element: &Element) {
    let mut folded = element.closest("details:not([open])").ok().flatten();
    while let Some(details) = folded {
        // What cannot be unfolded keeps its element out of sight.
        let _opened = details.set_attribute("open", "");
        folded = details.parent_element().and_then(|parent| parent.closest("details:not([open])").ok().flatten());
    }
}

/// Whether the part that an event came from is unfolded.
pub(crate) fn is_open(event: &Event) -> bool {
    let details = event.target().and_then(|target| target.dyn_into::<HtmlDetailsElement>().ok());
    details.is_some_and(|details| details.open())
}

/// Whether the part around an element is on the page, folded or not.
pub(crate) fn shows_around(selector: &str) -> bool {
    let element = gloo::utils::document().query_selector(selector).ok().flatten();
    let details = element.and_then(|element| element.closest("details").ok().flatten());
    details.is_some_and(|details| details.get_client_rects().length() > 0)
}

/// Folds every menu that is open.
pub(crate) fn close_menus() {
    while let Ok(Some(menu)) = gloo::utils::document().query_selector("details.menu[open]") {
        if menu.remove_attribute("open").is_err() {
            return;
        }
    }
}
