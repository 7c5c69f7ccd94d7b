//! The document that is printed.

#[cfg(feature = "ui")]
pub(crate) mod view;
