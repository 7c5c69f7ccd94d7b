//! Writing workbooks.

use crate::ui::parts::load_workbook;
use crate::view_model::Language;
use engine::domain::Document;

/// The workbook of a document, as the bytes of an `.xlsx` file; nothing when the part did not come or failed.
pub(crate) async fn write(document: &Document, language: Language) -> Option<Vec<u8>> {
    let workbook = load_workbook().await.ok()?;
    (workbook.write)(document, language)
}
