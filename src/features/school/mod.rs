//! The school: its counts, its name and kind, and the list of schools.

pub mod model;
pub mod text;
#[cfg(feature = "ui")]
pub(crate) mod view;
