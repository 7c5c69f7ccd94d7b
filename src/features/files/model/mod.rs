//! What it knows, without a browser.

pub mod csv;
pub mod document_error_text;
pub mod link;
pub mod origins;
pub mod receipt;
pub mod tables;
#[cfg(feature = "workbook")]
pub mod workbook;
pub mod wrong_fields;
