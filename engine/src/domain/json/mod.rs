//! JSON as the contract needs it: numbers as they were written, fields in their order, also when one stands there
//! twice.
//!
//! A general reader would turn `12.0` into 12 and keep the last of two fields with the same name; a document must
//! be refused for either. It is also a third of the size of one in the page's first load.

mod reader;
mod value;
mod writer;

pub use reader::{JsonError, read};
pub use value::Json;
pub(super) use writer::breaks_line;
