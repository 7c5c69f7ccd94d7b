//! The outcome: figures, chart, tables and derivation.

pub(crate) mod view;
