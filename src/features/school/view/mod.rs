//! The page's side of it.

pub(crate) mod advice;
pub(crate) mod count_cell;
pub(crate) mod count_row;
pub(crate) mod count_table;
pub(crate) mod entry_help;
pub(crate) mod open_school;
pub(crate) mod school_fields;
pub(crate) mod school_list;
pub(crate) mod school_panel;
pub(crate) mod table_tools;
