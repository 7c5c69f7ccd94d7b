//! What the boot script calls.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::formats::answer;

/// A document as text in; as text out its result, or `{"error":{"path":…,"message":…}}`. The light page leaves this to a
/// module of its own.
#[wasm_bindgen]
#[must_use]
#[expect(unreachable_pub, reason = "called from JavaScript, which wasm-bindgen asks to be public")]
pub fn calculate_document(text: &str) -> String {
    answer(text)
}
