//! The page while it runs: started, asked and stopped by the boot script.

use std::cell::RefCell;
#[cfg(not(light))]
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

use super::page;
#[cfg(light)]
use super::served::ServedPage;
#[cfg(not(light))]
use crate::ui::app::{App, AppProps};
#[cfg(light)]
use crate::ui::island::Island;
#[cfg(light)]
use crate::ui::keeping;
#[cfg(light)]
use crate::ui::light::{Light as App, LightProps};
use crate::ui::state::{Action, State};

thread_local! {
    static RUNNING: RefCell<Running> = RefCell::default();
}

#[derive(Default)]
struct Running {
    app: Option<AppHandle<App>>,
    state: Option<State>,
    on_action: Option<Callback<Action>>,
    #[cfg(not(light))]
    places: Option<(Element, Element)>,
}

/// Renders the page out of sight and puts it in the place of the served one.
#[cfg(not(light))]
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "called from JavaScript, which wasm-bindgen asks to be public")]
pub async fn start(root: Element) {
    let Ok(Ok(fresh)) = root.clone_node().map(JsCast::dyn_into::<Element>) else { return };
    let handed_over = page::handed_over();
    let mut state = State::from_hand_over(&handed_over, page::language());
    state.begin(handed_over.starts_with("{\"form\""));
    let start = Rc::new(state);
    let app = Renderer::<App>::with_root_and_props(fresh.clone(), AppProps { start }).render();
    RUNNING.with_borrow_mut(|running| {
        running.app = Some(app);
        running.places = Some((root, fresh));
    });
}

#[cfg(not(light))]
/// The page has rendered for the first time.
pub(crate) fn put_in_place() {
    if let Some((served, fresh)) = RUNNING.with_borrow_mut(|running| running.places.take()) {
        let _replaced = served.replace_with_with_node_1(&fresh);
    }
    page::announce_ready();
}

/// Draws what changes with the counts into an element that holds a copy of the served page.
#[cfg(light)]
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "called from JavaScript, which wasm-bindgen asks to be public")]
pub fn start(root: &Element) {
    stop();
    let page = ServedPage::prepare(root);
    let Some(place) = page.place(Island::Counts).cloned() else { return };
    let props = LightProps { page, language: page::language() };
    let app = Renderer::<App>::with_root_and_props(place, props).render();
    RUNNING.with_borrow_mut(|running| running.app = Some(app));
}

/// What the page that takes this one's place needs to go on from here. What was typed last is kept, too.
#[wasm_bindgen]
#[must_use]
#[expect(unreachable_pub, reason = "called from JavaScript, which wasm-bindgen asks to be public")]
pub fn hand_over() -> String {
    RUNNING.with_borrow_mut(|running| {
        running.state.as_mut().map_or_else(String::new, |state| {
            #[cfg(not(light))]
            state.keep();
            #[cfg(light)]
            keeping::keep(&state.form);
            state.to_hand_over()
        })
    })
}

/// Ends the page. What it has in the document goes.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "called from JavaScript, which wasm-bindgen asks to be public")]
pub fn stop() {
    let app = RUNNING.take().app;
    if let Some(app) = app {
        app.destroy();
    }
}

#[cfg(not(light))]
/// Opens the link that was put into the address.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "called from JavaScript, which wasm-bindgen asks to be public")]
pub fn open_link(fragment: &str) {
    tell(Action::OpenLink(fragment.into()));
}

#[cfg(not(light))]
/// Opens a file that was chosen or dropped; without a text it could not be read.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "called from JavaScript, which wasm-bindgen asks to be public")]
pub fn open_file(name: &str, text: Option<String>) {
    tell(Action::OpenFile(name.into(), text.map(Into::into)));
}

#[cfg(not(light))]
fn tell(action: Action) {
    let on_action = RUNNING.with_borrow(|running| running.on_action.clone());
    if let Some(on_action) = on_action {
        on_action.emit(action);
    }
}

/// Remembers how things stand, for [`hand_over`].
pub(crate) fn remember(state: &State, on_action: &Callback<Action>) {
    RUNNING.with_borrow_mut(|running| {
        running.state = Some(state.clone());
        running.on_action = Some(on_action.clone());
    });
}
