//! The address of the page. Each view has its own in each language, and back and forward go from one to the other.
//!
//! In a frame the address stays as it is and nothing is added to the history. The single file remembers its views in
//! the history, without an address.

use js_sys::{Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, History, HtmlAnchorElement, MouseEvent, Url};
use yew::Callback;

use crate::app::action::Action;
use crate::app::site;
use crate::app::site::Site;
use crate::app::view::View;
use crate::browser::{disclosure, page};
use crate::text::language::Language;

/// The link to the calculator in a window of its own, for who sees it in a frame. It has the counts in it.
pub(crate) const OWN_WINDOW_ID: &str = "own-window";

/// What the page refers to by relative addresses, which mean something else once its own has changed. Stylesheets have
/// been loaded, and would be once more.
const RELATIVE: &str = "a[href]:not([href^='#']), link:is([rel='icon'], [rel='manifest'], [rel='alternate'])[href]";

/// Finds out where the pages stand, before the address changes; gives the view and language that the page begins with.
pub(crate) fn begin() -> (View, Language) {
    site::set(locate());
    keep_addresses(&gloo::utils::body());
    if let Some(head) = gloo::utils::document().head() {
        keep_addresses(&head);
    }
    if !site::is_one_file() {
        return shown();
    }
    let place = remembered().or_else(|| site::find(&href())).unwrap_or_default();
    if let Some(history) = history() {
        // Without it, going back to the first view does nothing.
        let _replaced = history.replace_state(&state_of(place), "");
    }
    place
}

/// The root of the site stands in the element of the boot script, as the way there from this page. The single file has
/// none.
fn locate() -> Site {
    let document = gloo::utils::document();
    let root = document.get_element_by_id("boot").and_then(|boot| boot.get_attribute("data-root"));
    let base = document.base_uri().ok().flatten().unwrap_or_default();
    let root = root.and_then(|root| Url::new_with_base(&root, &base).ok());
    match root {
        Some(root) => Site::Folders(root.href()),
        None => Site::OneFile(href().split(['?', '#']).next().unwrap_or_default().to_owned()),
    }
}

/// Writes out in full the addresses in a part of the page.
pub(crate) fn keep_addresses(part: &Element) {
    let Ok(found) = part.query_selector_all(RELATIVE) else { return };
    for at in 0..found.length() {
        let element = found.get(at).and_then(|node| node.dyn_into::<Element>().ok());
        let address = element.as_ref().and_then(|element| Reflect::get(element, &"href".into()).ok()?.as_string());
        if let (Some(element), Some(address)) = (element, address) {
            // A link that stays relative leads astray, which is better than no page.
            let _set = element.set_attribute("href", &address);
        }
    }
}

fn href() -> String {
    gloo::utils::window().location().href().unwrap_or_default()
}

fn history() -> Option<History> {
    gloo::utils::window().history().ok()
}

/// The view and language that the document shows.
fn shown() -> (View, Language) {
    let main = gloo::utils::document().query_selector("main[data-view]").ok().flatten();
    let view = main.and_then(|main| View::from_id(&main.get_attribute("data-view")?));
    (view.unwrap_or_default(), page::language())
}

/// What the history says about where this is.
fn remembered() -> Option<(View, Language)> {
    let state = history()?.state().ok()?;
    let text = |key: &str| Reflect::get(&state, &key.into()).ok()?.as_string();
    Some((View::from_id(&text("view")?)?, Language::from_code(&text("language")?)?))
}

/// The state of an entry of the history for what shows now.
pub(crate) fn state() -> JsValue {
    state_of(shown())
}

fn state_of((view, language): (View, Language)) -> JsValue {
    let state = Object::new();
    for (key, value) in [("view", view.id()), ("language", language.code())] {
        // A plain object takes any key.
        let _set = Reflect::set(&state, &key.into(), &value.into());
    }
    state.into()
}

/// Where the history says that this is. What a fragment added to the history of the single file says nothing.
fn here() -> Option<(View, Language)> {
    if site::is_one_file() { remembered() } else { site::find(&href()) }
}

