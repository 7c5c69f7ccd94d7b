//! The tests of the engine that cross its modules, in one program so that they link once.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]
#![expect(clippy::too_many_lines, reason = "a table is as long as it is")]

mod any_text;
#[path = "../../../tests/native/damaged_text.rs"]
mod damaged_text;
mod derivation;
mod document_places;
mod document_reader;
#[path = "../../../tests/examples/mod.rs"]
mod examples;
mod golden;
mod notices;
mod own_amounts;
mod properties;
mod rules_data;
#[path = "../../../tests/native/samples.rs"]
mod samples;
mod second_path;
#[path = "../../../tests/native/support.rs"]
mod support;
