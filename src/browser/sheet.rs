//! An entry in the history for what lies over the whole page, so that going back closes it and leaves the page.

use std::cell::Cell;

use js_sys::Reflect;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, History};
use yew::Callback;

use crate::app::action::Action;
use crate::browser::{address, page};

/// What marks the entry in its state.
const MARK: &str = "sheet";

/// Where the page is in the history, as far as the entry goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Position {
    /// Not at the entry.
    Away,
    /// At the entry.
    There,
    /// On the way back from it, which takes the browser a moment. An entry that were added now would be left instead.
    Leaving,
}

thread_local! {
    static POSITION: Cell<Position> = const { Cell::new(Position::Away) };
}

/// Adds the entry when one of these elements lies over the page, and leaves it when none does any more.
pub(crate) fn follow(ids: &[&str]) {
    let Some(history) = gloo::utils::window().history().ok().filter(|_| !page::is_framed()) else { return };
    let is_open = ids.iter().any(|id| lies_over_page(id));
    match (is_open, POSITION.get()) {
        (true, Position::Away) => {
            let state = address::state();
            // A plain object takes any key.
            let _set = Reflect::set(&state, &MARK.into(), &JsValue::TRUE);
            if history.push_state(&state, "").is_ok() {
                POSITION.set(Position::There);
            }
        }
        (false, Position::There) => {
            // Who left by a link is at another entry already.
            let goes_back = is_marked(&history) && history.back().is_ok();
            POSITION.set(if goes_back { Position::Leaving } else { Position::Away });
        }
        _ => {}
    }
}

/// Listens for as long as the page is there: going back from the entry closes what it is for.
pub(crate) fn listen(on_action: &Callback<Action>, ids: &'static [&'static str]) {
    let on_action = on_action.clone();
    let moved = Closure::<dyn Fn(Event)>::new(move |_: Event| {
        let is_left = !gloo::utils::window().history().is_ok_and(|history| is_marked(&history));
        match POSITION.get() {
            Position::Leaving => {
                POSITION.set(Position::Away);
                // Something may have been opened meanwhile.
                follow(ids);
            }
            Position::There if is_left => {
                POSITION.set(Position::Away);
                on_action.emit(Action::CloseTop);
            }
            Position::There | Position::Away => {}
        }
    });
    // Without it, going back leaves the view.
    let _listens = gloo::utils::window().add_event_listener_with_callback("popstate", moved.as_ref().unchecked_ref());
    moved.forget();
}

fn is_marked(history: &History) -> bool {
    history.state().ok().and_then(|state| Reflect::get(&state, &MARK.into()).ok()).is_some_and(|mark| mark.is_truthy())
}

fn lies_over_page(id: &str) -> bool {
    let element = gloo::utils::document().get_element_by_id(id);
    let style = element.and_then(|element| gloo::utils::window().get_computed_style(&element).ok()?);
    style.is_some_and(|style| style.get_property_value("position").is_ok_and(|position| position == "fixed"))
}