/// Makes the address that of a view in a language, at a place in its text if there is one. Where it is already, nothing
/// happens: so it is when back or forward led there.
pub(crate) fn follow(view: View, language: Language, anchor: Option<&str>) {
    let is_here = here() == Some((view, language)) && anchor.is_none_or(|anchor| anchor == page::fragment());
    let Some(history) = history().filter(|_| !is_here && !page::is_framed()) else { return };
    let state = state_of((view, language));
    let fragment = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
    let address = site::address(view, language) + &fragment;
    let address = (!site::is_one_file()).then_some(address);
    // Without a history the views can still be changed on the page itself.
    let _pushed = history.push_state_with_url(&state, "", address.as_deref());
    gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// The address of the view of counts for others; nothing when it is of no use to them, as with a file on a disk.
pub(crate) fn public() -> Option<String> {
    Some(site::address(View::Calculate, page::language())).filter(|address| address.starts_with("http"))
}

/// What stands behind the `#` of the address when it may be a link, however damaged: not the name of a place on the
/// page, nor on the page of rules and sources what may have been one.
pub(crate) fn link() -> Option<String> {
    let fragment = page::fragment();
    let may_be_place = || matches!(here(), Some((View::Accountability, _))) && !is_link(&fragment);
    (!fragment.is_empty() && !page::has_place(&fragment) && !may_be_place()).then_some(fragment)
}

/// Whether a fragment is a link: it begins with a digit, which no place does.
fn is_link(fragment: &str) -> bool {
    fragment.starts_with(|sign: char| sign.is_ascii_digit())
}

/// Takes an opened link out of the address: what it held is kept, and may have changed since.
pub(crate) fn drop_link() {
    let address = href();
    if link().is_none() {
        return;
    }
    let Some((history, address)) = history().zip(address.split('#').next()) else { return };
    let state = history.state().unwrap_or(JsValue::NULL);
    // An address that stays opens the link again, which loses nothing either.
    let _replaced = history.replace_state_with_url(&state, "", Some(address));
}

/// Listens for as long as the page is there: to links that lead to another view, and to back and forward.
pub(crate) fn listen(on_action: &Callback<Action>) {
    let clicks = {
        let on_action = on_action.clone();
        Closure::<dyn Fn(MouseEvent)>::new(move |event: MouseEvent| {
            // A link that leads elsewhere is left to the browser.
            let _taken = clicked(&event, &on_action);
        })
    };
    let moves = {
        let on_action = on_action.clone();
        Closure::<dyn Fn(Event)>::new(move |_: Event| match (here(), history()) {
            _ if page::is_framed() => {}
            (Some((view, language)), _) => on_action.emit(Action::Arrive(view, language)),
            (None, Some(history)) if site::is_one_file() => {
                // A place within the view: it belongs to the view.
                let _replaced = history.replace_state(&state_of(shown()), "");
            }
            _ => {}
        })
    };
    let (document, window) = (gloo::utils::document(), gloo::utils::window());
    // Without listeners links lead to the pages themselves, and back and forward change only the address.
    let _listens = document.add_event_listener_with_callback("click", clicks.as_ref().unchecked_ref());
    let _listens = window.add_event_listener_with_callback("popstate", moves.as_ref().unchecked_ref());
    clicks.forget();
    moves.forget();
}

/// Follows a link to a view inside the program: a plain click on one that opens in this window.
fn clicked(event: &MouseEvent, on_action: &Callback<Action>) -> Option<()> {
    let has_key = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let link = target.closest("a[href]").ok()??.dyn_into::<HtmlAnchorElement>().ok()?;
    let opens_here = matches!(link.target().as_str(), "" | "_self") && !link.has_attribute("download");
    if event.default_prevented() || event.button() != 0 || has_key || !opens_here {
        return None;
    }
    let (address, hash) = (link.href(), link.hash());
    if link.get_attribute("href")?.starts_with('#') {
        if page::is_framed() {
            event.prevent_default();
            gloo::utils::window().location().replace(&address).ok()?;
        }
        return Some(());
    }
    let (view, language) = site::find(&address)?;
    if page::is_framed() && view != View::Calculate && !page::frame_has(view.id()) {
        open_beside(&link);
        return Some(());
    }
    let anchor = hash.strip_prefix('#').unwrap_or_default();
    if !anchor.is_empty() && view != View::Accountability {
        return None;
    }
    event.prevent_default();
    disclosure::close_menus();
    let (shown_view, shown_language) = shown();
    if language != shown_language {
        on_action.emit(Action::Language(language));
    }
    if !anchor.is_empty() {
        on_action.emit(Action::Read(anchor.into()));
    } else if view != shown_view || language == shown_language {
        on_action.emit(Action::Show(view));
    }
    Some(())
}

/// Lets a link in a frame open a window of its own, with the counts unless it leads to a place in a text.
fn open_beside(link: &HtmlAnchorElement) {
    link.set_target("_blank");
    link.set_rel("noopener");
    let own = gloo::utils::document().get_element_by_id(OWN_WINDOW_ID);
    let counts = own.and_then(|own| own.dyn_into::<HtmlAnchorElement>().ok()).map(|own| own.hash());
    // Counts that were put there before may be old.
    let leads_to_place = link.hash().starts_with("#") && !is_link(link.hash().trim_start_matches('#'));
    if let Some(counts) = counts.filter(|_| !leads_to_place) {
        link.set_hash(&counts);
    }
}
