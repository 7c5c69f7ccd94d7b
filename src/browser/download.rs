//! Giving the visitor a file.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Offers a text as a file to save; nothing when the browser cannot.
pub(crate) fn save(name: &str, kind: &str, text: &str) -> Option<()> {
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &of_kind(kind)).ok()?;
    offer(name, &blob)
}

/// Offers bytes as a file to save; nothing when the browser cannot.
pub(crate) fn save_bytes(name: &str, kind: &str, bytes: &[u8]) -> Option<()> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &of_kind(kind)).ok()?;
    offer(name, &blob)
}

fn of_kind(kind: &str) -> BlobPropertyBag {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    options
}

fn offer(name: &str, blob: &Blob) -> Option<()> {
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let document = gloo::utils::document();
    let link = document.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The browser has begun to read by the time this runs.
    gloo::timers::callback::Timeout::new(60_000, move || {
        // What cannot be let go of goes with the page.
        let _released = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}
