//! The way from cell to cell by keyboard.

use crate::form::school_form::CellId;
use engine::domain::{Cell, Leerweg, Profiel, Teldatum};

/// A step through the table of counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// To the next row, and after the last one to the head of the next column.
    Next,
    /// To the next row.
    Down,
    /// To the row before.
    Up,
    /// To the last row.
    Last,
    /// To the first row.
    First,
    /// To the column before.
    Left,
    /// To the next column.
    Right,
}

impl CellId {
    /// The cell that a step leads to, or nothing at the edge of the table.
    #[must_use]
    pub fn after(self, step: Move, both_dates: bool) -> Option<Self> {
        let Cell { profiel, leerweg } = self.cell;
        let to_row = |profiel| Some(Self { cell: Cell { profiel, leerweg }, ..self });
        match step {
            Move::Next => match Profiel::ALL.get(profiel.index() + 1) {
                Some(next) => to_row(*next),
                None => self.beside(true, both_dates)?.after(Move::First, both_dates),
            },
            Move::Down => to_row(*Profiel::ALL.get(profiel.index() + 1)?),
            Move::Up => to_row(*Profiel::ALL.get(profiel.index().checked_sub(1)?)?),
            Move::Last => to_row(*Profiel::ALL.last()?),
            Move::First => to_row(*Profiel::ALL.first()?),
            Move::Left | Move::Right => self.beside(step == Move::Right, both_dates),
        }
    }

    fn beside(self, right: bool, both_dates: bool) -> Option<Self> {
        let dates = if both_dates { &Teldatum::ALL[..] } else { &[Teldatum::October2017] };
        let mut columns: Vec<_> =
            dates.iter().flat_map(|date| Leerweg::FUNDED.into_iter().map(|leerweg| (*date, leerweg))).collect();
        if !right {
            columns.reverse();
        }
        let mut after = columns.into_iter().skip_while(|column| *column != (self.date, self.cell.leerweg));
        let (date, leerweg) = after.nth(1)?;
        Some(Self { date, cell: Cell { leerweg, ..self.cell }, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(date: Teldatum, profiel: Profiel, leerweg: Leerweg) -> CellId {
        CellId { school: 0, date, cell: Cell { profiel, leerweg } }
    }

    #[test]
    fn enter_goes_down_a_column_and_on_to_the_next() {
        use Teldatum::{October2017, October2018};
        let (first, last) = (Profiel::ALL[0], Profiel::ALL[Profiel::COUNT - 1]);
        let cases = [
            (
                "within a column",
                id(October2017, first, Leerweg::Bb),
                false,
                Some(id(October2017, Profiel::ALL[1], Leerweg::Bb)),
            ),
            (
                "after the last row",
                id(October2017, last, Leerweg::Bb),
                false,
                Some(id(October2017, first, Leerweg::Kb)),
            ),
            ("at the end of the table", id(October2017, last, Leerweg::Gl), false, None),
            (
                "on to the next date",
                id(October2017, last, Leerweg::Gl),
                true,
                Some(id(October2018, first, Leerweg::Bb)),
            ),
        ];
        for (reason, from, both_dates, to) in cases {
            assert_eq!(from.after(Move::Next, both_dates), to, "{reason}");
        }
    }
}
