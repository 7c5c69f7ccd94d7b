//! The page's side of it.

pub(crate) mod chart;
pub(crate) mod explanation;
pub(crate) mod headline;
pub(crate) mod incomplete;
pub(crate) mod outcome_bar;
pub(crate) mod payment_tables;
pub(crate) mod profiel_table;
