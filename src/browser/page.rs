use js_sys::{Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, UrlSearchParams};

use crate::text::language::Language;

/// The language that the page was served in.
pub(crate) fn language() -> Language {
    let code = gloo::utils::document().document_element().and_then(|html| html.get_attribute("lang"));
    code.and_then(|code| Language::from_code(&code)).unwrap_or_default()
}

/// Makes `<html lang>` follow the language; which of the texts around the page show follows from it.
pub(crate) fn set_language(language: Language) {
    if let Some(html) = gloo::utils::document().document_element() {
        // An attribute that cannot be set leaves the page readable.
        let _set = html.set_attribute("lang", language.code());
    }
}

/// Names the page, in the window and in the history.
pub(crate) fn set_title(title: &str) {
    gloo::utils::document().set_title(title);
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

/// What stands behind the `#` of the address.
pub(crate) fn fragment() -> String {
    let hash = gloo::utils::window().location().hash().unwrap_or_default();
    hash.strip_prefix('#').unwrap_or_default().to_owned()
}

/// Whether an element of the page has this id.
pub(crate) fn has_place(id: &str) -> bool {
    gloo::utils::document().get_element_by_id(id).is_some()
}

/// Whether the beginning of an element is in the window.
fn is_in_sight(element: &Element) -> bool {
    let height = gloo::utils::window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    (-1.0..height).contains(&element.get_bounding_client_rect().top())
}

/// An element outside of the document, for the page that takes the place of the one that was served.
pub(crate) fn beside(served: &Element) -> Option<Element> {
    let place = gloo::utils::document().create_element("div").ok()?;
    place.set_id(&served.id());
    Some(place)
}

/// Puts the page that was rendered beside the one that was served in its place, and tells the boot script that it can
/// be used. A place below it to which the address led stays in sight.
pub(crate) fn take_place_of(served: &Element, rendered: &Element) {
    let place = gloo::utils::document().get_element_by_id(&fragment()).filter(is_in_sight);
    // A page that went meanwhile has no place to take.
    let _replaced = served.replace_with_with_node_1(rendered);
    if let Some(place) = place {
        place.scroll_into_view();
    }
    announce("vmbo-techniek-ready");
}

/// What the page around a frame asks for in the address; nothing when the page stands by itself.
pub(crate) fn option(name: &str) -> Option<String> {
    let search = gloo::utils::window().location().search().ok().filter(|_| is_framed())?;
    UrlSearchParams::new_with_str(&search).ok()?.get(name)
}

/// Whether the page around a frame asks for a part beyond those that are always there.
pub(crate) fn frame_has(part: &str) -> bool {
    option("parts").is_some_and(|parts| parts.split_whitespace().any(|asked| asked == part || asked == "all"))
}

/// What the release before this one left in the history of the browser, which it is taken out of.
pub(crate) fn take_left_page() -> Option<String> {
    let history = gloo::utils::window().history().ok()?;
    let state = history.state().ok()?;
    let key = JsValue::from_str("vmboTechniek");
    let left = Reflect::get(&state, &key).ok()?.as_string()?;
    let state = Object::assign(&Object::new(), &state.dyn_into().ok()?);
    // What stays there is found again, which loses nothing.
    let _taken = Reflect::delete_property(&state, &key).and_then(|_| history.replace_state(&state, ""));
    Some(left)
}

/// How long a browser that cannot say when it is idle is left alone, in milliseconds.
const IDLE_AFTER: u32 = 300;

/// Does something when the browser has nothing else to do.
pub(crate) fn when_idle(act: impl FnOnce() + 'static) {
    let window = gloo::utils::window();
    if Reflect::has(&window, &JsValue::from_str("requestIdleCallback")) == Ok(true) {
        let act = Closure::once_into_js(act);
        // A browser that has the function takes a function.
        let _asked = window.request_idle_callback(act.unchecked_ref());
    } else {
        gloo::timers::callback::Timeout::new(IDLE_AFTER, act).forget();
    }
}

/// Tells whoever listens at the document that something happened.
pub(crate) fn announce(event: &str) {
    if let Ok(event) = Event::new(event) {
        // Nobody cancels these events.
        let _handled = gloo::utils::document().dispatch_event(&event);
    }
}

/// The day of today where the visitor is, as `YYYY-MM-DD`.
pub(crate) fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}
