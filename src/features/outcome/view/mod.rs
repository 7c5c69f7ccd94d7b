//! The page's side of it.

pub(crate) mod amount;
pub(crate) mod chart;
pub(crate) mod explanation;
pub(crate) mod headline;
pub(crate) mod incomplete;
pub(crate) mod notices;
pub(crate) mod outcome_bar;
pub(crate) mod payment_tables;
pub(crate) mod profiel_table;
pub(crate) mod range_amount;
pub(crate) mod rule_card;
pub(crate) mod status_mark;
