//! What it knows, without a browser.

pub mod anchors;
pub mod other_rules;
