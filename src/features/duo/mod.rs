//! Counts from a DUO file.

pub mod model;
pub mod text;
#[cfg(feature = "ui")]
pub(crate) mod view;
