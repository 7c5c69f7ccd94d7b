//! A document as text in, its result as text out, for callers outside the program.

use super::calculate;
use crate::domain::Document;

/// The result of a document, or `{"error":{"path":…,"message":…}}`, in one line.
#[must_use]
pub fn answer(document: &str) -> String {
    match Document::read(document) {
        Ok(document) => calculate(&document).result(&document).to_json(),
        Err(error) => error.answer(),
    }
}
