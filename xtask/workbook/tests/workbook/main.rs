//! The workbook as a spreadsheet program sees it: its package, its values, and what LibreOffice makes of its formulas.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_arithmetic,
    reason = "tests"
)]

#[path = "../../../../tests/examples/mod.rs"]
#[expect(dead_code, reason = "shared with tests that use more of it")]
mod examples;
#[path = "../../../../tests/native/samples.rs"]
mod samples;

mod documents;
mod figures;
mod office;
mod package;
mod package_tests;
mod recalculated;
