//! The region: overview, cofinancing, plan and dates.

pub(crate) mod view;
