//! The site in a real browser. One program for all tests, so that it is linked once.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

mod accessible;
mod command;
mod contract;
mod derivation;
mod duo;
#[path = "../../../duo/mod.rs"]
mod duo_files;
mod embedding;
mod entry;
#[path = "../../../examples/mod.rs"]
mod examples;
mod export;
mod foreign;
mod keep;
mod locked;
mod offline;
mod own_amounts;
mod package;
mod region;
mod scenarios;
mod screen;
mod scripting;
mod shown;
mod single;
mod skips;
mod starting;
mod views;
