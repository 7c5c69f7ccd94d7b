//! One part of the page per file, without arithmetic or formatting.
//!
//! A part is a plain function unless it must decide for itself whether to render again: a component costs two to four
//! kilobytes of code.

mod amount;
pub(crate) mod button;
mod chart;
pub(crate) mod choice;
mod count_cell;
mod count_table;
#[cfg(not(feature = "workbench"))]
mod doors;
pub(crate) mod drawing;
pub(crate) mod element;
mod entry_help;
#[cfg(feature = "workbench")]
mod explanation;
#[cfg(not(feature = "workbench"))]
#[path = "explanation_door.rs"]
mod explanation;
mod headline;
mod keep_panel;
mod notices;
mod outcome_bar;
mod page_frame;
mod payment_tables;
mod profiel_table;
mod range_amount;
mod region_panel;
#[cfg(feature = "workbench")]
pub(crate) mod rule_card;
mod scheme_switch;
mod school_list;
mod school_panel;
mod section_frame;
pub(crate) mod status_mark;
pub(crate) mod table;
mod table_tools;
pub(crate) mod text_field;
mod warnings;

pub(crate) use amount::FiguresProps;
#[cfg(feature = "workbench")]
pub(crate) use amount::amount_button;
#[cfg(feature = "workbench")]
pub(crate) use amount::amount_id;
#[cfg(not(feature = "workbench"))]
pub(crate) use doors::doors;
#[cfg(feature = "workbench")]
pub(crate) use element::{element, together};
pub(crate) use headline::{certainty, headline, not_included};
pub(crate) use keep_panel::{arrival_note, keep_panel};
pub(crate) use outcome_bar::outcome_bar;
pub(crate) use page_frame::{intro, page_header};
pub(crate) use payment_tables::payment_tables;
pub(crate) use profiel_table::profiel_table;
pub(crate) use region_panel::region_panel;
pub(crate) use scheme_switch::scheme_switch;
pub(crate) use school_list::{SchoolList, total_of};
pub(crate) use school_panel::{SchoolPanel, school_panel};
#[cfg(feature = "workbench")]
pub(crate) use section_frame::{SectionFrame, section_frame};
pub(crate) use table_tools::UNDO_ID;
pub(crate) use text_field::field_id;
