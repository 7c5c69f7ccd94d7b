use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::features::school::model::totals::Totals;
use crate::features::school::text::CountTexts;
use crate::features::school::view::count_cell::{column_id, date_id, row_id};
use crate::features::school::view::count_row::{CountRow, count_total};
use crate::form::problem::{FieldId, FieldProblem};
use crate::form::school_form::{CellId, SchoolForm};
use crate::text::language::Language;
use engine::domain::{Cell, Leerweg, Profiel, Teldatum};

/// The profielen that earn from the same pots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    Core,
    Technical,
    Other,
}

const GROUPS: [(Group, &[Profiel]); 3] = [
    (Group::Core, &[Profiel::Bwi, Profiel::Pie, Profiel::Mt]),
    (Group::Technical, &[Profiel::Mat, Profiel::Mvi]),
    (Group::Other, &[Profiel::Eo, Profiel::Groen, Profiel::Hbr, Profiel::Zw, Profiel::Dp]),
];

impl Group {
    /// What it is called, and what it earns from.
    const fn label(self, words: &CountTexts) -> (&'static str, &'static str) {
        match self {
            Self::Core => (words.group_core, words.pays_core),
            Self::Technical => (words.group_technical, words.pays_technical),
            Self::Other => (words.group_other, words.pays_other),
        }
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct CountTableProps {
    pub(crate) language: Language,
    /// The place of the school in the document.
    pub(crate) at: u16,
    pub(crate) school: Rc<SchoolForm>,
    /// What was not understood, of this school and others.
    pub(crate) problems: Rc<[FieldProblem]>,
    pub(crate) on_action: Callback<Action>,
}

/// Pupils per profiel and leerweg, on one count date or on both side by side.
#[component]
pub(crate) fn CountTable(props: &CountTableProps) -> Html {
    let words = CountTexts::of(props.language);
    let dates = props.school.dates();
    let totals: Vec<Totals> = dates.iter().map(|date| Totals::of(props.school.table(*date))).collect();
    // The profiel, and per count date the leerwegen with their total.
    let width = 1 + dates.len() * (Leerweg::FUNDED.len() + 1);
    html! {
        <table class={classes!("counts", (dates.len() > 1).then_some("counts--both"))}>
            <caption class="visually-hidden">{ words.caption }</caption>
            { columns(dates) }
            { head(props, dates) }
            for (group, profielen) in GROUPS {
                <tbody key={group.label(words).0}>
                    <tr class="counts__group">
                        <th scope="rowgroup" colspan={width.to_string()}>
                            <b>{ group.label(words).0 }</b>
                            <span class="counts__pays">{ group.label(words).1 }</span>
                        </th>
                    </tr>
                    for profiel in profielen {
                        { row(props, *profiel, &totals, width) }
                    }
                </tbody>
            }
            { foot(props, dates, &totals) }
        </table>
    }
}

fn row(props: &CountTableProps, profiel: Profiel, totals: &[Totals], width: usize) -> Html {
    let of_row = |field| matches!(field, FieldId::Cell(id) if id.school == props.at && id.cell.profiel == profiel);
    let wrong: Rc<[FieldProblem]> = props.problems.iter().filter(|found| of_row(found.field)).copied().collect();
    let sums: Rc<[_]> = totals.iter().map(|totals| totals.row(profiel)).collect();
    let texts = props.school.dates().iter().flat_map(|date| {
        let table = props.school.table(*date);
        Leerweg::FUNDED.map(|leerweg| Rc::clone(table.get(Cell { profiel, leerweg })))
    });
    html! {
        <CountRow
            key={profiel.code()}
            language={props.language}
            at={props.at}
            {profiel}
            both_dates={!props.school.same_counts}
            texts={texts.collect::<Rc<[Rc<str>]>>()}
            {sums}
            {wrong}
            {width}
            on_action={props.on_action.clone()}
        />
    }
}

fn columns(dates: &[Teldatum]) -> Html {
    html! {
        <colgroup>
            <col />
            for date in dates {
                <key={date.iso()}>
                    for leerweg in Leerweg::FUNDED {
                        <col key={leerweg.code()} class="counts__numbers" />
                    }
                    <col class="counts__sums" />
                </>
            }
        </colgroup>
    }
}

fn head(props: &CountTableProps, dates: &[Teldatum]) -> Html {
    let words = CountTexts::of(props.language);
    let id = |date, leerweg| CellId { school: props.at, date, cell: Cell { profiel: Profiel::Bwi, leerweg } };
    let both = dates.len() > 1;
    html! {
        <thead>
            if both {
                <tr>
                    <td></td>
                    for date in dates.iter().copied() {
                        <th key={date.iso()} id={date_id(id(date, Leerweg::Bb))} scope="colgroup" colspan="4">
                            { date_label(words, date) }
                        </th>
                    }
                </tr>
            }
            <tr>
                <th scope="col">
                    <span>{ words.pupils }</span>
                    if !both {
                        <span class="counts__dates">{ format!(", {}", words.both_dates) }</span>
                    }
                </th>
                for date in dates.iter().copied() {
                    <key={date.iso()}>
                        for leerweg in Leerweg::FUNDED {
                            <th key={leerweg.code()} id={column_id(id(date, leerweg))} scope="col">
                                <abbr title={gloss(leerweg, words)}>{ leerweg.code() }</abbr>
                            </th>
                        }
                        <th scope="col" class="counts__total">{ words.total }</th>
                    </>
                }
            </tr>
        </thead>
    }
}

const fn gloss(leerweg: Leerweg, words: &CountTexts) -> &'static str {
    match leerweg {
        Leerweg::Bb => words.gloss_bb,
        Leerweg::Kb => words.gloss_kb,
        Leerweg::Gl | Leerweg::Tl => words.gloss_gl,
    }
}

const fn date_label(words: &CountTexts, date: Teldatum) -> &'static str {
    match date {
        Teldatum::October2017 => words.october_2017,
        Teldatum::October2018 => words.october_2018,
    }
}

fn foot(props: &CountTableProps, dates: &[Teldatum], totals: &[Totals]) -> Html {
    let words = CountTexts::of(props.language);
    html! {
        <tfoot>
            <tr>
                <th scope="row">{ words.total }</th>
                for (date, totals) in dates.iter().copied().zip(totals) {
                    <key={date.iso()}>
                        for (leerweg, sum) in Leerweg::FUNDED.into_iter().zip(totals.columns()) {
                            { count_total(column_label(leerweg, date, dates.len() > 1), sum, false, props.language) }
                        }
                        { count_total(words.total, totals.all(), true, props.language) }
                    </>
                }
            </tr>
        </tfoot>
    }
}

/// What a column is called: its leerweg, with the year when both dates show.
pub(crate) fn column_label(leerweg: Leerweg, date: Teldatum, both: bool) -> String {
    if both { format!("{} {}", leerweg.code(), date.year()) } else { leerweg.code().to_owned() }
}

/// The id of the row heading of a profiel.
pub(crate) fn profiel_row_id(school: u16, profiel: Profiel) -> String {
    row_id(CellId { school, date: Teldatum::October2017, cell: Cell { profiel, leerweg: Leerweg::Bb } })
}
