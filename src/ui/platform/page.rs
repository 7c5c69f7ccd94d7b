use web_sys::Event;

use crate::view_model::Language;

/// The language that the page was served in.
pub(crate) fn language() -> Language {
    let code = gloo::utils::document().document_element().and_then(|html| html.get_attribute("lang"));
    code.and_then(|code| Language::from_code(&code)).unwrap_or_default()
}

/// Makes `<html lang>`, the title and, by the boot script, the text around the page follow the language.
pub(crate) fn set_language(language: Language) {
    let document = gloo::utils::document();
    if let Some(html) = document.document_element() {
        // An attribute that cannot be set leaves the page readable.
        let _set = html.set_attribute("lang", language.code());
    }
    document.set_title(language.texts().page.title);
    announce("vmbo-techniek-language");
}

/// Tells the boot script that the page can be used.
pub(crate) fn announce_ready() {
    announce("vmbo-techniek-ready");
}

/// Tells whoever listens at the document that something happened.
pub(super) fn announce(event: &str) {
    if let Ok(event) = Event::new(event) {
        // Nobody cancels these events.
        let _handled = gloo::utils::document().dispatch_event(&event);
    }
}

/// Prints the page; what is printed, the style sheets say.
#[cfg(feature = "workbench")]
pub(crate) fn print() {
    // A frame that may not open dialogs leaves it at that.
    let _printed = gloo::utils::window().print();
}

/// The day of today where the visitor is, as `YYYY-MM-DD`.
#[cfg(feature = "workbench")]
pub(crate) fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}
