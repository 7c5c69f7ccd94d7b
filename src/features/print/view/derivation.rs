use yew::prelude::*;

use crate::features::files::model::csv::Field;
use crate::features::files::model::tables;
use crate::features::files::text::{ExportTexts, TableTexts};
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::text::ExplainTexts;
use crate::features::print::view::table::{head, shown};
use crate::text::fill;
use crate::text::language::Language;

/// The columns of [`tables::derivation`] that hold a figure's path, the step within it, and what people read.
const PATH: usize = 0;
const STEP: usize = 1;
const WHAT: usize = 2;
const CELL: [usize; 2] = [3, 4];
const DATE: usize = 5;
const NUMBERS: [usize; 3] = [6, 7, 8];
const AMOUNT: usize = 8;
const SOURCE: usize = 10;

/// How the amounts are made. What one school and all schools together share is written once, and so is what several
/// figures begin with, such as those of the years of phase 2.
pub(crate) fn derivation(screen: &Screen, language: Language) -> Html {
    let words = ExplainTexts::of(language);
    let is_one = screen.document.schools.len() == 1;
    let steps = tables::derivation(&screen.document, &screen.outcome, language);
    let mut writer = Writer { language, rows: Vec::new(), written: Vec::new() };
    let mut figure = Figure::default();
    for step in steps.iter().skip(1).filter(|step| !is_one || !is_of_region(step.get(PATH))) {
        figure.pot = pot(step.get(PATH));
        if is_result(step) {
            writer.write(
                std::mem::take(&mut figure),
                shown(step.get(WHAT), language),
                &shown(step.get(AMOUNT), language),
            );
        } else if let Some(cell) = cell(step, language) {
            figure.cells.push(cell);
        } else {
            figure.steps.push([WHAT, AMOUNT].map(|at| shown(step.get(at), language)));
        }
    }
    let headings = [words.what, words.pupils, words.rate, "€"];
    html! {
        <>
            <h2>{ ExportTexts::of(language).print_derivation }</h2>
            <div class="print-document__columns">
                <table>
                    { head(&headings, 1) }
                    <tbody>
                        for (number, row) in writer.rows.iter().enumerate() {
                            { table_row(number, row) }
                        }
                    </tbody>
                </table>
            </div>
        </>
    }
}

fn is_of_region(path: Option<&Field>) -> bool {
    matches!(path, Some(Field::Text(path)) if path.starts_with("region."))
}

/// What of a school or of all together a figure is: `phase2`. Others may come to the same by chance.
fn pot(path: Option<&Field>) -> String {
    let Some(Field::Text(path)) = path else { return String::new() };
    let name =
        path.split('.').find(|part| part.starts_with(|first: char| first.is_alphabetic()) && !OWNERS.contains(part));
    name.unwrap_or_default().to_owned()
}

/// The parts of a figure's path that say whose it is.
const OWNERS: [&str; 3] = ["schools", "amounts", "region"];

fn is_result(step: &[Field]) -> bool {
    matches!(step.get(STEP), Some(Field::Text(step)) if step.is_empty())
}

/// Pupils times rate, when the step is that.
fn cell(step: &[Field], language: Language) -> Option<[String; 4]> {
    let day = shown(step.get(DATE), language);
    let year = day.split('-').next().filter(|year| !year.is_empty())?;
    let own = TableTexts::of(language).own_amount;
    let is_own = matches!(step.get(SOURCE), Some(Field::Text(source)) if source == own);
    let mark = if is_own { format!(" ({})", ExplainTexts::of(language).own_amount) } else { String::new() };
    let [profiel, leerweg] = CELL.map(|at| shown(step.get(at), language));
    let [pupils, rate, amount] = NUMBERS.map(|at| shown(step.get(at), language));
    Some([format!("{profiel} {leerweg} {year}{mark}"), pupils, rate, amount])
}

/// What a figure is made of: a sum of cells, and what is done with that or with other figures.
#[derive(Debug, Default, PartialEq, Eq)]
struct Figure {
    pot: String,
    cells: Vec<[String; 4]>,
    steps: Vec<[String; 2]>,
}

/// A row of the table.
enum Row {
    /// Pupils times rate: what they are for, the pupils, the rate and the amount.
    Cell([String; 4]),
    /// A row without pupils and rate.
    Step { what: String, amount: String, is_result: bool },
}

struct Writer {
    language: Language,
    rows: Vec<Row>,
    /// The figures that were written out, by their names.
    written: Vec<(Figure, String)>,
}

impl Writer {
    /// Writes a figure with what it is made of, or with where that stands already.
    fn write(&mut self, figure: Figure, name: String, amount: &str) {
        let words = ExportTexts::of(self.language);
        let is_short = figure.cells.len() + figure.steps.len() < 2;
        if let Some((_, other)) = self.written.iter().find(|(known, _)| !is_short && *known == figure) {
            let what = fill(words.print_same, &[&name, other]);
            self.rows.push(Row::Step { what, amount: amount.to_owned(), is_result: true });
            return;
        }
        let same_cells =
            |known: &Figure| figure.cells.len() > 1 && (&known.pot, &known.cells) == (&figure.pot, &figure.cells);
        match self.written.iter().find(|(known, _)| same_cells(known)) {
            Some((_, other)) => {
                let what = fill(words.print_same_cells, &[other]);
                self.rows.push(Row::Step { what, amount: String::new(), is_result: false });
            }
            None => self.rows.extend(figure.cells.iter().cloned().map(Row::Cell)),
        }
        let steps = figure.steps.iter().cloned();
        self.rows.extend(steps.map(|[what, amount]| Row::Step { what, amount, is_result: false }));
        self.rows.push(Row::Step { what: name.clone(), amount: amount.to_owned(), is_result: true });
        self.written.push((figure, name));
    }
}

/// A row by its number: what it says may be said more than once.
fn table_row(number: usize, row: &Row) -> Html {
    match row {
        Row::Cell([what, pupils, rate, amount]) => html! {
            <tr key={number}>
                <td>{ what }</td>
                <td class="number">{ pupils }</td>
                <td class="number">{ rate }</td>
                <td class="number">{ amount }</td>
            </tr>
        },
        Row::Step { what, amount, is_result } => html! {
            <tr key={number} class={is_result.then_some("print-document__result")}>
                <td colspan="3">{ what }</td>
                <td class="number">{ amount }</td>
            </tr>
        },
    }
}
