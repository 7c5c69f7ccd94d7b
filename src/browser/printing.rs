//! Printing: the page is told before and after, so that it can bring out what stands on paper alone.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// What a button sends to have the page printed, with what belongs on paper in it.
const WANTED: &str = "vmbo-techniek-print";

/// What happens around printing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Moment {
    /// A button asked for it: [`print`] is to be called once the page is ready for it.
    Wanted,
    /// The browser is about to lay out what it prints, when what is under way has ended.
    Before,
    /// It has been printed, or not after all.
    After,
}

/// Asks for the page to be printed.
pub(crate) fn want() {
    crate::browser::page::announce(WANTED);
}

/// Prints the page as it is; what of it goes on paper, the style sheets say.
pub(crate) fn print() {
    // A frame that may not open dialogs leaves it at that.
    let _printed = gloo::utils::window().print();
}

/// Tells of every moment for as long as the page is there.
pub(crate) fn listen(tell: impl Fn(Moment) + 'static) {
    let tell = std::rc::Rc::new(tell);
    for (event, moment) in [("beforeprint", Moment::Before), ("afterprint", Moment::After), (WANTED, Moment::Wanted)] {
        let tell = std::rc::Rc::clone(&tell);
        let listener = Closure::<dyn Fn()>::new(move || tell(moment));
        let function = listener.as_ref().unchecked_ref();
        let (window, document) = (gloo::utils::window(), gloo::utils::document());
        // Without listeners, what is printed is the page itself.
        let _listens = match moment {
            Moment::Wanted => document.add_event_listener_with_callback(event, function),
            Moment::Before | Moment::After => window.add_event_listener_with_callback(event, function),
        };
        listener.forget();
    }
}
