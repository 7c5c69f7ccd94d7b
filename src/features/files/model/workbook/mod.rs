//! The Excel workbook: every amount is a live formula over the counts and the rates on the sheets.
//!
//! The formulas are written from the derivation of the calculation, step by step, so that the workbook follows the same
//! rules. The values beside them are our own figures. They are exact wherever the amounts of a school stay below a
//! hundred million euros a year, and far beyond: what a spreadsheet computes is kept to whole numbers that its floating
//! point holds and that its own corrections for floating point leave alone.

mod book;
mod calculation_sheet;
mod cells;
mod counts_sheet;
mod error;
mod formula;
mod growth;
mod names;
mod part;
mod rates;
mod rates_sheet;
mod region_sheet;
mod scenarios_sheet;
mod sheet;
mod slot;
mod sources_sheet;
mod steps;
mod styles;

pub use book::write;
pub use error::WorkbookError;
pub use names::MAX_NAMED_SCHOOLS;
