//! One part of the page per file, without arithmetic or formatting: what both sizes of the page draw.
//!
//! A part is a plain function unless it must decide for itself whether to render again: a component costs two to four
//! kilobytes of code.

pub(crate) mod button;
pub(crate) mod chart;
pub(crate) mod choice;
pub(crate) mod count_cell;
pub(crate) mod count_table;
pub(crate) mod drawing;
pub(crate) mod element;
pub(crate) mod incomplete;
pub(crate) mod notices;
pub(crate) mod open_school;
pub(crate) mod problem_note;
pub(crate) mod profiel_table;
pub(crate) mod school_fields;
pub(crate) mod table;
pub(crate) mod table_tools;
pub(crate) mod text_field;
pub(crate) mod warnings;
