//! The account of the rules: every rule with its sources.

pub mod model;
pub mod text;
