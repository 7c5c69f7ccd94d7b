//! What the calculator can do, a folder for each ability.

pub(crate) mod amounts;
pub(crate) mod duo;
pub(crate) mod files;
pub(crate) mod outcome;
pub(crate) mod print;
pub(crate) mod region;
pub(crate) mod scenarios;
pub(crate) mod school;
