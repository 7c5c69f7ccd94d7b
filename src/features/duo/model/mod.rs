//! The DUO open-data file "leerlingen vo per vestiging naar onderwijstype": pupils per vestiging, profiel and leerweg.
//!
//! The bytes come in pieces of any size, so that a page stays responsive while it reads and no file is held twice. The
//! work grows with the size of the file and no faster.

mod classify;
mod columns;
mod count_date;
mod decode;
mod error;
mod file;
mod import;
mod overview;
pub mod provenance_text;
mod reader;
mod records;
mod select;

pub use count_date::{count_date_notice, own_count_date};
pub use error::DuoError;
pub use file::{DuoFile, DuoSchool, LeftOut, LeftOutLine, Summary, file_year};
pub use import::{CountsFor, Imported, Others, import};
pub use overview::{
    BudgetShare, OverviewLine, OverviewOrder, budget_shares, overview, overview_rows, overview_total, sort_overview,
};
pub use reader::DuoReader;
pub use select::{Chosen, RegionBy, to_school};

/// The most bytes that a file may have. DUO's own files have some 4 million.
pub const MAX_BYTES: usize = 100_000_000;

/// Reads a whole file.
///
/// # Errors
/// What is wrong with the file, and where.
pub fn read(bytes: &[u8]) -> Result<DuoFile, DuoError> {
    let mut reader = DuoReader::default();
    reader.feed(bytes)?;
    reader.finish()
}
