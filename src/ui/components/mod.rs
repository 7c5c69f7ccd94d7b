//! One component per file, without arithmetic or formatting.

mod amount;
mod amount_table;
mod count_cell;
mod count_table;
mod explanation;
mod headline;
mod notices;
mod page_frame;
mod payment_tables;
mod profiel_table;
mod range_amount;
mod region_panel;
mod rule_card;
mod scheme_switch;
mod school_panel;
mod text_field;

pub(crate) use amount_table::AmountTable;
pub(crate) use headline::Headline;
pub(crate) use notices::Notices;
pub(crate) use page_frame::{Intro, PageFooter, PageHeader};
pub(crate) use payment_tables::PaymentTables;
pub(crate) use profiel_table::ProfielTable;
pub(crate) use region_panel::RegionPanel;
pub(crate) use scheme_switch::SchemeSwitch;
pub(crate) use school_panel::SchoolPanel;
