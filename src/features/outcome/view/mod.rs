//! The page's side of it.

pub(crate) mod actions;
pub(crate) mod choices;
pub(crate) mod derivation;
pub(crate) mod figure_line;
pub(crate) mod outcome;
pub(crate) mod outcome_bar;
pub(crate) mod payment_tables;
pub(crate) mod profiel_table;
pub(crate) mod what_ifs;
