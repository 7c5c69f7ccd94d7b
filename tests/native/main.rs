//! The tests that need no browser, in one program so that they link once.

mod golden;
mod samples;
mod second_path;
mod support;
