use std::rc::Rc;

use yew::prelude::*;

use crate::features::school::view::count_cell::{CountCell, column_id, date_id, message_id, row_id};
use crate::features::school::view::open_school::OpenSchool;
use crate::view_model::{CellId, CountTexts, FieldId, FieldProblem, Sum, Totals, count};
use crate::widgets::drawing::Drawing;
use crate::widgets::element::keyed;
use crate::widgets::problem_note::problem;
use engine::domain::{Cell, Leerweg, Profiel, Teldatum};

/// The profielen of a group earn from the same pots.
const GROUPS: [(&str, &[Profiel]); 3] = [
    ("core", &[Profiel::Bwi, Profiel::Pie, Profiel::Mt]),
    ("technical", &[Profiel::Mat, Profiel::Mvi]),
    ("other", &[Profiel::Eo, Profiel::Groen, Profiel::Hbr, Profiel::Zw, Profiel::Dp]),
];

/// Pupils per profiel and leerweg, on one count date or on both side by side.
pub(crate) fn count_table(props: &OpenSchool<'_>) -> Html {
    let words = props.language.texts().counts();
    let dates = props.school.dates();
    let totals: Vec<Totals> = dates.iter().map(|date| Totals::of(props.school.table(*date))).collect();
    let mut out = Drawing::new();
    out.open("table", if dates.len() > 1 { "counts counts--both" } else { "counts" });
    out.open("caption", "");
    out.key("caption");
    out.text(words.caption);
    out.close();
    head(&mut out, props);
    for (name, profielen) in GROUPS {
        out.open("tbody", "");
        out.key(name);
        group_heading(&mut out, props, name);
        for profiel in profielen {
            row(&mut out, props, *profiel, &totals);
        }
        out.close();
    }
    foot(&mut out, props, &totals);
    out.finish()
}

fn group_label(words: &CountTexts, name: &str) -> &'static str {
    match name {
        "core" => words.group_core,
        "technical" => words.group_technical,
        _ => words.group_other,
    }
}

fn group_heading(out: &mut Drawing, props: &OpenSchool<'_>, name: &str) {
    out.open("tr", "counts__group");
    out.key(name);
    out.open_with("th", &["scope", "colspan"], &[Some("rowgroup"), Some(&width(props).to_string())]);
    out.text(group_label(props.language.texts().counts(), name));
    out.close();
    out.close();
}

/// The columns of the table: the profiel, and per count date the leerwegen with their total.
fn width(props: &OpenSchool<'_>) -> usize {
    1 + props.school.dates().len() * (Leerweg::FUNDED.len() + 1)
}

fn date_label(words: &CountTexts, date: Teldatum, both: bool) -> &'static str {
    match (date, both) {
        (_, false) => words.both_dates,
        (Teldatum::October2017, true) => words.october_2017,
        (Teldatum::October2018, true) => words.october_2018,
    }
}

fn id_of(props: &OpenSchool<'_>, date: Teldatum, profiel: Profiel, leerweg: Leerweg) -> CellId {
    CellId { school: props.at, date, cell: Cell { profiel, leerweg } }
}

fn head(out: &mut Drawing, props: &OpenSchool<'_>) {
    let words = props.language.texts().counts();
    let dates = props.school.dates();
    let id = |date, leerweg| id_of(props, date, Profiel::Bwi, leerweg);
    out.open("thead", "");
    out.key("head");
    out.open("tr", "");
    out.leaf("td", "", "");
    for date in dates.iter().copied() {
        let date_id = date_id(id(date, Leerweg::Bb));
        out.open_with("th", &["id", "scope", "colspan"], &[&date_id, "colgroup", "4"].map(Some));
        out.text(date_label(words, date, dates.len() > 1));
        out.close();
    }
    out.close();
    out.open("tr", "");
    column_head(out, "", words.profiel);
    for date in dates.iter().copied() {
        for leerweg in Leerweg::FUNDED {
            out.open_with("th", &["id", "scope"], &[Some(&column_id(id(date, leerweg))), Some("col")]);
            out.open_with("abbr", &["title"], &[Some(leerweg.name())]);
            out.text(leerweg.code());
            out.close();
            out.close();
        }
        column_head(out, "counts__total", words.total);
    }
    out.close();
    out.close();
}

fn column_head(out: &mut Drawing, class: &'static str, label: &str) {
    out.open_with("th", &["scope", "class"], &[Some("col"), Some(class)]);
    out.text(label);
    out.close();
}

