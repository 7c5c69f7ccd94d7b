//! What the calculator can do, a folder for each ability: `model` knows no browser and is shared with the command line,
//! `view` draws, `text` holds the sentences.

pub mod account;
pub mod amounts;
pub mod duo;
pub mod files;
pub mod outcome;
pub mod print;
pub mod region;
pub mod scenarios;
pub mod school;
