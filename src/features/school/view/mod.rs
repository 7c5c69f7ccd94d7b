//! The page's side of it.

pub(crate) mod advice;
pub(crate) mod count_cell;
pub(crate) mod count_row;
pub(crate) mod count_table;
pub(crate) mod entry;
pub(crate) mod get_counts;
pub(crate) mod open_school;
pub(crate) mod paste_preview;
pub(crate) mod school_bar;
pub(crate) mod school_choice;
pub(crate) mod school_details;
pub(crate) mod school_editor;
pub(crate) mod school_notes;
pub(crate) mod table_options;
pub(crate) mod who_counts;