/// The row of a profiel, and below it what is wrong with its cells.
fn row(out: &mut Drawing, props: &OpenSchool<'_>, profiel: Profiel, totals: &[Totals]) {
    let of_row = |field| matches!(field, FieldId::Cell(id) if id.school == props.at && id.cell.profiel == profiel);
    let wrong: Vec<FieldProblem> = props.problems.iter().filter(|found| of_row(found.field)).copied().collect();
    let id = row_id(id_of(props, Teldatum::October2017, profiel, Leerweg::Bb));
    out.open("tr", "counts__row");
    out.key(profiel.code());
    out.open_with("th", &["id", "scope"], &[Some(&id), Some("row")]);
    out.key("name");
    out.leaf("span", "counts__code", profiel.code());
    out.text(" ");
    out.leaf("span", "counts__name", profiel.name());
    out.close();
    for (date, totals) in props.school.dates().iter().copied().zip(totals) {
        for leerweg in Leerweg::FUNDED {
            cell(out, props, id_of(props, date, profiel, leerweg), &wrong);
        }
        total_cell(out, props, date.iso(), None, totals.row(profiel));
    }
    out.close();
    if !wrong.is_empty() {
        out.open("tr", "");
        // Not the name: that of Groen is its code.
        out.key(&format!("{}-wrong", profiel.code()));
        out.open_with("td", &["class", "colspan"], &[Some("wide"), Some(&width(props).to_string())]);
        messages(out, props, &wrong);
        out.close();
        out.close();
    }
}

fn cell(out: &mut Drawing, props: &OpenSchool<'_>, id: CellId, wrong: &[FieldProblem]) {
    out.open_with("td", &["data-label"], &[Some(&short_name(props, id))]);
    out.key(&id.to_string());
    out.html(html! {
        <CountCell
            {id}
            text={AttrValue::from(Rc::clone(props.school.table(id.date).get(id.cell)))}
            both_dates={!props.school.same_counts}
            wrong={wrong.iter().any(|found| found.field == FieldId::Cell(id))}
            on_action={props.on_action.clone()}
        />
    });
    out.close();
}

/// What a field is called in its row: the leerweg, with the year when both dates show.
fn short_name(props: &OpenSchool<'_>, id: CellId) -> String {
    column_name(props, id.date, id.cell.leerweg)
}

fn column_name(props: &OpenSchool<'_>, date: Teldatum, leerweg: Leerweg) -> String {
    let leerweg = leerweg.code();
    if props.school.same_counts { leerweg.to_owned() } else { format!("{leerweg} {}", date.year()) }
}

fn messages(out: &mut Drawing, props: &OpenSchool<'_>, wrong: &[FieldProblem]) {
    for found in wrong {
        let FieldId::Cell(id) = found.field else { continue };
        let sentence = found.problem.sentence(props.school.table(id.date).get(id.cell), props.language);
        let message = format!("{} {}: {sentence}", id.cell.profiel, short_name(props, id));
        out.html(keyed(&id.to_string(), problem(&message_id(id), found.problem, &message)));
    }
}

/// The total of a row or, with its name, of a column.
fn total_cell(out: &mut Drawing, props: &OpenSchool<'_>, key: &str, column: Option<&str>, sum: Sum) {
    let words = props.language.texts().counts();
    let class = if sum.incomplete { "counts__total counts__total--incomplete" } else { "counts__total" };
    out.open_with("td", &["class", "data-label"], &[Some(class), Some(column.unwrap_or(words.total))]);
    out.key(key);
    out.text(&count(sum.pupils, props.language));
    if sum.incomplete {
        out.leaf("span", "visually-hidden", &format!(" ({})", words.incomplete));
        out.open_with("span", &["aria-hidden"], &[Some("true")]);
        out.text(" *");
        out.close();
    }
    out.close();
}

fn foot(out: &mut Drawing, props: &OpenSchool<'_>, totals: &[Totals]) {
    out.open("tfoot", "");
    out.key("foot");
    out.open("tr", "");
    out.open_with("th", &["scope"], &[Some("row")]);
    out.key("name");
    out.text(props.language.texts().counts().total);
    out.close();
    for (date, totals) in props.school.dates().iter().zip(totals) {
        for (leerweg, sum) in Leerweg::FUNDED.into_iter().zip(totals.columns()) {
            total_cell(out, props, &format!("{date}.{leerweg}"), Some(&column_name(props, *date, leerweg)), sum);
        }
        total_cell(out, props, date.iso(), None, totals.all());
    }
    out.close();
    out.close();
}
