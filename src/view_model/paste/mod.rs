//! A block of cells from a spreadsheet, read into the table of counts.
//!
//! Headings decide where they are known, in any order and either direction; without headings the block fills the table
//! from the cell where it is pasted, as a spreadsheet does. Nothing is guessed: what is not taken is reported.

mod clipboard;
mod copy;
mod labels;
mod layout;
mod report;

pub use copy::copy;
pub use report::{PasteReport, Skipped};

use std::rc::Rc;

use layout::Layout;

use super::{CellId, Edit, Target, parse_count};
use engine::domain::Leerweg;

/// A pasted block, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pasted {
    /// What each field becomes.
    pub counts: Vec<(Target, Rc<str>)>,
    /// Whether the block has counts of both dates, so that both have to show.
    pub both_dates: bool,
    /// What was taken and what was not.
    pub report: PasteReport,
}

impl Pasted {
    /// The one change that fills in the block.
    #[must_use]
    pub fn edit(&self, school: u16) -> Edit {
        Edit::Counts { school, both_dates: self.both_dates, counts: self.counts.clone().into() }
    }
}

/// Reads a block that is pasted on a cell; nothing when it is a single value, which the browser pastes better.
#[must_use]
pub fn paste(text: &str, at: CellId, both_dates: bool) -> Option<Pasted> {
    let rows = clipboard::cells(text);
    if rows.iter().flatten().filter(|cell| !cell.is_empty()).count() < 2 {
        return None;
    }
    let mut skipped = Vec::new();
    let layout = Layout::read(rows, &mut skipped);
    // A table for one date goes where the page shows one table, whatever date it says.
    let only_date = layout.only_date().filter(|_| !both_dates);
    let mut counts: Vec<(Target, Rc<str>)> = Vec::new();
    let mut taken = 0;
    for (mut target, text) in layout.targets(at, both_dates, &mut skipped) {
        if only_date.is_some() {
            target.date = at.date;
        }
        if target.cell.leerweg == Leerweg::Tl {
            if !text.is_empty() && !skipped.contains(&Skipped::Tl) {
                skipped.push(Skipped::Tl);
            }
            continue;
        }
        match parse_count(if is_dash(text) { "" } else { text }) {
            Err(problem) => skipped.push(Skipped::Value(target, text.to_owned(), problem)),
            Ok(_) if counts.iter().any(|(known, _)| *known == target) => skipped.push(Skipped::Twice(target)),
            Ok(pupils) => {
                taken += usize::from(pupils.is_some());
                let text = pupils.map(|pupils| pupils.get().to_string()).unwrap_or_default();
                counts.push((target, text.into()));
            }
        }
    }
    skipped.dedup();
    let both_dates = both_dates || counts.iter().any(|(target, _)| target.date != at.date);
    if taken == 0 {
        counts.clear();
    }
    Some(Pasted { counts, both_dates, report: PasteReport { taken, skipped } })
}

/// What spreadsheets show for nothing in a column of numbers.
fn is_dash(text: &str) -> bool {
    matches!(text, "-" | "\u{2013}" | "\u{2014}" | "\u{2212}")
}
