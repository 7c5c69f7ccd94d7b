//! LibreOffice computes every amount of the workbooks anew: as they are, and after counts were changed in them.

use serde_json::{Value, json};
use vmbo_techniek::features::files::model::workbook;
use vmbo_techniek::text::language::Language;

use crate::documents;
use crate::documents::Case;
use crate::figures::differences;
use crate::office;
use crate::package::Package;
use crate::samples::{LEERWEGEN, PROFIELEN};

/// A workbook to compute and what it must come to.
struct Task {
    name: String,
    workbook: Vec<u8>,
    expected: Value,
    names_schools: bool,
}

/// One run of LibreOffice for all of them: starting it takes longer than computing a hundred workbooks.
#[test]
fn every_amount_follows_from_the_counts_to_the_cent() {
    let cases = documents::all();
    let mut tasks: Vec<Task> = cases.iter().map(as_it_is).collect();
    tasks.extend(cases.iter().enumerate().map(|(at, case)| with_other_counts(case, at)));
    tasks.push(many_schools());
    let workbooks: Vec<_> = tasks.iter().map(|task| task.workbook.clone()).collect();
    let computed = office::recalculate(&workbooks);
    let mut found = Vec::new();
    for (task, workbook) in tasks.iter().zip(computed) {
        let wrong = differences(&task.expected, &Package::read(&workbook), task.names_schools);
        found.extend(wrong.into_iter().map(|wrong| format!("{}: {wrong}", task.name)));
    }
    assert!(found.is_empty(), "{} amounts differ:\n{}", found.len(), found.join("\n"));
}

/// Every stored value is spoiled, so that what comes back was computed.
fn as_it_is(case: &Case) -> Task {
    let workbook = workbook::write(&documents::read(&case.input), Language::Nl).unwrap();
    let mut package = Package::read(&workbook);
    package.spoil();
    Task {
        name: case.name.clone(),
        workbook: package.write(),
        expected: documents::result(&case.input),
        names_schools: true,
    }
}

/// Other counts in the cells of the workbook and in the document.
fn with_other_counts(case: &Case, seed: usize) -> Task {
    let workbook = workbook::write(&documents::read(&case.input), Language::En).unwrap();
    let mut package = Package::read(&workbook);
    let mut input = case.input.clone();
    let names = package.names();
    let schools = input["schools"].as_array().unwrap().len();
    for step in 0..12 {
        let number = seed * 31 + step * 17;
        let (school, profiel) = (number % schools, PROFIELEN[number % 10]);
        let (leerweg, pupils) = (LEERWEGEN[number / 3 % 4], number * 13 % 700);
        let given = input["schools"][school].get("counts").and_then(|counts| counts.get("2018-10-01"));
        let date = if step % 2 == 1 && given.is_some() { "2018-10-01" } else { "2017-10-01" };
        let counts = &mut input["schools"][school];
        let counts = counts.as_object_mut().unwrap().entry("counts").or_insert_with(|| json!({}));
        let counts = counts.as_object_mut().unwrap().entry(date).or_insert_with(|| json!({}));
        let row = counts.as_object_mut().unwrap().entry(profiel).or_insert_with(|| json!({}));
        row[leerweg] = json!(pupils);
        let name = format!("count_{school}_{}_{}_{leerweg}", date.replace('-', "_"), profiel.replace('&', "_"));
        package.set(&names[&name], &pupils.to_string());
    }
    package.spoil();
    Task {
        name: format!("{} with other counts", case.name),
        workbook: package.write(),
        expected: documents::result(&input),
        names_schools: true,
    }
}

/// More schools than have names of their own.
fn many_schools() -> Task {
    let school = |at: usize| json!({ "counts": { "2017-10-01": { "PIE": { "BB": at % 90, "GL": 1 }, "D&P": { "GL": at % 7 } } } });
    let schools: Vec<_> = (0..=workbook::MAX_NAMED_SCHOOLS).map(school).collect();
    let input = json!({ "format": "vmbo-techniek/1", "schools": schools, "annualPupilChange": "-2.5" });
    let case = Case { name: "many schools".to_owned(), input };
    Task { names_schools: false, ..as_it_is(&case) }
}
