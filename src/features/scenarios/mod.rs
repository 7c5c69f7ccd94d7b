//! What-ifs and their comparison.

pub(crate) mod view;
