//! The document as typed: every field's text, also what is no number, with what is wrong with it and the way back.

pub mod document;
pub mod edit;
pub mod form_reading;
pub mod history;
pub mod move_pupils;
pub mod own_amounts_form;
pub mod own_amounts_reading;
pub mod plan_edit;
pub mod plan_form;
pub mod plan_reading;
pub mod problem;
pub mod scenario_edit;
pub mod scenario_letters;
pub mod school_edit;
pub mod school_form;
pub mod school_reading;
pub mod snapshot;
pub mod text;
pub mod typed;
