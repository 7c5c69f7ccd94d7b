//! The school: its counts, its name and kind, and the list of schools.

pub(crate) mod view;
