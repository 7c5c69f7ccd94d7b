//! What the boot script calls for other scripts.

use std::cell::Cell;

use wasm_bindgen::prelude::{JsError, wasm_bindgen};

use crate::ui::parts::load_rest;

type Answer = fn(&str) -> String;

thread_local! {
    static ANSWER: Cell<Option<Answer>> = const { Cell::new(None) };
}

/// Fetches what [`calculate_document`] needs.
///
/// # Errors
/// When it does not come; it can be asked for again.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "called from JavaScript, which wasm-bindgen asks to be public")]
pub async fn load_documents() -> Result<(), JsError> {
    let rest = load_rest().await.map_err(|_| JsError::new("the part that reads documents did not come"))?;
    ANSWER.set(Some(rest.answer));
    Ok(())
}

/// A document as text in; as text out its result, or `{"error":{"path":…,"message":…}}`.
#[wasm_bindgen]
#[must_use]
#[expect(unreachable_pub, reason = "called from JavaScript, which wasm-bindgen asks to be public")]
pub fn calculate_document(text: &str) -> String {
    const TOO_EARLY: &str = r#"{"error":{"path":"$","message":"documents can be read after load_documents"}}"#;
    ANSWER.get().map_or_else(|| TOO_EARLY.to_owned(), |answer| answer(text))
}
