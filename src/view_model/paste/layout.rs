//! Which cell of ours each cell of a pasted block belongs to.

use super::Skipped;
use super::labels::{Label, label};
use crate::view_model::{CellId, Move, Target, parse_count};
use engine::domain::{Cell, Leerweg, Profiel, Teldatum};

/// A block with what its headings say.
pub(super) struct Layout {
    rows: Vec<Vec<String>>,
    labels: Vec<Vec<Option<Label>>>,
    /// The column that names the profielen, when one does.
    names: Option<usize>,
    /// The column that names a leerweg in every row, when there is one.
    leerwegen: Option<usize>,
    /// The rows before this one are headings.
    first_row: usize,
    columns: Vec<Column>,
}

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Column {
    /// Counts of this leerweg and date; a date only when the headings say so.
    Counts(Leerweg, Option<Teldatum>),
    /// Counts whose leerweg follows from the place, counted from the first such column.
    Place(usize),
    /// Nothing to take.
    Other,
}

impl Layout {
    /// Reads the headings of a block. What is left out for good is added to `skipped`.
    pub(super) fn read(rows: Vec<Vec<String>>, skipped: &mut Vec<Skipped>) -> Self {
        let rows = if names_profielen_in_a_row(&rows) { transposed(&rows) } else { rows };
        let labels: Vec<Vec<Option<Label>>> =
            rows.iter().map(|row| row.iter().map(|cell| label(cell)).collect()).collect();
        let names = column_with(&labels, 1, |label| matches!(label, Label::Profiel(_)));
        let leerwegen = names.and_then(|_| column_with(&labels, 2, |label| matches!(label, Label::Leerweg(_))));
        let has_headings = labels.iter().flatten().any(Option::is_some);
        let first_row = (0..rows.len()).find(|at| is_data(&rows, &labels, names, *at)).unwrap_or(rows.len());
        // Without headings an empty row in front has a place too.
        let first_row = if has_headings || first_row == rows.len() { first_row } else { 0 };
        let mut layout = Self { rows, labels, names, leerwegen, first_row, columns: Vec::new() };
        layout.columns = layout.read_columns(skipped);
        layout
    }

    /// The date of the headings when they name only one.
    pub(super) fn only_date(&self) -> Option<Teldatum> {
        let mut dates = self.columns.iter().filter_map(|column| match column {
            Column::Counts(_, date) => *date,
            _ => None,
        });
        let first = dates.next()?;
        dates.all(|date| date == first).then_some(first)
    }

    /// Every cell that holds a count, with where it goes.
    pub(super) fn targets(&self, at: CellId, both_dates: bool, skipped: &mut Vec<Skipped>) -> Vec<(Target, &str)> {
        let places = places(at, both_dates);
        let mut found = Vec::new();
        let mut carried = None;
        let mut outside = 0;
        for (index, row) in self.rows.iter().enumerate().skip(self.first_row) {
            let profiel = match self.profiel_of(index, at, carried) {
                Ok(profiel) => profiel,
                Err(problem) => {
                    skipped.extend(problem);
                    continue;
                }
            };
            carried = Some(profiel);
            for (column, text) in self.columns.iter().zip(row) {
                let place = match column {
                    Column::Other => continue,
                    Column::Counts(leerweg, date) => Some((date.unwrap_or(at.date), *leerweg)),
                    Column::Place(place) => match self.leerweg_of(index) {
                        Some(leerweg) => places.get(*place).map(|(date, _)| (*date, leerweg)),
                        None => places.get(*place).copied(),
                    },
                };
                match place {
                    Some((date, leerweg)) => {
                        found.push((Target { date, cell: Cell { profiel, leerweg } }, text.as_str()))
                    }
                    None => outside += usize::from(!text.is_empty()),
                }
            }
        }
        if outside > 0 {
            skipped.push(Skipped::Outside(outside));
        }
        found
    }

    /// The profiel of a row, or why the row is left out; a row without counts is left out without a word.
    fn profiel_of(&self, row: usize, at: CellId, carried: Option<Profiel>) -> Result<Profiel, Option<Skipped>> {
        let has_counts =
            self.columns.iter().zip(self.row(row)).any(|(column, cell)| {
                *column != Column::Other && parse_count(cell).is_ok_and(|pupils| pupils.is_some())
            });
        let labels = self.labels_of(row);
        if labels.contains(&Some(Label::Total)) {
            return Err(has_counts.then_some(Skipped::Totals));
        }
        let Some(names) = self.names else {
            let below = row - self.first_row;
            let profiel = Profiel::ALL.get(at.cell.profiel.index() + below);
            return profiel.copied().ok_or_else(|| has_counts.then_some(Skipped::Outside(1)));
        };
        match labels.get(names) {
            Some(Some(Label::Profiel(profiel))) => Ok(*profiel),
            // A heading over several rows is written in the first of them.
            _ if self.leerwegen.is_some() && self.row(row).get(names).is_some_and(String::is_empty) => {
                carried.ok_or(None)
            }
            _ => {
                let name = self.row(row).get(names).cloned().unwrap_or_default();
                Err(has_counts.then_some(Skipped::UnknownRow(name)))
            }
        }
    }

    fn leerweg_of(&self, row: usize) -> Option<Leerweg> {
        match self.labels_of(row).get(self.leerwegen?) {
            Some(Some(Label::Leerweg(leerweg))) => Some(*leerweg),
            _ => None,
        }
    }

