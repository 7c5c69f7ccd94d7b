//! Files, links, receipts and what the browser keeps.

pub mod model;
pub mod text;
#[cfg(feature = "ui")]
pub(crate) mod view;
