//! What goes in and out besides the calculation document and its result.

mod answer;
pub mod csv;
pub mod duo;
pub mod link;
mod origins;
pub mod receipt;
pub mod tables;
#[cfg(feature = "workbook")]
pub mod workbook;

pub use answer::answer;
