//! The site in a real browser. One program for all tests, so that it is linked once.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

mod accessible;
mod announcing;
mod command;
mod documents;
mod duo;
#[path = "../../../duo/mod.rs"]
mod duo_files;
mod embedding;
mod entry;
#[path = "../../../examples/mod.rs"]
mod examples;
mod export;
mod failing;
mod focus;
mod installing;
mod keep;
mod loading;
mod locked;
mod numbers;
mod offline;
mod own_amounts;
mod region;
mod scenarios;
mod schools;
mod scripting;
mod single;
mod starting;
mod tables;
