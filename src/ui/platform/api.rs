//! What the boot script calls.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::calculation::calculate;
use crate::domain::Document;
use crate::domain::json::Json;

/// A document as text in; as text out its result, or `{"error":{"path":…,"message":…}}`.
#[wasm_bindgen]
#[must_use]
#[expect(unreachable_pub, reason = "called from JavaScript, which wasm-bindgen asks to be public")]
pub fn calculate_document(text: &str) -> String {
    let json = match Document::read(text) {
        Ok(document) => calculate(&document).to_json(&document),
        Err(error) => {
            let parts = [("path", Json::text(error.path())), ("message", Json::Text(error.message()))];
            Json::object([("error", Json::object(parts))])
        }
    };
    json.to_compact()
}
