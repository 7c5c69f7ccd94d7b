//! The totals of the table of counts.

use crate::form::school_form::CountTable;
use crate::form::typed::parse_count;
use engine::domain::{Cell, Leerweg, Profiel};

/// The sums of a table of counts, without what was not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    rows: [Sum; Profiel::COUNT],
    columns: [Sum; Leerweg::FUNDED.len()],
    all: Sum,
}

/// A sum of pupils.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sum {
    /// The pupils that were understood.
    pub pupils: u32,
    /// Whether something is missing because it was not understood.
    pub incomplete: bool,
}

impl Totals {
    /// Adds up the cells that the page has fields for.
    #[must_use]
    pub fn of(table: &CountTable) -> Self {
        let mut totals = Self::default();
        for (profiel, row) in Profiel::ALL.into_iter().zip(&mut totals.rows) {
            for (leerweg, column) in Leerweg::FUNDED.into_iter().zip(&mut totals.columns) {
                let (pupils, incomplete) = match parse_count(table.get(Cell { profiel, leerweg })) {
                    Ok(pupils) => (pupils.map_or(0, |pupils| u32::from(pupils.get())), false),
                    Err(_) => (0, true),
                };
                for sum in [&mut *row, column, &mut totals.all] {
                    sum.pupils += pupils;
                    sum.incomplete |= incomplete;
                }
            }
        }
        totals
    }

    /// The sum of a profiel.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "the index of an enum is always below its COUNT")]
    pub const fn row(&self, profiel: Profiel) -> Sum {
        self.rows[profiel.index()]
    }

    /// The sums of BB, KB and GL.
    #[must_use]
    pub const fn columns(&self) -> [Sum; Leerweg::FUNDED.len()] {
        self.columns
    }

    /// The sum of the table.
    #[must_use]
    pub const fn all(&self) -> Sum {
        self.all
    }
}
