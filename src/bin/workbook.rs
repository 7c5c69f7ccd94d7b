//! The module that writes Excel workbooks. The page fetches it when somebody asks for one.

use engine::domain::Document;
use vmbo_techniek::formats::workbook::write;
use vmbo_techniek::view_model::Language;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// The workbook of a document, as the bytes of an `.xlsx` file.
///
/// # Errors
/// What is wrong with the document, in the words of the command line.
#[wasm_bindgen]
pub fn workbook(document: &str, language: &str) -> Result<Vec<u8>, String> {
    let document = Document::read(document).map_err(|error| error.to_string())?;
    write(&document, Language::from_code(language).unwrap_or_default()).map_err(|error| error.to_string())
}
