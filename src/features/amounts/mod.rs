//! The schemes beside each other, and amounts of the user's own.

pub(crate) mod view;
