use gloo::timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long a browser may take to begin a download before its address goes.
const PATIENCE: u32 = 60_000;

/// Gives a file to the browser to keep; nothing when it refuses.
pub(crate) fn file(name: &str, kind: &str, bytes: &[u8]) -> Option<()> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: JsValue = gloo::utils::document().create_element("a").ok()?.into();
    let link: HtmlAnchorElement = link.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(PATIENCE, move || {
        // An address that stays only takes memory until the page closes.
        let _gone = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}
