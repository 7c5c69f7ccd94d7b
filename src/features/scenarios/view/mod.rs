//! Looking ahead: questions about another future, their answers, and the scenarios that they make.

pub(crate) mod chart;
pub(crate) mod compare;
pub(crate) mod list;
pub(crate) mod questions;
pub(crate) mod what_if;

pub(crate) use compare::ANSWER_ID;
pub(crate) use list::scenario_choice_id;
pub(crate) use what_if::WhatIf;
