//! What it knows, without a browser.

pub mod plan_view;
pub mod region_table;
pub mod together;
