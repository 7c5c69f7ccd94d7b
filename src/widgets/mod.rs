//! What several parts of the page draw: fields, buttons, tables, and figures with what belongs to them.

pub(crate) mod amount;
pub(crate) mod button;
pub(crate) mod changing_text;
pub(crate) mod chart_patterns;
pub(crate) mod choice;
pub(crate) mod compared_table;
pub(crate) mod copy_table;
pub(crate) mod figures;
pub(crate) mod folded;
pub(crate) mod form_field;
pub(crate) mod menu;
pub(crate) mod notices;
pub(crate) mod panel_head;
pub(crate) mod problem_note;
pub(crate) mod rule_card;
pub(crate) mod select;
pub(crate) mod sort_heading;
pub(crate) mod status_mark;
pub(crate) mod table;
pub(crate) mod year_chart;
