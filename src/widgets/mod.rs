//! Fields, buttons and tables that know nothing of what they are used for.

pub(crate) mod button;
pub(crate) mod choice;
pub(crate) mod copy_table;
pub(crate) mod drawing;
pub(crate) mod element;
pub(crate) mod form_field;
pub(crate) mod problem_note;
pub(crate) mod select;
pub(crate) mod sort_heading;
pub(crate) mod table;
pub(crate) mod text_field;
