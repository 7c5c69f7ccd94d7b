//! Defined names, by which other programs find the cells.

use rust_xlsxwriter::{Workbook, XlsxError};

use crate::features::files::model::workbook::cells::Place;

/// The most schools whose cells have names: spreadsheets hang on more than 65.000 names.
pub const MAX_NAMED_SCHOOLS: usize = 500;

/// The names that were given so far.
#[derive(Debug, Default)]
pub(crate) struct Names(Vec<(String, String)>);

impl Names {
    /// Names a cell after a path.
    pub(crate) fn add(&mut self, path: &str, place: &Place) {
        self.0.push((name_of(path), format!("={}", place.absolute())));
    }

    /// Writes the names into the workbook.
    pub(crate) fn define(self, workbook: &mut Workbook) -> Result<(), XlsxError> {
        self.0.into_iter().try_for_each(|(name, place)| workbook.define_name(name, &place).map(|_| ()))
    }
}

/// A path with each run of characters other than letters and digits replaced by one underscore.
fn name_of(path: &str) -> String {
    let mut name = String::with_capacity(path.len());
    for character in path.chars() {
        if character.is_ascii_alphanumeric() {
            name.push(character);
        } else if !name.ends_with('_') {
            name.push('_');
        }
    }
    name
}
