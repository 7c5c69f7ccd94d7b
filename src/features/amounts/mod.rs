//! The schemes beside each other, and amounts of the user's own.

pub mod model;
pub mod text;
#[cfg(feature = "ui")]
pub(crate) mod view;
