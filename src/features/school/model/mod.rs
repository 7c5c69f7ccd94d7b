//! What it knows, without a browser.

pub mod example;
pub mod navigation;
pub mod paste;
pub mod school_label;
pub mod totals;
pub mod warning;
