use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Event};
use web_sys::{HtmlDocument, HtmlElement, HtmlTextAreaElement};

/// The text that is being pasted.
pub(crate) fn pasted_text(event: &Event) -> Option<String> {
    event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?.get_data("text/plain").ok()
}

/// Puts a text on the clipboard; says whether that was allowed.
///
/// The newer way, which answers later, is closed to pages in frames and without a certificate; this one is not.
pub(crate) fn copy(text: &str) -> bool {
    try_copy(text).unwrap_or_default()
}

fn try_copy(text: &str) -> Option<bool> {
    let document = gloo::utils::document().dyn_into::<HtmlDocument>().ok()?;
    let before = document.active_element()?;
    let source = document.create_element("textarea").ok()?.dyn_into::<HtmlTextAreaElement>().ok()?;
    source.set_class_name("visually-hidden");
    source.set_value(text);
    // Beside the button, so that nothing scrolls; it is gone before anything is painted.
    before.parent_element()?.append_child(&source).ok()?;
    source.select();
    let copied = document.exec_command("copy");
    source.remove();
    if let Some(before) = before.dyn_ref::<HtmlElement>() {
        // Without the focus the button can still be clicked.
        let _focused = before.focus();
    }
    copied.ok()
}
