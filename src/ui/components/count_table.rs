use std::rc::Rc;

use yew::prelude::*;

use super::count_cell::{CountCell, column_id, date_id, message_id, row_id};
use super::element::{attributed, element, keyed, text, together};
use super::school_panel::SchoolPanel;
use super::table::{column_heading, wide_row};
use super::text_field::problem;
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
    let mut parts = vec![keyed("caption", text("caption", "", words.caption)), keyed("head", head(props))];
    for (name, profielen) in GROUPS {
        let mut rows = vec![keyed(name, group_heading(props, group_label(words, name)))];
        for profiel in profielen {
            rows.extend(row(props, *profiel, &totals));
        }
        parts.push(keyed(name, element("tbody", "", rows)));
    }
    parts.push(keyed("foot", foot(props, &totals)));
    element("table", if dates.len() > 1 { "counts counts--both" } else { "counts" }, parts)
}

fn group_label(words: &CountTexts, name: &str) -> &'static str {
    match name {
        "core" => words.group_core,
        "technical" => words.group_technical,
        _ => words.group_other,
    }
}

fn group_heading(props: &SchoolPanel<'_>, label: &str) -> Html {
    let values = vec![Some(AttrValue::Static("rowgroup")), Some(AttrValue::from(width(props).to_string()))];
    let heading = attributed("th", &["scope", "colspan"], values, vec![label.into()]);
    element("tr", "counts__group", vec![heading])
}

/// The columns of the table: the profiel, and per count date the leerwegen with their total.
fn width(props: &SchoolPanel<'_>) -> usize {
    1 + props.school.dates().len() * (Leerweg::FUNDED.len() + 1)
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
    let mut above = vec![element("td", "", Vec::new())];
    let mut below = vec![column_heading(words.profiel, "")];
    for date in dates.iter().copied() {
        let id = date_id(id_of(props, date, Profiel::Bwi, Leerweg::Bb));
        let values = [id, "colgroup".to_owned(), "4".to_owned()].map(|value| Some(AttrValue::from(value)));
        let label = date_label(words, date, dates.len() > 1);
        above.push(attributed("th", &["id", "scope", "colspan"], values.to_vec(), vec![label.into()]));
        below.extend(Leerweg::FUNDED.into_iter().map(|leerweg| leerweg_heading(props, date, leerweg)));
        below.push(column_heading(words.total, "counts__total"));
    }
    element("thead", "", vec![element("tr", "", above), element("tr", "", below)])
}

fn leerweg_heading(props: &SchoolPanel<'_>, date: Teldatum, leerweg: Leerweg) -> Html {
    let id = column_id(id_of(props, date, Profiel::Bwi, leerweg));
    let values = vec![Some(AttrValue::from(id)), Some(AttrValue::Static("col"))];
    let title = vec![Some(AttrValue::Static(leerweg.name()))];
    let name = attributed("abbr", &["title"], title, vec![leerweg.code().into()]);
    attributed("th", &["id", "scope"], values, vec![name])
}

/// The row of a profiel, and below it what is wrong with its cells.
fn row(props: &SchoolPanel<'_>, profiel: Profiel, totals: &[Totals]) -> Vec<Html> {
    let of_row = |field| matches!(field, FieldId::Cell(id) if id.school == props.at && id.cell.profiel == profiel);
    let wrong: Vec<FieldProblem> = props.problems.iter().filter(|found| of_row(found.field)).copied().collect();
    let id = row_id(id_of(props, Teldatum::October2017, profiel, Leerweg::Bb));
    let name =
        vec![text("span", "counts__code", profiel.code()), " ".into(), text("span", "counts__name", profiel.name())];
    let values = vec![Some(AttrValue::from(id)), Some(AttrValue::Static("row"))];
    let mut cells = vec![keyed("name", attributed("th", &["id", "scope"], values, name))];
    for (date, totals) in props.school.dates().iter().copied().zip(totals) {
        cells.extend(
            Leerweg::FUNDED.into_iter().map(|leerweg| cell(props, id_of(props, date, profiel, leerweg), &wrong)),
        );
        cells.push(keyed(date.iso(), total_cell(props.language, totals.row(profiel))));
    }
    let mut rows = vec![keyed(profiel.code(), element("tr", "counts__row", cells))];
    if !wrong.is_empty() {
        rows.push(wide_row(profiel.name(), width(props), messages(props, &wrong)));
    }
    rows
}

fn cell(props: &SchoolPanel<'_>, id: CellId, wrong: &[FieldProblem]) -> Html {
    let field = html! {
        <CountCell
            {id}
            text={AttrValue::from(Rc::clone(props.school.table(id.date).get(id.cell)))}
            both_dates={!props.school.same_counts}
            wrong={wrong.iter().any(|found| found.field == FieldId::Cell(id))}
            on_action={props.on_action.clone()}
        />
    };
    let label = vec![Some(AttrValue::from(short_name(props, id)))];
    keyed(&id.to_string(), attributed("td", &["data-label"], label, vec![field]))
}

/// What a field is called in its row: the leerweg, with the year when both dates show.
fn short_name(props: &SchoolPanel<'_>, id: CellId) -> String {
    let leerweg = id.cell.leerweg.code();
    if props.school.same_counts { leerweg.to_owned() } else { format!("{leerweg} {}", id.date.year()) }
}

fn messages(props: &SchoolPanel<'_>, wrong: &[FieldProblem]) -> Html {
    let messages = wrong.iter().filter_map(|found| {
        let FieldId::Cell(id) = found.field else { return None };
        let sentence = found.problem.sentence(props.school.table(id.date).get(id.cell), props.language);
        let message = format!("{} {}: {sentence}", id.cell.profiel, short_name(props, id));
        Some(keyed(&id.to_string(), problem(&message_id(id), found.problem, &message)))
    });
    together(messages.collect())
}

fn total_cell(language: Language, sum: Sum) -> Html {
    let words = &language.texts().counts;
    let mut parts = vec![count(sum.pupils, language).into()];
    let mut class = "counts__total";
    if sum.incomplete {
        class = "counts__total counts__total--incomplete";
        parts.push(text("span", "visually-hidden", &format!(" ({})", words.incomplete)));
        parts.push(attributed("span", &["aria-hidden"], vec![Some(AttrValue::Static("true"))], vec![" *".into()]));
    }
    let values = vec![Some(AttrValue::Static(class)), Some(AttrValue::Static(words.total))];
    attributed("td", &["class", "data-label"], values, parts)
}

fn foot(props: &SchoolPanel<'_>, totals: &[Totals]) -> Html {
    let words = &props.language.texts().counts;
    let mut cells = vec![attributed("th", &["scope"], vec![Some(AttrValue::Static("row"))], vec![words.total.into()])];
    for totals in totals {
        cells.extend(totals.columns().map(|sum| total_cell(props.language, sum)));
        cells.push(total_cell(props.language, totals.all()));
    }
    element("tfoot", "", vec![element("tr", "", cells)])
}
