//! What it knows, without a browser.

pub mod own_amounts_view;
pub mod scheme_comparison;
