//! Columns without headings: they fill the table from the cell where the block is pasted, as in a spreadsheet, as long
//! as it is clear which of them are counts.

use crate::features::school::model::navigation::Move;
use crate::features::school::model::paste::block::{Block, Content};
use crate::features::school::model::paste::column_meaning::{ColumnMeaning, Role};
use crate::features::school::model::paste::facts::Facts;
use crate::features::school::model::paste::place::Place;
use crate::features::school::model::paste::report::Skipped;
use crate::features::school::model::paste::sections::Section;
use engine::domain::{Leerweg, Teldatum};

/// Gives the columns without headings their meaning; `names` is the first column that names rows.
pub(crate) fn place_columns(
    block: &Block,
    section: &Section,
    roles: Vec<Role>,
    names: Option<usize>,
    says_leerweg: bool,
    place: Place,
) -> Vec<ColumnMeaning> {
    let run = Run::of(&roles, names);
    let places = places(place);
    let unfit = run.problem(block, section, &roles, says_leerweg, places.len());
    let mut columns = Vec::new();
    for (column, role) in roles.into_iter().enumerate() {
        columns.push(match role {
            Role::Known(meaning) => meaning,
            Role::Unheaded if names.is_some_and(|names| column < names) => ColumnMeaning::LeftOut(Skipped::LeftOfNames),
            Role::Blank if !run.holds(column) => ColumnMeaning::Empty,
            Role::Unheaded | Role::Blank => match (&unfit, run.columns == 1 && says_leerweg) {
                (Some(reason), _) => ColumnMeaning::LeftOut(reason.clone()),
                (None, true) => ColumnMeaning::Counts(Facts::default()),
                (None, false) => match places.get(column - run.first) {
                    Some((date, leerweg)) => ColumnMeaning::Place(*date, *leerweg),
                    None => ColumnMeaning::LeftOut(Skipped::Outside),
                },
            },
        });
    }
    columns
}

/// The columns from the first without a heading to the last.
struct Run {
    first: usize,
    columns: usize,
    names: Option<usize>,
}

impl Run {
    fn of(roles: &[Role], names: Option<usize>) -> Self {
        let after_names = names.map_or(0, |names| names + 1);
        let is_unheaded = |column: &usize| roles.get(*column) == Some(&Role::Unheaded);
        let mut unheaded = (after_names..roles.len()).filter(is_unheaded);
        let (first, last) = match (unheaded.next(), unheaded.next_back()) {
            (Some(first), last) => (first, last.unwrap_or(first)),
            (None, _) => return Self { first: 0, columns: 0, names },
        };
        // Empty columns in front have a place too, and so has one behind the names.
        let is_blank = |column: &usize| roles.get(*column) == Some(&Role::Blank);
        let first = (after_names..first).rev().take_while(is_blank).last().unwrap_or(first);
        Self { first, columns: last + 1 - first, names }
    }

    const fn holds(&self, column: usize) -> bool {
        column >= self.first && column < self.first + self.columns
    }

    /// Why it is not clear which of the columns are which counts.
    fn problem(
        &self,
        block: &Block,
        section: &Section,
        roles: &[Role],
        says_leerweg: bool,
        places: usize,
    ) -> Option<Skipped> {
        let own = roles.get(self.first..self.first + self.columns).unwrap_or_default();
        let is_headed = |role: &Role| match role {
            Role::Known(ColumnMeaning::Counts(facts)) => !facts.is_total,
            Role::Known(ColumnMeaning::LeftOut(Skipped::UnknownColumn(_))) => true,
            _ => false,
        };
        if roles.iter().any(is_headed) {
            return Some(Skipped::UnknownColumn(String::new()));
        }
        let is_interrupted = own.iter().any(|role| matches!(role, Role::Known(_)));
        let begins_empty = self.names.is_some() && own.first() == Some(&Role::Blank);
        // Beside names a block is a table of its own, and does not break off at the edge of ours.
        let is_cut_off = self.names.is_some() && self.columns > places;
        let of_one_date = if places > Leerweg::FUNDED.len() { places - Leerweg::FUNDED.len() } else { places };
        let runs_on = self.names.is_some() && self.columns > of_one_date && self.columns != places;
        let several_of_one = says_leerweg && self.columns > 1;
        let is_unclear = is_interrupted || begins_empty || is_cut_off || runs_on || several_of_one;
        (is_unclear || self.begins_with_other_numbers(block, section)).then_some(Skipped::NoHeadings)
    }

    /// Whether the first column looks like leerjaren or row numbers rather than counts.
    fn begins_with_other_numbers(&self, block: &Block, section: &Section) -> bool {
        let fields = section.body.iter().filter_map(|line| line.field(block, self.first));
        let texts: Vec<&str> =
            fields.filter(|field| field.content != Content::Empty).map(|field| field.text.as_str()).collect();
        let are_leerjaren = texts.len() > 1 && texts.iter().all(|text| matches!(*text, "3" | "4"));
        let are_row_numbers =
            texts.len() > 2 && texts.iter().zip(1..).all(|(text, number): (_, usize)| **text == number.to_string());
        self.columns > 1 && (are_leerjaren || are_row_numbers)
    }
}

/// The fields from a cell to the right, across both dates when both show.
fn places(place: Place) -> Vec<(Teldatum, Leerweg)> {
    std::iter::successors(Some(place.at), |id| id.after(Move::Right, place.both_dates))
        .map(|id| (id.date, id.cell.leerweg))
        .collect()
}
