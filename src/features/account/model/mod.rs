//! What it knows, without a browser.

pub mod other_rules;
