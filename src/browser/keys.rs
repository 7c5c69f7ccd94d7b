use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::action::Action;
use crate::features::school::model::navigation::Move;

/// Does what the keys of the page ask for: Escape closes what is open, the others undo and redo.
pub(crate) fn of_page(event: &KeyboardEvent, on_action: &Callback<Action>) {
    if event.key() == "Escape" {
        on_action.emit(Action::CloseTop);
    } else {
        way_back(event, on_action);
    }
}

/// Does what the keys for undo and redo ask for.
///
/// A browser keeps a way back for each field apart and loses it when the page writes into the field, which a paste, an
/// example and our own undo do. So in the fields of the form these keys are ours. The browser's own menu still works:
/// what it puts back arrives as typing.
fn way_back(event: &KeyboardEvent, on_action: &Callback<Action>) {
    if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return;
    }
    let action = match (event.key().as_str(), event.shift_key()) {
        ("z" | "Z", false) => Action::Undo,
        ("z" | "Z", true) | ("y" | "Y", false) => Action::Redo,
        _ => return,
    };
    // A text field that is no part of the form has the browser's way back alone.
    let field = event.target_dyn_into::<HtmlInputElement>();
    if field.is_some_and(|field| !field.has_attribute("data-cell") && !field.has_attribute("data-field")) {
        return;
    }
    event.prevent_default();
    on_action.emit(action);
}

/// Where the keys lead that move between cells. Bare ← and →, Home, End and Tab stay with the browser.
pub(crate) fn move_of(event: &Event) -> Option<Move> {
    let event: &KeyboardEvent = event.dyn_ref()?;
    let (shift, control, other) = (event.shift_key(), event.ctrl_key(), event.alt_key() || event.meta_key());
    match (event.key().as_str(), shift, control, other) {
        ("Enter", false, false, false) => Some(Move::Next),
        ("ArrowDown", false, false, false) => Some(Move::Down),
        ("ArrowUp", false, false, false) => Some(Move::Up),
        ("ArrowDown", true, false, false) => Some(Move::Last),
        ("ArrowUp", true, false, false) => Some(Move::First),
        ("ArrowLeft", false, true, false) => Some(Move::Left),
        ("ArrowRight", false, true, false) => Some(Move::Right),
        _ => None,
    }
}
