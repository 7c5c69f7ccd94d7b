//! The module that writes workbooks, fetched by the boot script when somebody asks for one.

use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::view_model::Language;

const MODULE: &str = "workbook";

/// Whether this edition of the page has the module: the single file has not.
pub(crate) fn is_available() -> bool {
    let boot = gloo::utils::document().get_element_by_id("boot");
    boot.is_some_and(|boot| boot.has_attribute("data-workbook-glue"))
}

/// The workbook of a document, as the bytes of an `.xlsx` file; nothing when the module did not come or failed.
pub(crate) async fn write(document: &str, language: Language) -> Option<Vec<u8>> {
    let api = Reflect::get(&gloo::utils::window(), &JsValue::from_str("vmboTechniek")).ok()?;
    let loaded = method(&api, "load")?.call1(&api, &JsValue::from_str(MODULE)).ok()?;
    let module = JsFuture::from(loaded.dyn_into::<Promise>().ok()?).await.ok()?;
    let (document, language) = (JsValue::from_str(document), JsValue::from_str(language.code()));
    let bytes = method(&module, "workbook")?.call2(&module, &document, &language).ok()?;
    Some(bytes.dyn_into::<Uint8Array>().ok()?.to_vec())
}

fn method(object: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(object, &JsValue::from_str(name)).ok()?.dyn_into().ok()
}
