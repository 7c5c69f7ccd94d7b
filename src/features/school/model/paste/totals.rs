//! Totals: those with a heading are checked, those without are recognised by their sum.

use crate::features::school::model::paste::numbers::{Fate, Number};
use crate::features::school::model::paste::report::{Remark, Skipped};
use crate::form::typed::parse_count;

/// Checks every total against the numbers that it can be the sum of. A total of nothing is left out.
pub(crate) fn check_totals(numbers: &mut [Number]) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let mut unchecked = Vec::new();
    for (at, total) in numbers.iter().enumerate().filter(|(_, number)| number.fate == Fate::Total) {
        let sums = possible_sums(total, numbers);
        match (value(total), sums.first()) {
            (Some(stated), Some(_)) if sums.contains(&stated) => {}
            (Some(stated), Some(sum)) => {
                let name = if total.name.is_empty() { &total.heading } else { &total.name };
                remarks.push(Remark::TotalDiffers { name: name.clone(), stated, sum: *sum });
            }
            _ => unchecked.push(at),
        }
    }
    for at in unchecked {
        if let Some(number) = numbers.get_mut(at) {
            number.fate = Fate::LeftOut(Skipped::Totals);
        }
    }
    remarks
}

/// What a total can be: of its column or row, of the part up to the next total, with or without what is not taken. The
/// first is the sum of what is taken of the whole line; there is none when nothing stands there.
fn possible_sums(total: &Number, numbers: &[Number]) -> Vec<u64> {
    let mut sums = sums_of_line(total, numbers, is_above, |number| number.row);
    sums.extend(sums_of_line(total, numbers, is_beside, |number| number.column));
    if sums.is_empty() {
        let section = numbers.iter().filter(|other| total.section == other.section && other.facts.fits(&total.facts));
        sums = sums_of(&section.collect::<Vec<_>>());
    }
    add_whole_block(total, numbers, &mut sums);
    sums
}

fn sums_of_line(
    total: &Number,
    numbers: &[Number],
    is_in_line: fn(&Number, &Number) -> bool,
    place: fn(&Number) -> usize,
) -> Vec<u64> {
    let line = numbers.iter().filter(|other| is_in_line(total, other) && other.facts.fits(&total.facts));
    let (before, after): (Vec<&Number>, Vec<&Number>) = line.partition(|other| place(other) < place(total));
    let is_total = |other: &&Number| other.fate == Fate::Total;
    let since = before.iter().rposition(is_total).map_or(0, |at| at + 1);
    let until = after.iter().position(is_total).unwrap_or(after.len());
    let mut sums = sums_of(&[before.as_slice(), after.as_slice()].concat());
    sums.extend(sums_of(before.get(since..).unwrap_or_default()));
    sums.extend(sums_of(after.get(..until).unwrap_or_default()));
    sums.extend(sums_of(&before));
    sums
}

/// A total below several parts can be that of all of them.
fn add_whole_block(total: &Number, numbers: &[Number], sums: &mut Vec<u64>) {
    let line: Vec<&Number> = numbers
        .iter()
        .filter(|other| {
            other.column == total.column && other.section <= total.section && other.facts.fits(&total.facts)
        })
        .collect();
    sums.extend(sums_of(&line));
}

/// The sum of what is taken, with TL, and of everything.
fn sums_of(line: &[&Number]) -> Vec<u64> {
    let sum =
        |is_in: fn(&Fate) -> bool| line.iter().filter(|other| is_in(&other.fate)).filter_map(|one| value(one)).sum();
    if !line.iter().any(|other| is_addend(other)) {
        return Vec::new();
    }
    vec![
        sum(|fate| matches!(fate, Fate::Count(_))),
        sum(|fate| matches!(fate, Fate::Count(_) | Fate::LeftOut(Skipped::Tl))),
        sum(|fate| matches!(fate, Fate::Count(_) | Fate::LeftOut(_))),
    ]
}

const fn is_addend(number: &Number) -> bool {
    number.is_number && matches!(number.fate, Fate::Count(_) | Fate::LeftOut(_))
}

fn is_above(total: &Number, other: &Number) -> bool {
    total.section == other.section && total.column == other.column && total.row != other.row
}

fn is_beside(total: &Number, other: &Number) -> bool {
    total.row == other.row && total.column != other.column
}

fn value(number: &Number) -> Option<u64> {
    let digits = number.text.replace(['.', ' '], "");
    match parse_count(&number.text) {
        Ok(pupils) => pupils.map(|pupils| u64::from(pupils.get())),
        // A total can be more than a field takes.
        Err(_) => digits.parse().ok().filter(|_| digits.len() <= 9),
    }
}

/// Leaves out the last row or column of a block without names or headings when it is the sum of the others: a total
/// that nobody named.
pub(crate) fn leave_out_sums(numbers: &mut [Number]) {
    leave_out_last(numbers, |number| number.has_row_by_place, |number| number.row, |number| number.column);
    leave_out_last(numbers, |number| number.has_column_by_place, |number| number.column, |number| number.row);
}

/// `line` numbers the rows when the last of them may be a total, and `across` the columns, or the other way round.
fn leave_out_last(
    numbers: &mut [Number],
    is_by_place: fn(&Number) -> bool,
    line: fn(&Number) -> usize,
    across: fn(&Number) -> usize,
) {
    let counts = || numbers.iter().filter(|number| is_by_place(number) && number.is_number && is_count(number));
    let Some((last, section)) = counts().map(|number| (line(number), number.section)).max() else { return };
    let mut matches = 0;
    let mut most_addends = 0;
    for total in counts().filter(|number| line(number) == last && number.section == section) {
        let before: Vec<u64> = counts()
            .filter(|other| other.section == section && across(other) == across(total) && line(other) < last)
            .filter_map(value)
            .filter(|value| *value > 0)
            .collect();
        if value(total) != Some(before.iter().sum()) || before.len() < 2 {
            return;
        }
        matches += 1;
        most_addends = most_addends.max(before.len());
    }
    if matches < 2 && most_addends < 3 {
        return;
    }
    for number in numbers.iter_mut().filter(|number| is_by_place(number) && number.is_number) {
        if number.section == section && line(number) == last && is_count(number) {
            number.fate = Fate::LeftOut(Skipped::LooksLikeTotal);
        }
    }
}

/// A number outside the table can be a total too.
const fn is_count(number: &Number) -> bool {
    matches!(number.fate, Fate::Count(_) | Fate::LeftOut(Skipped::Outside))
}
