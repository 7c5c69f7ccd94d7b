//! The outcome: figures, chart, tables and derivation.

pub mod model;
pub mod text;
#[cfg(feature = "ui")]
pub(crate) mod view;
