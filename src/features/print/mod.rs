//! The document that is printed.

pub(crate) mod view;
