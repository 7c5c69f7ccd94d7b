use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::features::school::model::totals::Sum;
use crate::features::school::text::{CountTexts, profiel_in_words};
use crate::features::school::view::count_cell::{count_cell, message_id};
use crate::features::school::view::count_table::{column_label, profiel_row_id};
use crate::form::problem::{FieldId, FieldProblem};
use crate::form::school_form::CellId;
use crate::text::language::Language;
use crate::text::number_format::count;
use crate::widgets::changing_text::changing_text;
use crate::widgets::problem_note::problem_note;
use engine::domain::{Cell, Leerweg, Profiel, Teldatum};

#[derive(Properties, PartialEq)]
pub(crate) struct CountRowProps {
    pub(crate) language: Language,
    /// The place of the school in the document.
    pub(crate) at: u16,
    pub(crate) profiel: Profiel,
    pub(crate) both_dates: bool,
    /// What was typed, per count date that shows and leerweg.
    pub(crate) texts: Rc<[Rc<str>]>,
    /// The total per count date that shows.
    pub(crate) sums: Rc<[Sum]>,
    /// What was not understood in this row.
    pub(crate) wrong: Rc<[FieldProblem]>,
    /// The columns of the table.
    pub(crate) width: usize,
    pub(crate) on_action: Callback<Action>,
}

/// The row of a profiel, and below it what is wrong with its cells. Most keys change one row.
#[component]
pub(crate) fn CountRow(props: &CountRowProps) -> Html {
    let profiel = props.profiel;
    let name = profiel_in_words(profiel, props.language);
    html! {
        <>
            <tr class="counts__row">
                <th id={profiel_row_id(props.at, profiel)} scope="row">
                    <span class="counts__code">{ profiel.code() }</span>
                    if name != profiel.code() {
                        <span class="counts__name">{ name }</span>
                    }
                </th>
                for (date, sum) in Teldatum::ALL.into_iter().zip(props.sums.iter().copied()) {
                    <key={date.iso()}>
                        for leerweg in Leerweg::FUNDED {
                            { cell(props, date, leerweg) }
                        }
                        { count_total(CountTexts::of(props.language).total, sum, true, props.language) }
                    </>
                }
            </tr>
            if !props.wrong.is_empty() {
                <tr>
                    <td class="wide" colspan={props.width.to_string()}>
                        for found in props.wrong.iter() {
                            { message(props, found) }
                        }
                    </td>
                </tr>
            }
        </>
    }
}

fn cell(props: &CountRowProps, date: Teldatum, leerweg: Leerweg) -> Html {
    let id = CellId { school: props.at, date, cell: Cell { profiel: props.profiel, leerweg } };
    let wrong = props.wrong.iter().any(|found| found.field == FieldId::Cell(id));
    html! {
        <td key={format!("{date}.{leerweg}")} data-label={column_label(leerweg, date, props.both_dates)}>
            { count_cell(id, text(props, date, leerweg).into(), props.both_dates, wrong, &props.on_action) }
        </td>
    }
}

/// What was typed in a cell of the row.
fn text(props: &CountRowProps, date: Teldatum, leerweg: Leerweg) -> Rc<str> {
    let of_date = Teldatum::ALL.into_iter().position(|other| other == date).unwrap_or_default();
    let of_leerweg = Leerweg::FUNDED.into_iter().position(|other| other == leerweg).unwrap_or_default();
    props.texts.get(of_date * Leerweg::FUNDED.len() + of_leerweg).cloned().unwrap_or_default()
}

fn message(props: &CountRowProps, found: &FieldProblem) -> Html {
    let FieldId::Cell(id) = found.field else { return Html::default() };
    let column = column_label(id.cell.leerweg, id.date, props.both_dates);
    let sentence = found.problem.sentence(&text(props, id.date, id.cell.leerweg), props.language);
    problem_note(message_id(id), found.problem, format!("{} {column}: {sentence}", id.cell.profiel))
}

/// The total of a row or a column.
pub(crate) fn count_total(label: impl Into<AttrValue>, sum: Sum, is_sum_of_row: bool, language: Language) -> Html {
    let Sum { pupils, incomplete } = sum;
    let shown = if pupils == 0 && !incomplete { "–".to_owned() } else { count(pupils, language) };
    let class = classes!(
        "counts__total",
        is_sum_of_row.then_some("counts__total--sum"),
        incomplete.then_some("counts__total--incomplete"),
    );
    html! {
        <td {class} data-label={label.into()}>
            { changing_text!(span { translate="no" } shown) }
            if incomplete {
                <span class="counts__incomplete">{ CountTexts::of(language).incomplete }</span>
            }
        </td>
    }
}
