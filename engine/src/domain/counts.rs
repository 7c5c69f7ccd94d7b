use std::fmt;

use super::{Leerweg, Profiel, PupilCount};

/// A cell of the table of counts: one profiel in one leerweg.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cell {
    /// The row.
    pub profiel: Profiel,
    /// The column.
    pub leerweg: Leerweg,
}

impl Cell {
    /// All forty cells, row by row.
    pub fn all() -> impl Iterator<Item = Self> {
        Profiel::ALL
            .into_iter()
            .flat_map(|profiel| Leerweg::ALL.into_iter().map(move |leerweg| Self { profiel, leerweg }))
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.profiel, self.leerweg)
    }
}

/// The pupils in leerjaar 3 and 4 of one school on one count date, per profiel and leerweg.
///
/// A cell that was never filled in is `None`. It counts as no pupils, and the derivation can tell the two apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts([[Option<PupilCount>; Leerweg::COUNT]; Profiel::COUNT]);

impl Counts {
    /// Counts with nothing filled in.
    pub const EMPTY: Self = Self([[None; Leerweg::COUNT]; Profiel::COUNT]);

    /// The pupils of a cell, when the document names it.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "the index of an enum is always below its COUNT")]
    pub const fn get(&self, cell: Cell) -> Option<PupilCount> {
        self.0[cell.profiel.index()][cell.leerweg.index()]
    }

    /// Fills in a cell, or empties it.
    #[expect(clippy::indexing_slicing, reason = "the index of an enum is always below its COUNT")]
    pub const fn set(&mut self, cell: Cell, pupils: Option<PupilCount>) {
        self.0[cell.profiel.index()][cell.leerweg.index()] = pupils;
    }

    /// The cells that were filled in, row by row.
    pub fn filled(&self) -> impl Iterator<Item = (Cell, PupilCount)> {
        Cell::all().filter_map(|cell| Some((cell, self.get(cell)?)))
    }

    /// Whether no cell was filled in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.filled().next().is_none()
    }
}
