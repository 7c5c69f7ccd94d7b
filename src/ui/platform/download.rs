//! Giving the visitor a file.

use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Offers a text as a file to save; nothing when the browser cannot.
pub(crate) fn save(name: &str, kind: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
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
