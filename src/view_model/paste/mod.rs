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
mod columns;
mod copy;
mod dates;
mod facts;
mod headings;
mod label;
mod numbers;
mod places;
mod preview;
mod report;
mod rows;
mod sections;
mod totals;
mod words;

pub use copy::copy;
pub use preview::{PastePreview, PreviewColumn, PreviewRow};
pub use report::{LeftOut, PasteReport, Remark, Skipped};

use std::rc::Rc;

use block::Block;
use numbers::{Fate, Number};
use sections::Sections;

use super::{CellId, Edit, Target};

/// Where a block is pasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The field.
    pub at: CellId,
    /// Whether the page shows both dates.
    pub both_dates: bool,
}

/// A pasted block, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pasted {
    counts: Vec<(Target, Rc<str>)>,
    /// Whether the block has counts of both dates, so that both have to show.
    pub both_dates: bool,
    /// Whether the page shows what it made of the block before it is taken: anything but numbers alone, or numbers
    /// whose headings are all understood.
    pub needs_confirmation: bool,
    /// What was taken and what was not.
    pub report: PasteReport,
    /// Texts of the block that were not used.
    pub notes: Vec<String>,
}

impl Pasted {
    /// What each field becomes.
    #[must_use]
    pub fn counts(&self) -> &[(Target, Rc<str>)] {
        &self.counts
    }

    /// The one change that fills in the block.
    #[must_use]
    pub fn edit(&self, school: u16) -> Edit {
        Edit::Counts { school, both_dates: self.both_dates, counts: self.counts.clone().into() }
    }
}

/// Reads a block from the clipboard; nothing when it is a single value, which the browser pastes better.
#[must_use]
pub fn paste(text: &str, place: Place) -> Option<Pasted> {
    let rows = cells::clipboard_rows(text);
    let is_block = rows.iter().flatten().filter(|cell| !cell.is_empty()).count() > 1;
    is_block.then(|| read(rows, place))
}

/// Reads the text of a `.csv` or `.tsv` file that is no file of DUO.
#[must_use]
pub fn paste_file(text: &str, place: Place) -> Pasted {
    read(cells::file_rows(text), place)
}

fn read(rows: Vec<Vec<String>>, place: Place) -> Pasted {
    let block = Block::new(rows);
    let parts = Sections::of(&block);
    let (mut numbers, has_texts) = numbers::numbers(&block, &parts, place);
    totals::leave_out_sums(&mut numbers);
    let mut remarks = totals::check_totals(&mut numbers);
    adding::leave_out_doubtful(&mut numbers);
    adding::put_in_one_table(&mut numbers, place);
    let mut counts = adding::add_up(&mut numbers, &mut remarks);
    let report = report_of(&numbers, &counts, remarks);
    if report.taken == 0 {
        counts.clear();
    }
    let both_dates = place.both_dates || counts.iter().any(|(target, _)| target.date != place.at.date);
    let is_plain = parts.notes.is_empty() && !has_texts && report.is_plain() && !has_year_as_count(&numbers);
    Pasted { counts, both_dates, needs_confirmation: !is_plain, report, notes: parts.notes }
}

/// A number of pupils that could be a year is doubtful.
fn has_year_as_count(numbers: &[Number]) -> bool {
    numbers.iter().any(|number| matches!(number.fate, Fate::Count(_)) && dates::is_year(&number.text))
}

fn report_of(numbers: &[Number], counts: &[(Target, Rc<str>)], remarks: Vec<Remark>) -> PasteReport {
    let fields = counts.iter().filter(|(_, text)| !text.is_empty()).count();
    let mut report = PasteReport { fields, remarks, ..PasteReport::default() };
    for number in numbers {
        let one = usize::from(number.is_number);
        match &number.fate {
            Fate::Count(_) => report.taken += one,
            Fate::Total => report.totals += one,
            Fate::Label => report.labels += one,
            Fate::LeftOut(reason) => match report.left_out.iter_mut().find(|part| part.reason == *reason) {
                Some(part) => part.numbers += one,
                None => report.left_out.push(LeftOut { reason: reason.clone(), numbers: one }),
            },
        }
    }
    report
}
