//! Fields, buttons and tables, whatever they are used for.

pub(crate) mod amount;
pub(crate) mod button;
pub(crate) mod choice;
pub(crate) mod copy_table;
pub(crate) mod form_field;
pub(crate) mod problem_note;
pub(crate) mod select;
pub(crate) mod sort_heading;
pub(crate) mod table;
