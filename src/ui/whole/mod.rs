//! The page as a whole, as it is served and as the workbench goes on with it.

pub(super) mod app;
pub(super) mod arrival;
pub(super) mod follow;
pub(super) mod keeping;
pub(super) mod section;
pub(super) mod state;

pub(super) mod amount;
pub(super) mod count_paste;
mod doors;
mod entry_help;
#[cfg(feature = "workbench")]
mod explanation;
#[cfg(not(feature = "workbench"))]
#[path = "explanation_door.rs"]
mod explanation;
mod fill;
mod headline;
mod keep_panel;
mod outcome_bar;
mod page_frame;
mod payment_tables;
mod range_amount;
mod region_panel;
#[cfg(feature = "workbench")]
pub(super) mod rule_card;
mod scheme_switch;
mod school_list;
mod school_panel;
pub(super) mod section_frame;
pub(super) mod status_mark;
