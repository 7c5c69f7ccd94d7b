//! What-ifs and their comparison.

pub mod model;
pub mod text;
#[cfg(feature = "ui")]
pub(crate) mod view;