    fn row(&self, at: usize) -> &[String] {
        self.rows.get(at).map_or(&[], Vec::as_slice)
    }

    fn labels_of(&self, row: usize) -> &[Option<Label>] {
        self.labels.get(row).map_or(&[], Vec::as_slice)
    }

    /// The meaning of every column. The headings decide when they name a leerweg; otherwise the place does.
    fn read_columns(&self, skipped: &mut Vec<Skipped>) -> Vec<Column> {
        let width = self.rows.first().map_or(0, Vec::len);
        let headings = self.labels.get(..self.first_row).unwrap_or_default();
        let named = headings.iter().flatten().any(|label| matches!(label, Some(Label::Leerweg(_))));
        let mut date = None;
        let mut places = 0..;
        let mut columns = Vec::new();
        for at in 0..width {
            let here: Vec<Label> = headings.iter().filter_map(|row| row.get(at).copied().flatten()).collect();
            let leerweg = here.iter().find_map(|label| match label {
                Label::Leerweg(leerweg) => Some(*leerweg),
                _ => None,
            });
            // A heading over several columns is written in the first of them.
            date = here.iter().find_map(Label::date).or(date);
            columns.push(match leerweg {
                _ if self.is_heading(at) => Column::Other,
                _ if here.contains(&Label::Total) => {
                    skipped.push(Skipped::Totals);
                    Column::Other
                }
                Some(Leerweg::Tl) => {
                    skipped.push(Skipped::Tl);
                    Column::Other
                }
                Some(leerweg) => Column::Counts(leerweg, date),
                None if named => {
                    if self.has_counts(at) {
                        skipped.push(Skipped::UnknownColumn(self.heading(at).unwrap_or_default().to_owned()));
                    }
                    Column::Other
                }
                None => places.next().map_or(Column::Other, Column::Place),
            });
        }
        columns
    }

    /// Whether a column names profielen or leerwegen; a code and a full name may stand beside each other.
    fn is_heading(&self, column: usize) -> bool {
        let rows = self.labels.get(self.first_row..).unwrap_or_default();
        let names_profiel = |row: &Vec<Option<Label>>| matches!(row.get(column), Some(Some(Label::Profiel(_))));
        Some(column) == self.leerwegen || rows.iter().any(names_profiel)
    }

    fn has_counts(&self, column: usize) -> bool {
        let rows = self.rows.get(self.first_row..).unwrap_or_default();
        rows.iter().any(|row| row.get(column).is_some_and(|cell| cell.contains(|digit: char| digit.is_ascii_digit())))
    }

    fn heading(&self, column: usize) -> Option<&str> {
        let rows = self.rows.get(..self.first_row)?;
        rows.iter().rev().filter_map(|row| row.get(column)).map(String::as_str).find(|cell| !cell.is_empty())
    }
}

/// The fields from a cell to the right, across both dates when both show.
fn places(at: CellId, both_dates: bool) -> Vec<(Teldatum, Leerweg)> {
    std::iter::successors(Some(at), |id| id.after(Move::Right, both_dates))
        .map(|id| (id.date, id.cell.leerweg))
        .collect()
}

/// Whether a row holds counts, or names a profiel: headings do neither.
fn is_data(rows: &[Vec<String>], labels: &[Vec<Option<Label>>], names: Option<usize>, at: usize) -> bool {
    let cells = rows.get(at).map(Vec::as_slice).unwrap_or_default();
    let labels = labels.get(at).map(Vec::as_slice).unwrap_or_default();
    let label = names.and_then(|names| labels.get(names).copied().flatten());
    if matches!(label, Some(Label::Profiel(_) | Label::Total)) {
        return true;
    }
    let is_heading = labels.iter().any(|label| matches!(label, Some(Label::Leerweg(_) | Label::Date(_))));
    let is_count = |cell: &String| match names {
        Some(_) => parse_count(cell).is_ok_and(|pupils| pupils.is_some()),
        None => cell.contains(|digit: char| digit.is_ascii_digit()),
    };
    !is_heading && cells.iter().any(is_count)
}

/// The column with most labels of a kind, when it has at least `least`.
fn column_with(labels: &[Vec<Option<Label>>], least: usize, is_kind: impl Fn(Label) -> bool) -> Option<usize> {
    let width = labels.first().map_or(0, Vec::len);
    let count = |at: usize| labels.iter().filter(|row| row.get(at).copied().flatten().is_some_and(&is_kind)).count();
    let best = (0..width).max_by_key(|at| (count(*at), std::cmp::Reverse(*at)))?;
    (count(best) >= least).then_some(best)
}

/// Whether the profielen stand beside each other in a row instead of below each other in a column.
fn names_profielen_in_a_row(rows: &[Vec<String>]) -> bool {
    let is_profiel = |cell: &String| matches!(label(cell), Some(Label::Profiel(_)));
    let in_row = rows.iter().map(|row| row.iter().filter(|cell| is_profiel(cell)).count()).max().unwrap_or_default();
    let width = rows.first().map_or(0, Vec::len);
    let in_column =
        (0..width).map(|at| rows.iter().filter_map(|row| row.get(at)).filter(|cell| is_profiel(cell)).count());
    in_row >= 2 && in_row > in_column.max().unwrap_or_default()
}

fn transposed(rows: &[Vec<String>]) -> Vec<Vec<String>> {
    let width = rows.first().map_or(0, Vec::len);
    (0..width).map(|at| rows.iter().map(|row| row.get(at).cloned().unwrap_or_default()).collect()).collect()
}
