//! What it knows, without a browser.

pub mod comparison;
pub mod pair_chart;
pub mod scenario_names;
