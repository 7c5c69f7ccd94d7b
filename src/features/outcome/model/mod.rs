//! What it knows, without a browser.

pub mod chart;
pub(crate) mod chart_unit;
pub mod contributions;
pub mod derivation_lines;
pub mod explanation;
pub mod glance;
pub mod headline;
pub mod notice_text;
pub(crate) mod pupils_by_rate;
pub mod screen;
pub mod shown_amounts;
pub(crate) mod unrounded;
