use std::rc::Rc;

use crate::features::school::model::paste::block::Block;
use crate::features::school::model::paste::numbers::{Fate, Number, numbers};
use crate::features::school::model::paste::pasted::Pasted;
use crate::features::school::model::paste::place::Place;
use crate::features::school::model::paste::report::{LeftOut, PasteReport, Remark};
use crate::features::school::model::paste::sections::Sections;
use crate::features::school::model::paste::{adding, cells, dates, totals};
use crate::form::school_form::Target;

/// More text than this is no block of counts: a list with a row for each field of a hundred schools is smaller, and
/// reading ten times as much holds the page for seconds.
const LARGEST_BLOCK: usize = 500_000;

/// Reads a block from the clipboard; nothing when it is a single value, which the browser pastes better.
#[must_use]
pub fn paste(text: &str, place: Place) -> Option<Pasted> {
    if text.len() > LARGEST_BLOCK {
        return Some(too_large(place));
    }
    let rows = cells::clipboard_rows(text);
    let is_block = rows.iter().flatten().filter(|cell| !cell.is_empty()).count() > 1;
    is_block.then(|| read(rows, place))
}

/// Reads the text of a `.csv` or `.tsv` file that is no file of DUO.
#[must_use]
pub fn paste_file(text: &str, place: Place) -> Pasted {
    if text.len() > LARGEST_BLOCK {
        return too_large(place);
    }
    read(cells::file_rows(text), place)
}

fn too_large(place: Place) -> Pasted {
    let report = PasteReport { remarks: vec![Remark::TooLarge], ..PasteReport::default() };
    Pasted { counts: Vec::new(), both_dates: place.both_dates, needs_confirmation: true, report, notes: Vec::new() }
}

fn read(rows: Vec<Vec<String>>, place: Place) -> Pasted {
    let block = Block::new(rows);
    let parts = Sections::of(&block);
    let (mut numbers, has_texts) = numbers(&block, &parts, place);
    totals::leave_out_sums(&mut numbers);
    let mut remarks = totals::check_totals(&mut numbers);
    adding::leave_out_doubtful(&mut numbers);
    adding::put_in_one_table(&mut numbers, place);
    let mut counts = adding::add_up(&mut numbers, &mut remarks);
    remarks.extend(block.short_row.map(|row| Remark::ShortRow(row + 1)));
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
