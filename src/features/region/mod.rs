//! The region: overview, cofinancing, plan and dates.

pub mod model;
pub mod text;
#[cfg(feature = "ui")]
pub(crate) mod view;
