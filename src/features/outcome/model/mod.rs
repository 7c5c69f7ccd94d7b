//! What it knows, without a browser.

pub mod chart;
pub mod contributions;
pub mod explanation;
pub mod notice_text;
pub mod screen;
pub mod shown_amounts;
