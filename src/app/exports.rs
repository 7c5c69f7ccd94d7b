//! What the boot script calls.
#![expect(unreachable_pub, reason = "called from JavaScript, which wasm-bindgen asks to be public")]

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::prelude::{JsError, wasm_bindgen};
use web_sys::Element;
use yew::{Callback, Renderer, UseReducerHandle};

use crate::app::action::Action;
use crate::app::left::LeftPage;
use crate::app::page::{App, AppProps, Places};
use crate::app::parts::load_rest;
use crate::app::start;
use crate::app::state::State;
use crate::app::storing::{Store, StoreWish};
use crate::browser::page;

/// Gives the result of a document, both as text.
type Answer = fn(&str) -> String;

thread_local! {
    static RUNNING: RefCell<Option<Running>> = const { RefCell::new(None) };
    static ANSWER: Cell<Option<Answer>> = const { Cell::new(None) };
}

/// The page while it runs, for those who ask from outside.
pub(crate) struct Running {
    pub(crate) state: UseReducerHandle<State>,
    pub(crate) store: Rc<RefCell<Store>>,
    pub(crate) on_action: Callback<Action>,
}

/// Remembers how things stand.
pub(crate) fn remember(running: Running) {
    RUNNING.set(Some(running));
}

/// Starts the page and puts it in the place of the one that was served, once it can be used.
#[wasm_bindgen]
pub async fn start(served: Element) {
    let (state, store) = start::begin().await;
    let Some(rendered) = page::beside(&served) else { return };
    let places = Some(Places { served, rendered: rendered.clone() });
    let props = AppProps { start: Rc::new(state), store: Rc::new(RefCell::new(store)), places };
    Renderer::<App>::with_root_and_props(rendered, props).render();
}

/// Fetches what [`calculate_document`] needs.
///
/// # Errors
/// When it does not come; it can be asked for again.
#[wasm_bindgen]
pub async fn load_documents() -> Result<(), JsError> {
    let rest = load_rest().await.map_err(|_| JsError::new("the part that reads documents did not come"))?;
    ANSWER.set(Some(rest.answer));
    Ok(())
}

/// A document as text in; as text out its result, or `{"error":{"path":…,"message":…}}`.
#[wasm_bindgen]
#[must_use]
pub fn calculate_document(text: &str) -> String {
    const TOO_EARLY: &str = r#"{"error":{"path":"$","message":"documents can be read after load_documents"}}"#;
    ANSWER.get().map_or_else(|| TOO_EARLY.to_owned(), |answer| answer(text))
}

/// Keeps what was typed last; gives what the page leaves to the release that takes its place.
#[wasm_bindgen]
#[must_use]
pub fn hand_over() -> String {
    RUNNING.with_borrow(|running| {
        running.as_ref().map_or_else(String::new, |Running { state, store, on_action }| {
            on_action.emit(Action::Store(StoreWish::Keep));
            LeftPage::of(state, store.borrow().last()).write()
        })
    })
}
