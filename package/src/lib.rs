//! The program inside the npm package: the engine, without a page around it.

use wasm_bindgen::prelude::wasm_bindgen;

/// The result of a document, both as text, or `{"error":{"path":…,"message":…}}`.
#[wasm_bindgen]
#[must_use]
pub fn calculate_document(text: &str) -> String {
    engine::calculation::answer(text)
}
