use std::rc::Rc;

use yew::prelude::*;

use super::count_cell::{CountCell, column_id, date_id, message_id, row_id};
use super::school_panel::SchoolPanel;
use crate::domain::{Cell, Leerweg, Profiel, Teldatum};
use crate::view_model::{CellId, CountTexts, FieldId, FieldProblem, Language, Sum, Totals, count};

/// The profielen of a group earn from the same pots.
const GROUPS: [(&str, &[Profiel]); 3] = [
    ("core", &[Profiel::Bwi, Profiel::Pie, Profiel::Mt]),
    ("technical", &[Profiel::Mat, Profiel::Mvi]),
    ("other", &[Profiel::Eo, Profiel::Groen, Profiel::Hbr, Profiel::Zw, Profiel::Dp]),
];

/// Pupils per profiel and leerweg, on one count date or on both side by side.
pub(crate) fn count_table(props: &SchoolPanel<'_>) -> Html {
    let words = &props.language.texts().counts;
    let dates = props.school.dates();
    let totals: Vec<Totals> = dates.iter().map(|date| Totals::of(props.school.table(*date))).collect();
    html! {
        <table class={classes!("counts", (dates.len() > 1).then_some("counts--both"))}>
            <caption>{ words.caption }</caption>
            { head(props) }
            for (name, profielen) in GROUPS {
                <tbody key={name}>
                    <tr class="counts__group">
                        <th scope="rowgroup" colspan={(1 + dates.len() * 4).to_string()}>{ group_label(words, name) }</th>
                    </tr>
                    for profiel in profielen.iter().copied() {
                        { row(props, profiel, &totals) }
                    }
                </tbody>
            }
            { foot(props, &totals) }
        </table>
    }
}

fn group_label(words: &CountTexts, name: &str) -> &'static str {
    match name {
        "core" => words.group_core,
        "technical" => words.group_technical,
        _ => words.group_other,
    }
}

fn date_label(words: &CountTexts, date: Teldatum, both: bool) -> &'static str {
    match (date, both) {
        (_, false) => words.both_dates,
        (Teldatum::October2017, true) => words.october_2017,
        (Teldatum::October2018, true) => words.october_2018,
    }
}

fn id_of(props: &SchoolPanel<'_>, date: Teldatum, profiel: Profiel, leerweg: Leerweg) -> CellId {
    CellId { school: props.at, date, cell: Cell { profiel, leerweg } }
}

fn head(props: &SchoolPanel<'_>) -> Html {
    let words = &props.language.texts().counts;
    let dates = props.school.dates();
    html! {
        <thead>
            <tr>
                <td class="counts__corner"></td>
                for date in dates.iter().copied() {
                    <th
                        key={date.iso()}
                        scope="colgroup"
                        colspan="4"
                        id={date_id(id_of(props, date, Profiel::Bwi, Leerweg::Bb))}
                    >
                        { date_label(words, date, dates.len() > 1) }
                    </th>
                }
            </tr>
            <tr>
                <th scope="col">{ words.profiel }</th>
                for date in dates.iter().copied() {
                    <>
                        for leerweg in Leerweg::FUNDED {
                            <th
                                key={leerweg.code()}
                                scope="col"
                                id={column_id(id_of(props, date, Profiel::Bwi, leerweg))}
                            >
                                <abbr title={leerweg.name()}>{ leerweg.code() }</abbr>
                            </th>
                        }
                        <th key="total" scope="col">{ words.total }</th>
                    </>
                }
            </tr>
        </thead>
    }
}

fn row(props: &SchoolPanel<'_>, profiel: Profiel, totals: &[Totals]) -> Html {
    let dates = props.school.dates();
    let wrong: Vec<FieldProblem> = props
        .problems
        .iter()
        .filter(|found| matches!(found.field, FieldId::Cell(id) if id.school == props.at && id.cell.profiel == profiel))
        .copied()
        .collect();
    html! {
        <>
            <tr key={profiel.code()} class="counts__row">
                <th scope="row" id={row_id(id_of(props, Teldatum::October2017, profiel, Leerweg::Bb))}>
                    <span class="counts__code">{ profiel.code() }</span>
                    { " " }
                    <span class="counts__name">{ profiel.name() }</span>
                </th>
                for (date, totals) in dates.iter().copied().zip(totals) {
                    <>
                        for leerweg in Leerweg::FUNDED {
                            { cell(props, id_of(props, date, profiel, leerweg), &wrong) }
                        }
                        { total_cell(props.language, totals.row(profiel)) }
                    </>
                }
            </tr>
            if !wrong.is_empty() {
                <tr key={format!("{profiel}-problems")} class="counts__problems">
                    <td colspan={(1 + dates.len() * 4).to_string()}>{ messages(props, &wrong) }</td>
                </tr>
            }
        </>
    }
}

fn cell(props: &SchoolPanel<'_>, id: CellId, wrong: &[FieldProblem]) -> Html {
    html! {
        <td key={id.to_string()} data-label={id.cell.leerweg.code()}>
            <CountCell
                {id}
                text={AttrValue::from(Rc::clone(props.school.table(id.date).get(id.cell)))}
                both_dates={!props.school.same_counts}
                wrong={wrong.iter().any(|found| found.field == FieldId::Cell(id))}
                on_action={props.on_action.clone()}
            />
        </td>
    }
}

fn messages(props: &SchoolPanel<'_>, wrong: &[FieldProblem]) -> Html {
    html! {
        for found in wrong.iter().copied() {
            if let FieldId::Cell(id) = found.field {
                <p key={id.to_string()} class="problem" id={message_id(id)}>
                    <strong>{ format!("{} {}: ", id.cell.profiel, id.cell.leerweg) }</strong>
                    { found.problem.sentence(props.school.table(id.date).get(id.cell), props.language) }
                </p>
            }
        }
    }
}

fn total_cell(language: Language, sum: Sum) -> Html {
    let words = &language.texts().counts;
    html! {
        <td class={classes!("counts__total", sum.incomplete.then_some("counts__total--incomplete"))} data-label={words.total}>
            { count(sum.pupils, language) }
            if sum.incomplete {
                <span class="visually-hidden">{ format!(" ({})", words.incomplete) }</span>
                <span aria-hidden="true">{ " *" }</span>
            }
        </td>
    }
}

fn foot(props: &SchoolPanel<'_>, totals: &[Totals]) -> Html {
    let words = &props.language.texts().counts;
    html! {
        <tfoot>
            <tr>
                <th scope="row">{ words.total }</th>
                for totals in totals {
                    <>
                        for sum in totals.columns() {
                            { total_cell(props.language, sum) }
                        }
                        { total_cell(props.language, totals.all()) }
                    </>
                }
            </tr>
        </tfoot>
    }
}
