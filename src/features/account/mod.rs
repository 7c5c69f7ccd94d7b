//! The account of the rules: every rule with its sources.

pub mod model;
pub mod text;
#[cfg(feature = "ui")]
pub(crate) mod view;
