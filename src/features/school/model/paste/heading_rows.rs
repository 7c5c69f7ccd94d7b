//! Which columns each heading of a row stands over, when it stands over several.
//!
//! Two shapes are understood. A spreadsheet writes a merged cell as its text and empty cells behind it. Tables from the
//! web, and headings that were typed, leave the empty cells away, so that the row is shorter than the rows below it; it
//! then has a meaning as long as the headings below can be divided over it in one way only.

use crate::features::school::model::paste::block::{Block, Content, Field};
use crate::features::school::model::paste::sections::{Headings, Section};

/// A row of headings, with the heading above every column.
pub(crate) struct HeadingRow<'a> {
    pub(crate) headings: Headings,
    pub(crate) above: Vec<Option<&'a Field>>,
    /// Whether it is not clear which columns are whose.
    pub(crate) is_unclear: bool,
}

impl<'a> HeadingRow<'a> {
    /// The rows of headings of a section, from the top down.
    pub(crate) fn all(block: &'a Block, section: &Section) -> Vec<Self> {
        let mut rows: Vec<Self> = Vec::new();
        for headings in section.headings.iter().rev() {
            rows.insert(0, Self::of(block, section, *headings, &rows));
        }
        rows
    }

    fn of(block: &'a Block, section: &Section, headings: Headings, lower: &[Self]) -> Self {
        let own = |column: usize| block.field(headings.row, column).filter(|field| !field.is_empty());
        let has_lower = |column: usize| lower.iter().any(|row| row.above(column).is_some());
        let mut before = None;
        let mut above = Vec::new();
        for column in 0..block.width {
            before = own(column).or(before);
            above.push(own(column).or_else(|| before.filter(|_| has_lower(column))));
        }
        let mut row = Self { headings, above, is_unclear: false };
        let says_whom = |field: &Field| field.label.has_values() || field.label.is_total;
        let first = (0..block.width).find(|column| own(*column).is_some_and(says_whom));
        let Some(first) = first.filter(|_| (0..block.width).any(has_lower)) else { return row };
        let columns: Vec<Below<'_>> = (first..block.width)
            .map(|column| Below { column, starts: own(column), label: label_of(lower, column) })
            .filter(|below| {
                below.starts.is_some() || below.label.is_some() || has_numbers(block, section, below.column)
            })
            .collect();
        row.divide(&columns);
        row
    }

    pub(crate) fn above(&self, column: usize) -> Option<&'a Field> {
        self.above.get(column).copied().flatten()
    }

    /// Puts each heading above its columns where they do not begin below it.
    fn divide(&mut self, columns: &[Below<'a>]) {
        let written: Vec<(usize, &Field)> =
            columns.iter().enumerate().filter_map(|(at, column)| Some((at, column.starts?))).collect();
        let starts: Vec<usize> = written.iter().map(|(at, _)| *at).collect();
        let is_written_in_full =
            written.windows(2).any(|pair| matches!(pair, [one, other] if one.1.text == other.1.text));
        let is_without_gaps = starts.iter().enumerate().all(|(at, start)| at == *start);
        let labels: Vec<Option<&str>> = columns.iter().map(|column| column.label.as_deref()).collect();
        if is_without_gaps && !is_written_in_full {
            match only_division(&labels, starts.len()) {
                Some(found) if found == starts => {}
                Some(found) => {
                    for (at, column) in columns.iter().enumerate() {
                        let group = found.partition_point(|start| *start <= at).saturating_sub(1);
                        if let Some(above) = self.above.get_mut(column.column).filter(|above| above.is_some()) {
                            *above = written.get(group).map(|(_, field)| *field);
                        }
                    }
                }
                None => self.is_unclear = true,
            }
            return;
        }
        let ends = starts.iter().skip(1).copied().chain([labels.len()]);
        self.is_unclear = starts.iter().zip(ends).any(|(start, end)| has_twice(labels.get(*start..end)));
    }
}

/// A column below a row of headings.
struct Below<'a> {
    column: usize,
    /// The heading that is written right above it.
    starts: Option<&'a Field>,
    /// What the rows of headings below say of whom it is about.
    label: Option<String>,
}

fn has_numbers(block: &Block, section: &Section, column: usize) -> bool {
    section.body.iter().filter_map(|line| line.field(block, column)).any(Field::is_number)
}

fn label_of(lower: &[HeadingRow<'_>], column: usize) -> Option<String> {
    let fields = || lower.iter().filter_map(|row| Some((row.headings, row.above(column)?)));
    let says_whom = fields().any(|(headings, field)| {
        let is_leerjaar = headings.are_leerjaren && field.content == Content::Number;
        is_leerjaar || field.label.has_values() || field.label.is_total
    });
    says_whom.then(|| fields().map(|(_, field)| field.text.to_lowercase()).collect::<Vec<_>>().join(" "))
}

fn has_twice(labels: Option<&[Option<&str>]>) -> bool {
    let mut known: Vec<&str> = labels.into_iter().flatten().copied().flatten().collect();
    let all = known.len();
    known.sort_unstable();
    known.dedup();
    known.len() < all
}

/// Where each of as many groups begins, when the labels can be divided in one way only so that none comes twice in a
/// group.
fn only_division(labels: &[Option<&str>], groups: usize) -> Option<Vec<usize>> {
    let latest = longest_first(labels, groups)?;
    let reversed: Vec<Option<&str>> = labels.iter().rev().copied().collect();
    let ends = longest_first(&reversed, groups)?;
    let earliest = std::iter::once(0).chain(ends.iter().skip(1).rev().map(|end| labels.len() - end));
    earliest.eq(latest.iter().copied()).then_some(latest)
}

/// The division with the longest possible groups in front.
fn longest_first(labels: &[Option<&str>], groups: usize) -> Option<Vec<usize>> {
    let mut starts = vec![0];
    for (at, label) in labels.iter().enumerate().skip(1) {
        let own = labels.get(*starts.last()?..at)?;
        let repeats = label.is_some() && own.contains(label);
        let leaves_one_each = labels.len() - at == groups.checked_sub(starts.len())?;
        if repeats || leaves_one_each {
            starts.push(at);
        }
    }
    (starts.len() == groups).then_some(starts)
}
