//! The tests of the library that need no browser, in one program so that they link once.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]
#![expect(clippy::too_many_lines, reason = "a table is as long as it is")]

mod amounts_in_code;
mod any_edits;
mod any_text;
mod architecture;
mod contributions;
mod csv;
mod damaged_text;
mod document_errors;
mod duo;
#[path = "../duo/mod.rs"]
mod duo_files;
mod duo_import;
mod duo_overview;
mod embed_script;
#[path = "../examples/mod.rs"]
#[expect(dead_code, reason = "shared with tests that use more of it")]
mod examples;
mod examples_to_try;
mod forms;
mod history;
mod import_circles;
mod link;
mod move_pupils;
mod own_amounts;
mod paste;
mod plan;
mod provenance;
mod receipt;
mod rust_source;
mod samples;
mod scenarios;
mod scenarios_in_documents;
mod scheme_comparison;
mod school_list;
mod snapshot;
mod support;
mod tables;
mod warnings;
mod wrong_fields;
