//! Printing: the page is told before and after, so that it can bring out what stands on paper alone.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// What a button sends to have the page printed, with what belongs on paper in it.
const REQUESTED: &str = "vmbo-techniek-print";

/// What happens around printing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Moment {
    /// A button asked for it: [`print()`] is to be called once the page is ready for it.
    Requested,
    /// The browser is about to lay out what it prints, when what is under way has ended.
    Before,
    /// It has been printed, or not after all.
    After,
}

/// Asks for the page to be printed.
pub(crate) fn request() {
    crate::browser::page::announce(REQUESTED);
}

/// Prints the page as it is; what of it goes on paper, the style sheets say.
pub(crate) fn print() {
    // A frame that may not open dialogs leaves it at that.
    let _printed = gloo::utils::window().print();
}

/// Calls `on_moment` at every moment for as long as the page is there.
pub(crate) fn listen(on_moment: impl Fn(Moment) + Clone + 'static) {
    let (window, document) = (gloo::utils::window(), gloo::utils::document());
    let events = [
        ("beforeprint", Moment::Before, window.as_ref()),
        ("afterprint", Moment::After, window.as_ref()),
        (REQUESTED, Moment::Requested, document.as_ref()),
    ];
    for (event, moment, target) in events {
        let on_moment = on_moment.clone();
        let listener = Closure::<dyn Fn()>::new(move || on_moment(moment));
        let target: &web_sys::EventTarget = target;
        // Without listeners, what is printed is the page itself.
        let _listens = target.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
        listener.forget();
    }
}
