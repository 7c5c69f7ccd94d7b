//! One part of the page per file, without arithmetic or formatting.
//!
//! A part is a plain function unless it must decide for itself whether to render again: a component costs two to four
//! kilobytes of code.

#[cfg(not(light))]
mod amount;
pub(crate) mod button;
mod chart;
pub(crate) mod choice;
mod count_cell;
#[cfg(not(light))]
mod count_paste;
mod count_table;
#[cfg(not(feature = "workbench"))]
#[cfg(not(light))]
mod doors;
pub(crate) mod drawing;
pub(crate) mod element;
#[cfg(not(light))]
mod entry_help;
#[cfg(feature = "workbench")]
mod explanation;
#[cfg(not(feature = "workbench"))]
#[cfg(not(light))]
#[path = "explanation_door.rs"]
mod explanation;
#[cfg(not(light))]
mod headline;
mod incomplete;
#[cfg(not(light))]
mod keep_panel;
mod notices;
mod open_school;
#[cfg(not(light))]
mod outcome_bar;
#[cfg(not(light))]
mod page_frame;
#[cfg(not(light))]
mod payment_tables;
mod problem_note;
mod profiel_table;
#[cfg(not(light))]
mod range_amount;
#[cfg(not(light))]
mod region_panel;
#[cfg(feature = "workbench")]
pub(crate) mod rule_card;
#[cfg(not(light))]
mod scheme_switch;
mod school_fields;
#[cfg(not(light))]
mod school_list;
#[cfg(not(light))]
mod school_panel;
#[cfg(not(light))]
mod section_frame;
#[cfg(not(light))]
pub(crate) mod status_mark;
pub(crate) mod table;
mod table_tools;
pub(crate) mod text_field;
mod warnings;

#[cfg(not(light))]
pub(crate) use amount::FiguresProps;
#[cfg(feature = "workbench")]
pub(crate) use amount::amount_button;
#[cfg(feature = "workbench")]
pub(crate) use amount::amount_id;
#[cfg(light)]
pub(crate) use chart::year_chart;
#[cfg(not(feature = "workbench"))]
#[cfg(not(light))]
pub(crate) use doors::doors;
#[cfg(feature = "workbench")]
pub(crate) use element::element;
#[cfg(any(light, feature = "workbench"))]
pub(crate) use element::together;
#[cfg(not(light))]
pub(crate) use element::{island, section};
#[cfg(not(light))]
pub(crate) use headline::{certainty, headline, not_included};
#[cfg(light)]
pub(crate) use incomplete::incomplete;
#[cfg(not(light))]
pub(crate) use keep_panel::{arrival_note, keep_panel};
#[cfg(light)]
pub(crate) use notices::{Beside, notices};
pub(crate) use open_school::OpenSchool;
#[cfg(light)]
pub(crate) use open_school::counts;
#[cfg(not(light))]
pub(crate) use outcome_bar::outcome_bar;
#[cfg(not(light))]
pub(crate) use page_frame::{intro, page_header};
#[cfg(not(light))]
pub(crate) use payment_tables::payment_tables;
pub(crate) use profiel_table::profiel_table;
#[cfg(not(light))]
pub(crate) use region_panel::region_panel;
#[cfg(not(light))]
pub(crate) use scheme_switch::scheme_switch;
#[cfg(light)]
pub(crate) use school_fields::school_fields;
#[cfg(not(light))]
pub(crate) use school_list::{SchoolList, total_of};
#[cfg(not(light))]
pub(crate) use school_panel::school_panel;
#[cfg(feature = "workbench")]
pub(crate) use section_frame::{SectionFrame, section_frame};
pub(crate) use table_tools::UNDO_ID;
#[cfg(not(light))]
pub(crate) use text_field::field_id;
