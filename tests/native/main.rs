//! The tests that need no browser, in one program so that they link once.

mod golden;
mod support;
