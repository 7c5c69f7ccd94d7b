//! The module that answers scripts on pages whose own module reads no documents.

use vmbo_techniek::formats::answer;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// A document as text in; as text out its result, or `{"error":{"path":…,"message":…}}`.
#[wasm_bindgen]
#[must_use]
pub fn calculate_document(text: &str) -> String {
    answer(text)
}
