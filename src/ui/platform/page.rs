use web_sys::Event;

use crate::view_model::Language;

/// The language that the page was served in.
pub(crate) fn language() -> Language {
    let code = gloo::utils::document().document_element().and_then(|html| html.get_attribute("lang"));
    code.and_then(|code| Language::from_code(&code)).unwrap_or_default()
}

#[cfg(not(light))]
/// Makes `<html lang>`, the title and, by the boot script, the text around the page follow the language.
pub(crate) fn set_language(language: Language) {
    let document = gloo::utils::document();
    if let Some(html) = document.document_element() {
        // An attribute that cannot be set leaves the page readable.
        let _set = html.set_attribute("lang", language.code());
    }
    document.set_title(language.texts().page().title);
    announce("vmbo-techniek-language");
}

/// How long after the last change something is done for it, in milliseconds.
const PAUSE: u32 = 400;

/// Does something after a pause, unless what is given back is called before.
pub(crate) fn later(act: impl FnOnce() + 'static) -> impl FnOnce() {
    let timeout = gloo::timers::callback::Timeout::new(PAUSE, act);
    move || drop(timeout)
}

/// Whether another page shows this one in a frame.
pub(crate) fn is_framed() -> bool {
    let window = gloo::utils::window();
    // A page that may not look beyond itself is in a frame, too.
    !matches!(window.parent(), Ok(Some(parent)) if parent == window)
}

#[cfg(not(light))]
/// What stands behind the `#` of the address.
pub(crate) fn fragment() -> String {
    let hash = gloo::utils::window().location().hash().unwrap_or_default();
    hash.strip_prefix('#').unwrap_or_default().to_owned()
}

/// The address of the page, without what stands behind the `#`; nothing when it is of no use to others, as with a file on
/// a disk.
#[cfg(feature = "workbench")]
pub(crate) fn public_address() -> Option<String> {
    let address = gloo::utils::window().location().href().ok()?;
    address.starts_with("http").then(|| address.split('#').next().unwrap_or_default().to_owned())
}

#[cfg(not(light))]
/// Whether an element of the page has this id.
pub(crate) fn has_place(id: &str) -> bool {
    gloo::utils::document().get_element_by_id(id).is_some()
}

#[cfg(not(light))]
/// Takes an opened link out of the address: what it held is kept, and may have changed since.
pub(crate) fn drop_link() {
    let window = gloo::utils::window();
    let fragment = fragment();
    if fragment.is_empty() || has_place(&fragment) {
        return;
    }
    let (Ok(history), Ok(address)) = (window.history(), window.location().href()) else { return };
    let address = address.split('#').next().unwrap_or_default();
    // An address that stays opens the link again, which loses nothing either.
    let _replaced = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(address));
}

/// Tells the boot script that the page can be used.
pub(crate) fn announce_ready() {
    announce("vmbo-techniek-ready");
}

/// Asks the boot script to let the workbench take over, with everything typed.
#[cfg(light)]
pub(crate) fn ask_for_workbench() {
    announce("vmbo-techniek-workbench");
}

/// Tells whoever listens at the document that something happened.
pub(super) fn announce(event: &str) {
    if let Ok(event) = Event::new(event) {
        // Nobody cancels these events.
        let _handled = gloo::utils::document().dispatch_event(&event);
    }
}

/// The day of today where the visitor is, as `YYYY-MM-DD`.
#[cfg(feature = "workbench")]
pub(crate) fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// What the page that a new release replaced left, or the scheme that the page around a frame asks for.
#[cfg(not(light))]
pub(crate) fn handed_over() -> String {
    let window = gloo::utils::window();
    let state = window.history().and_then(|history| history.state()).unwrap_or_default();
    let left = js_sys::Reflect::get(&state, &"vmboTechniek".into()).ok().and_then(|left| left.as_string());
    if let Some(left) = left {
        return left;
    }
    let search = window.location().search().unwrap_or_default();
    let scheme = search.split(['?', '&']).find_map(|part| part.strip_prefix("scheme=")).filter(|_| is_framed());
    scheme.map(|scheme| format!("{{\"scheme\":\"{scheme}\"}}")).unwrap_or_default()
}
