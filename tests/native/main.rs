//! The tests that need no browser, in one program so that they link once.

mod architecture;
mod document_reader;
mod golden;
mod json;
mod properties;
mod rules_data;
mod rust_source;
mod samples;
mod second_path;
mod support;
