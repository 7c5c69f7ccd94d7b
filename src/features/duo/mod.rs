//! Counts from a DUO file.

pub(crate) mod view;
