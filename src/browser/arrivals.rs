//! What comes to the page from outside while it runs: links that are put into the address, files that are dropped or
//! chosen.

use std::rc::Rc;

use js_sys::{JsString, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DragEvent, Event, EventTarget, File, HtmlInputElement};
use yew::{Callback, TargetCast};

use crate::app::action::Action;
use crate::browser::duo_file::PickedFile;
use crate::browser::{address, disclosure, page};

/// A document of two thousand schools is a tenth of this.
const LARGEST_FILE: f64 = 20_000_000.0;
/// More than the counts of a school in any layout.
const LARGEST_OWN_TABLE: f64 = 65_536.0;

/// How much of a file tells what it is.
const BEGINNING: f64 = 99.0;

/// Listens for as long as the page is there.
pub(crate) fn listen(on_action: &Callback<Action>) {
    let window = gloo::utils::window();
    listen_to(&window, "hashchange", {
        let on_action = on_action.clone();
        move |_: Event| {
            if let Some(link) = address::link() {
                on_action.emit(Action::OpenLink(link.into()));
            }
        }
    });
    listen_to(&window, "dragover", |event: Event| {
        if dragged(&event).is_some_and(|data| data.types().includes(&JsString::from("Files").into(), 0)) {
            event.prevent_default();
        }
    });
    listen_to(&window, "drop", {
        let on_action = on_action.clone();
        move |event: Event| {
            let file = dragged(&event).and_then(|data| data.files()?.get(0));
            if let Some(file) = file.filter(|_| !event.default_prevented()) {
                event.prevent_default();
                open(file, &on_action);
            }
        }
    });
}

fn listen_to(target: &EventTarget, event: &str, act: impl FnMut(Event) + 'static) {
    let listener = Closure::<dyn FnMut(Event)>::new(act);
    // What cannot be listened to does not come.
    let _listens = target.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    listener.forget();
}

fn dragged(event: &Event) -> Option<web_sys::DataTransfer> {
    event.dyn_ref::<DragEvent>()?.data_transfer()
}

/// Opens the document that was chosen in a field, which can then be chosen again after it was mended.
pub(crate) fn open_chosen(event: &Event, on_action: &Callback<Action>) {
    let Some(field) = event.target_dyn_into::<HtmlInputElement>() else { return };
    if let Some(file) = field.files().and_then(|files| files.get(0)) {
        open(file, on_action);
    }
    field.set_value("");
}

/// Brings a file where it belongs: a table to the reader of DUO files or, when it may be one of somebody's own, to that of
/// pasted blocks; everything else to that of documents.
fn open(file: File, on_action: &Callback<Action>) {
    let on_action = on_action.clone();
    spawn_local(async move {
        if is_table(&file).await {
            let text = own_table(&file).await;
            let file = PickedFile::new(file);
            on_action.emit(match text {
                Some(text) => Action::OpenTable(file, text),
                None => Action::OpenDuoFile(file),
            });
        } else {
            let text = text_of(&file).await;
            on_action.emit(Action::OpenFile(file.name().into(), text));
        }
    });
}

/// Whether a file is a table: anything but what is named or begins as a document. A page in a frame may have no place for
/// tables.
async fn is_table(file: &File) -> bool {
    let is_document = file.name().to_ascii_lowercase().ends_with(".json");
    if is_document || (page::is_framed() && !disclosure::shows_around("[data-file='duo']")) {
        return false;
    }
    let beginning = async { JsFuture::from(file.slice_with_f64_and_f64(0.0, BEGINNING).ok()?.text()).await.ok() };
    let beginning = beginning.await.and_then(|text| text.as_string()).unwrap_or_default();
    !beginning.trim_start().starts_with('{')
}

/// The text of a small table whose headings name no BRIN, as those of every file of DUO do.
async fn own_table(file: &File) -> Option<Rc<str>> {
    let text = if file.size() <= LARGEST_OWN_TABLE { text_of(file).await? } else { return None };
    let headings = text.lines().next().unwrap_or_default().to_ascii_uppercase();
    (!headings.contains("BRIN")).then_some(text)
}

/// The text of a file; nothing when it is too large, cannot be read or is no UTF-8.
async fn text_of(file: &File) -> Option<Rc<str>> {
    if file.size() > LARGEST_FILE {
        return None;
    }
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    String::from_utf8(Uint8Array::new(&buffer).to_vec()).ok().map(Rc::from)
}
