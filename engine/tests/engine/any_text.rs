//! The reader of documents, on texts that nobody made on purpose: it ends, with an error or with a document that gives
//! the right figures.

use engine::domain::Document;
use proptest::strategy::Strategy;
use serde_json::Value;

use crate::damaged_text::any_text;
use crate::samples::documents;
use crate::second_path;
use crate::support::for_each;

#[test]
fn any_text_is_a_document_or_none() {
    for_each(1024, any_text(documents().prop_map(|sample| sample.0.to_string())), |text| {
        let Ok(document) = Document::read(&text) else { return Ok(()) };
        let again = Document::read(&document.to_json()).map_err(|error| error.to_string())?;
        if again != document {
            return Err(format!("not the same when it is saved and read: {text}"));
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        second_path::difference(&serde_json::from_str::<Value>(text).map_err(|error| error.to_string())?)
    });
}
