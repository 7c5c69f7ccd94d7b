//! What it knows, without a browser.

pub mod answer;
pub mod comparison;
pub mod pair_chart;
pub mod question;
pub mod scenario_names;
