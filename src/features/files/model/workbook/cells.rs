//! Where things stand in the workbook.

use std::rc::Rc;

use rust_xlsxwriter::utility::{cell_range_absolute, row_col_to_cell_absolute};

use crate::features::files::model::workbook::slot::Slot;
use engine::calculation::{AmountKey, EnteredAmount, FigurePath, Reading};
use engine::domain::{Cell, Leerweg, Profiel, Teldatum};

/// A cell of a sheet.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    pub(crate) sheet: Rc<str>,
    pub(crate) row: u32,
    pub(crate) column: u16,
}

/// A row and a column, counted from 0.
pub(crate) type At = (u32, u16);

impl Place {
    pub(crate) fn new(sheet: &Rc<str>, (row, column): At) -> Self {
        Self { sheet: Rc::clone(sheet), row, column }
    }

    /// As formulas on other sheets name it. The names of the sheets hold no apostrophe.
    pub(crate) fn absolute(&self) -> String {
        format!("'{}'!{}", self.sheet, row_col_to_cell_absolute(self.row, self.column))
    }

    /// The range from here to some rows and columns further.
    pub(crate) fn range(&self, rows: u32, columns: u16) -> String {
        let (last_row, last_column) = (self.row + rows - 1, self.column + columns - 1);
        format!("'{}'!{}", self.sheet, cell_range_absolute(self.row, self.column, last_row, last_column))
    }
}

/// The rows of a table of counts or rates.
pub(crate) const TABLE_ROWS: u32 = 10;

/// The columns of a table of counts or rates.
pub(crate) const TABLE_COLUMNS: u16 = 4;

/// The place of a count or rate within its table.
pub(crate) fn within_table(cell: Cell) -> At {
    let row = Profiel::ALL.iter().position(|profiel| *profiel == cell.profiel).unwrap_or_default();
    let column = Leerweg::ALL.iter().position(|leerweg| *leerweg == cell.leerweg).unwrap_or_default();
    (u32::try_from(row).unwrap_or_default(), u16::try_from(column).unwrap_or_default())
}

/// The sheet of counts: a table per school with the two dates side by side.
pub(crate) mod counts {
    use super::{At, TABLE_COLUMNS, TABLE_ROWS, Teldatum};

    pub(crate) const FIRST_ROW: u32 = 5;
    pub(crate) const SCHOOL: u16 = 0;
    pub(crate) const PROFIEL: u16 = 1;
    /// Where the counts came from, right of both tables and their totals.
    pub(crate) const ORIGIN: u16 = PROFIEL + 3 + 2 * TABLE_COLUMNS;

    /// The upper left cell of the counts of a school on a date.
    pub(crate) const fn table(school: u16, date: Teldatum) -> At {
        let column = match date {
            Teldatum::October2017 => PROFIEL + 1,
            Teldatum::October2018 => PROFIEL + 2 + TABLE_COLUMNS,
        };
        (FIRST_ROW + (school as u32) * (TABLE_ROWS + 1), column)
    }
}

/// The sheet of the calculation: a school per row.
pub(crate) mod calculation {
    use super::{AmountKey, At, Slot};
    use engine::calculation::End;

    pub(crate) const FIRST_ROW: u32 = 5;
    pub(crate) const NUMBER: u16 = 0;
    pub(crate) const SCHOOL: u16 = 1;
    pub(crate) const BRIN: u16 = 2;
    pub(crate) const KIND: u16 = 3;
    pub(crate) const FIRST_SLOT: u16 = 4;
    pub(crate) const FIRST_AMOUNT: u16 = FIRST_SLOT + Slot::COUNT;
    const AMOUNTS: u16 = 19;
    pub(crate) const FIRST_GROWTH: u16 = FIRST_AMOUNT + AMOUNTS;
    /// The columns that the growth of one end of phase 2 takes.
    pub(crate) const GROWTH_COLUMNS: u16 = 8;

    pub(crate) const fn row(school: u16) -> u32 {
        FIRST_ROW + school as u32
    }

    pub(crate) const fn slot(school: u16, slot: Slot) -> At {
        (row(school), FIRST_SLOT + slot.index())
    }

    pub(crate) const fn amount(school: u16, key: AmountKey) -> At {
        (row(school), FIRST_AMOUNT + key as u16)
    }

    /// The growth column with the whole part after some years; the first one holds what is multiplied.
    pub(crate) const fn whole_column(years: u16) -> Option<u16> {
        match years {
            1..=4 => Some(2 * years - 1),
            _ => None,
        }
    }

    pub(crate) const fn growth(school: u16, end: End, column: u16) -> At {
        let first = match end {
            End::Low => FIRST_GROWTH,
            End::High => FIRST_GROWTH + GROWTH_COLUMNS,
        };
        (row(school), first + column)
    }
}

/// The sheet of the schools together.
pub(crate) mod region {
    use super::{AmountKey, At, EnteredAmount, FigurePath, Reading};

    pub(crate) const CHANGE: At = (5, 1);
    pub(crate) const FACTOR: At = (5, 3);
    pub(crate) const PHASE1: u32 = 7;
    pub(crate) const PHASE2: u32 = 13;
    pub(crate) const COFINANCING: u32 = 21;
    pub(crate) const REQUESTED: u32 = 26;
    pub(crate) const TECHNOLOGY_POOR: u32 = 36;
    pub(crate) const NOTICES: u32 = 42;

    /// Where a figure stands; nothing for those of a school.
    pub(crate) fn figure(figure: FigurePath) -> Option<At> {
        let side = |high: bool| 1 + u16::from(high);
        Some(match figure {
            FigurePath::School(..) => return None,
            FigurePath::Region(key) => amount(key),
            FigurePath::Cofinancing(reading, high) => (COFINANCING + 2 + line(reading), side(high)),
            FigurePath::Requested(reading) => (REQUESTED + 2 + line(reading), 1),
            FigurePath::Pledged => (REQUESTED + 6, 1),
            FigurePath::TechnologyPoor(high) => (TECHNOLOGY_POOR + 2, side(high)),
            FigurePath::TechnologyPoorCofinancing(reading, high) => (TECHNOLOGY_POOR + 3 + line(reading), side(high)),
        })
    }

    pub(crate) const fn entered(field: EnteredAmount) -> At {
        let line = match field {
            EnteredAmount::RequestedSubsidy => 1,
            EnteredAmount::PledgedCash => 4,
            EnteredAmount::PledgedInKind => 5,
        };
        (REQUESTED + line, 1)
    }

    pub(crate) const fn enough(reading: Reading) -> At {
        (REQUESTED + 7 + line(reading), 1)
    }

    const fn line(reading: Reading) -> u32 {
        match reading {
            Reading::OfSubsidy => 0,
            Reading::OfTotal => 1,
        }
    }

    /// Phase 1 has a line per pot and a column per year, phase 2 a line per year and a column per end.
    fn amount(key: AmountKey) -> At {
        let place = |names: &[&str], name: &str| names.iter().position(|known| *known == name).unwrap_or_default();
        let mut parts = key.path().split('.');
        let (pot, year, end) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next());
        let (row, column) = match end {
            None => (
                PHASE1 + 2 + small(place(&["technology", "planning", "phase1"], pot)),
                1 + small(place(&["2018", "2019", "total"], year)),
            ),
            Some(end) => (
                PHASE2 + 2 + small(place(&["2020", "2021", "2022", "2023", "fourYears"], year)),
                1 + small(place(&["low", "high"], end)),
            ),
        };
        (row, u16::try_from(column).unwrap_or_default())
    }

    fn small(place: usize) -> u32 {
        u32::try_from(place).unwrap_or_default()
    }
}
