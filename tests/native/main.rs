//! The tests that need no browser, in one program so that they link once.

mod document_reader;
mod golden;
mod json;
mod properties;
mod samples;
mod second_path;
mod support;
