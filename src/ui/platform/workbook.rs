//! The module that writes workbooks.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};

use super::on_request::Module;
use crate::view_model::Language;

/// Whether this edition of the page has the module: the single file has not.
pub(crate) fn is_available() -> bool {
    let boot = gloo::utils::document().get_element_by_id("boot");
    boot.is_some_and(|boot| boot.has_attribute("data-workbook-glue"))
}

/// The workbook of a document, as the bytes of an `.xlsx` file; nothing when the module did not come or failed.
pub(crate) async fn write(document: &str, language: Language) -> Option<Vec<u8>> {
    let module = Module::load("workbook").await?;
    let bytes = module.call("workbook", &[document, language.code()].map(JsValue::from_str)).ok()?;
    Some(bytes.dyn_into::<Uint8Array>().ok()?.to_vec())
}
