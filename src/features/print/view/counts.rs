use yew::prelude::*;

use crate::features::duo::model::provenance_text::provenance_sentences;
use crate::features::files::text::ExportTexts;
use crate::features::print::view::head::named_school;
use crate::features::print::view::table::{Row, table};
use crate::features::school::model::school_label::school_label;
use crate::features::school::text::CountTexts;
use crate::text::language::Language;
use crate::text::number_format::count;
use engine::domain::{Cell, Document, Leerweg, Profiel, SchoolKind, Teldatum};

/// The pupils of every school, the profielen that have any.
pub(crate) fn counts(document: &Document, language: Language) -> Html {
    let words = CountTexts::of(language);
    let is_one = document.schools.len() == 1;
    let is_same = is_same_on_both_dates(document);
    let columns = columns(document, if is_same { &[Teldatum::October2017] } else { &Teldatum::ALL });
    let numbers = columns.iter().map(|(day, leerweg)| match is_same {
        true => leerweg.code().to_owned(),
        false => format!("{} {}", leerweg.code(), day.year()),
    });
    let numbers: Vec<String> = numbers.collect();
    let mut headings = if is_one { vec![words.profiel] } else { vec![words.school, words.profiel] };
    let texts = headings.len();
    headings.extend(numbers.iter().map(String::as_str));
    let mut rows: Vec<Row> = Vec::new();
    for (at, school) in (0_u16..).zip(&document.schools) {
        for profiel in Profiel::ALL {
            let pupils = columns.iter().map(|(day, leerweg)| {
                let cell = Cell { profiel, leerweg: *leerweg };
                school.counts.on(*day).get(cell).unwrap_or_default().get()
            });
            let pupils: Vec<u16> = pupils.collect();
            if pupils.iter().all(|pupils| *pupils == 0) {
                continue;
            }
            let mut cells = if is_one { Vec::new() } else { vec![named_school(document, at, language)] };
            cells.push(profiel.code().to_owned());
            cells.extend(pupils.into_iter().map(|pupils| count(pupils.into(), language)));
            rows.push(Row { key: format!("{at}-{}", profiel.code()), cells, is_result: false });
        }
    }
    html! {
        <>
            <h2>{ ExportTexts::of(language).print_counts }</h2>
            if is_same {
                <p>{ words.both_dates }</p>
            }
            { table(&headings, &rows, texts) }
            { about_schools(document, language) }
        </>
    }
}

/// Whether every school has the same pupils on both count dates, so that one table stands for both.
fn is_same_on_both_dates(document: &Document) -> bool {
    let mut counts = document.schools.iter().map(|school| &school.counts);
    counts.all(|counts| counts.on(Teldatum::October2017) == counts.on(Teldatum::October2018))
}

/// The columns of these count dates that have pupils.
fn columns(document: &Document, dates: &[Teldatum]) -> Vec<(Teldatum, Leerweg)> {
    let has_pupils = |day, leerweg| {
        let mut cells = document.schools.iter().flat_map(|school| school.counts.on(day).filled());
        cells.any(|(cell, pupils)| cell.leerweg == leerweg && pupils.get() > 0)
    };
    let all = dates.iter().flat_map(|day| Leerweg::ALL.map(|leerweg| (*day, leerweg)));
    all.filter(|(day, leerweg)| has_pupils(*day, *leerweg)).collect()
}

/// What there is to say about a school besides its counts: its kind, and where the counts came from.
fn about_schools(document: &Document, language: Language) -> Html {
    let lines = (0_u16..).zip(&document.schools).filter_map(|(at, school)| {
        let mut sentences = provenance_sentences(document, at, language);
        if school.kind == SchoolKind::Vso {
            sentences.insert(0, ExportTexts::of(language).print_vso.to_owned());
        }
        let label = school_label(document, at, language);
        (!sentences.is_empty()).then(|| (at, format!("{label}: {}", sentences.join(" "))))
    });
    let lines: Vec<(u16, String)> = lines.collect();
    html! {
        if !lines.is_empty() {
            <ul>
                for (at, line) in lines {
                    <li key={at}>{ line }</li>
                }
            </ul>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_table_stands_for_both_dates_only_when_they_are_the_same() {
        let cases = [
            (r#"{ "2017-10-01": { "PIE": { "BB": 5 } } }"#, true, "2018 is not there, so it is as 2017"),
            (r#"{ "2017-10-01": { "PIE": { "BB": 5 } }, "2018-10-01": { "PIE": { "BB": 5 } } }"#, true, "both alike"),
            (
                r#"{ "2017-10-01": { "PIE": { "BB": 5 } }, "2018-10-01": { "PIE": { "BB": 6 } } }"#,
                false,
                "one pupil more",
            ),
            (r#"{ "2017-10-01": { "PIE": { "BB": 5 } }, "2018-10-01": {} }"#, false, "2018 is there, and empty"),
        ];
        for (counts, is_same, reason) in cases {
            let text = format!(
                r#"{{ "format": "vmbo-techniek/1", "scheme": "kamerbrief-2018", "schools": [{{ "counts": {counts} }}] }}"#
            );
            assert_eq!(is_same_on_both_dates(&Document::read(&text).unwrap()), is_same, "{reason}");
        }
    }
}
