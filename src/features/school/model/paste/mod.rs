//! A block of cells from a spreadsheet, read into the table of counts.
//!
//! First every row and every column gets a meaning (`rows`, `columns`), from headings in any order and either
//! direction; then every number gets a fate (`numbers`): it belongs to a field, is a total, says what others are, or is
//! left out for a reason. Totals are checked (`totals`), parts of one field are added up where they are known to be
//! parts (`adding`). Without headings a block fills the table from the cell where it is pasted, as a spreadsheet does.
//! Nothing is guessed: what has no meaning is left out by name, and what is doubtful needs a confirmation.

mod adding;
mod block;
mod cells;
mod column_meaning;
mod columns;
mod copy;
mod dates;
mod facts;
mod heading_rows;
mod headings;
mod label;
mod numbers;
mod pasted;
mod place;
mod places;
mod preview;
mod reading;
mod report;
mod rows;
mod sections;
mod totals;
mod words;

pub use copy::copy;
pub use pasted::Pasted;
pub use place::Place;
pub use preview::{PastePreview, PreviewColumn, PreviewRow};
pub use reading::{paste, paste_file};
pub use report::{LeftOut, PasteReport, Remark, Skipped};
