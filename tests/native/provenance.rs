//! Where counts came from: in documents, on the page, and in what is taken along.

use engine::calculation::{AmountKey, calculate};
use engine::domain::{Cell, Document, PupilCount, ToJson};
use vmbo_techniek::features::duo::model::provenance_text::{
    approximate_pupils, provenance_files, provenance_sentences,
};
use vmbo_techniek::features::files::model::csv::Field;
use vmbo_techniek::features::files::model::link::{NotTaken, write};
use vmbo_techniek::features::files::model::receipt;
use vmbo_techniek::features::files::model::tables::Table;
use vmbo_techniek::features::files::text::TableTexts;
use vmbo_techniek::features::outcome::model::screen::derive;
use vmbo_techniek::features::scenarios::model::comparison::compare_schools;
use vmbo_techniek::form::document::Form;
use vmbo_techniek::form::edit::Edit;
use vmbo_techniek::form::scenario_edit::ScenarioEdit;
use vmbo_techniek::text::language::Language;

const SCHOOL: &str = r#"{"name": "Proef", "counts": {"2017-10-01": {"PIE": {"BB": 10, "KB": 5}}}}"#;

fn document(provenance: &str) -> String {
    format!(r#"{{"format": "vmbo-techniek/1", "schools": [{SCHOOL}, {SCHOOL}], "provenance": {provenance}}}"#)
}

const LINE: &str = r#"{"school": 0, "date": "2017-10-01", "file": "leerlingen-2017.csv", "fileYear": 2017, "pupils": 15, "masked": 2, "low": 13, "high": 19}"#;

#[test]
fn a_document_with_provenance_is_read_and_written_the_same() {
    let table = [
        ("nothing", "[]"),
        ("all that there is", &format!("[{LINE}]")),
        ("a file without a year", r#"[{"school": 1, "date": "2018-10-01", "file": "x", "pupils": 0}]"#),
        (
            "a fingerprint",
            r#"[{"school": 1, "date": "2017-10-01", "file": "", "pupils": 9, "fingerprint": 4294967295}]"#,
        ),
    ];
    for (reason, provenance) in table {
        let read = Document::read(&document(provenance)).unwrap_or_else(|error| panic!("{reason}: {error}"));
        let again = Document::read(&read.to_json()).unwrap();
        assert_eq!(again, read, "{reason}");
        assert_eq!(Form::from_document(&read).to_document().0, read, "{reason}: through the form");
        let form = Form::from_document(&read);
        assert_eq!(Form::from_snapshot(&form.to_snapshot()).unwrap(), form, "{reason}: as the browser keeps it");
        let without = Document { provenance: Vec::new(), ..read.clone() };
        let result = |document| calculate(document).result(document).to_json();
        assert_eq!(result(&read), result(&without), "{reason}: no figure moves");
    }
}

#[test]
fn what_is_wrong_with_provenance_is_said_by_its_path() {
    let line = |from: &str, to: &str| format!("[{}]", LINE.replacen(from, to, 1));
    let table = [
        ("no list", "{}".to_owned(), "provenance"),
        ("no object", "[1]".to_owned(), "provenance[0]"),
        ("an unknown field", line(r#""pupils""#, r#""pupil""#), "provenance[0].pupil"),
        ("a school that is not there", line(r#""school": 0"#, r#""school": 2"#), "provenance[0].school"),
        ("a school that is no number", line(r#""school": 0"#, r#""school": "0""#), "provenance[0].school"),
        ("no school", line(r#""school": 0, "#, ""), "provenance[0].school"),
        ("no date", line(r#""date": "2017-10-01", "#, ""), "provenance[0].date"),
        ("another date", line("2017-10-01", "2019-10-01"), "provenance[0].date"),
        ("a file that is no text", line(r#""leerlingen-2017.csv""#, "1"), "provenance[0].file"),
        ("a year of the last century", line("\"fileYear\": 2017", "\"fileYear\": 1999"), "provenance[0].fileYear"),
        ("no pupils", line(r#""pupils": 15, "#, ""), "provenance[0].pupils"),
        ("pupils with a decimal", line(r#""pupils": 15"#, r#""pupils": 15.0"#), "provenance[0].pupils"),
        ("more than all cells hold", line(r#""pupils": 15"#, r#""pupils": 399961"#), "provenance[0].pupils"),
        (
            "a fingerprint below 0",
            line(r#""pupils": 15"#, r#""pupils": 15, "fingerprint": -1"#),
            "provenance[0].fingerprint",
        ),
        ("a mask of 5", line(r#""masked": 2"#, r#""masked": 5"#), "provenance[0].masked"),
        ("a mask without ends", line(r#", "low": 13, "high": 19"#, ""), "provenance[0].low"),
        ("ends without a mask", line(r#""masked": 2, "#, ""), "provenance[0].masked"),
    ];
    for (reason, provenance, path) in table {
        let error = Document::read(&document(&provenance)).expect_err(reason);
        assert_eq!(error.path(), path, "{reason}: {error}");
    }
}

fn read(provenance: &str) -> Document {
    Document::read(&document(provenance)).unwrap()
}

#[test]
fn a_school_says_file_and_date_and_whether_its_counts_are_approximate() {
    let document = read(&format!("[{LINE}]"));
    let sentences = provenance_sentences(&document, 0, Language::Nl);
    assert_eq!(
        sentences,
        ["Aantallen voor beide teldata: uit leerlingen-2017.csv (DUO, teldatum van het bestand 1 oktober 2017). Bij \
          benadering: waar DUO ‘<5’ schrijft, telt hier 2. Het zijn 13 tot 19 leerlingen."]
    );
    assert_eq!(provenance_sentences(&document, 1, Language::Nl), [""; 0], "the other school was typed");
    assert_eq!(provenance_sentences(&document, 2, Language::Nl), [""; 0], "there is no third school");
    assert_eq!(provenance_files(&document, Language::Nl).len(), 1);
    let form = Form::from_document(&document);
    assert_eq!(approximate_pupils(&form.schools[0].provenance, &document.schools[0]), Some([13, 19]));
    assert_eq!(approximate_pupils(&form.schools[1].provenance, &document.schools[1]), None);
}

#[test]
fn counts_that_were_changed_since_say_so_also_when_their_sum_is_the_same() {
    let taken_over =
        engine::domain::fingerprint(read("[]").schools[0].counts.on(engine::domain::Teldatum::October2017));
    let line =
        format!(r#"[{{"school": 0, "date": "2017-10-01", "file": "x", "pupils": 15, "fingerprint": {taken_over}}}]"#);
    let said = |document: &Document| provenance_sentences(document, 0, Language::En).concat();
    let mut document = read(&line);
    assert!(!said(&document).contains("changed since"), "{}", said(&document));
    let cells: Vec<Cell> = Cell::all().collect();
    let counts = document.schools[0].counts.october_2017.as_mut().unwrap();
    let filled: Vec<(Cell, PupilCount)> = counts.filled().collect();
    counts.set(filled[0].0, None);
    counts.set(cells[39], Some(filled[0].1));
    assert!(said(&document).contains("changed since"), "pupils in another profiel");
    let counts = document.schools[0].counts.october_2017.as_mut().unwrap();
    counts.set(cells[39], PupilCount::new(0));
    counts.set(filled[0].0, Some(filled[0].1));
    assert!(!said(&document).contains("changed since"), "a cell with 0 is as good as an empty one");
}

#[test]
fn counts_of_2018_that_no_longer_stand_in_the_school_have_no_source() {
    let document = read(r#"[{"school": 0, "date": "2018-10-01", "file": "x", "pupils": 15}]"#);
    assert_eq!(provenance_sentences(&document, 0, Language::Nl), [""; 0], "the counts of 2017 stand for both dates");
    assert_eq!(provenance_files(&document, Language::Nl), [""; 0]);
}

#[test]
fn a_comparison_marks_the_schools_whose_counts_are_approximate() {
    let [with, without] =
        [format!("[{LINE}]"), "[]".to_owned()].map(|lines| derive(&Form::from_document(&read(&lines))));
    let labels = |base, other| {
        let lines = compare_schools(base, other, AmountKey::Phase1Total, Language::Nl);
        lines.into_iter().map(|line| line.label).collect::<Vec<_>>()
    };
    let marked = ["Proef (school 1) (bij benadering, 13 tot 19)", "Proef (school 2)"];
    assert_eq!(labels(&with, &with), marked);
    assert_eq!(labels(&without, &with), marked, "in one of the two");
    assert_eq!(labels(&without, &without), ["Proef (school 1)", "Proef (school 2)"]);
}

#[test]
fn a_scenario_takes_the_source_of_its_counts_along() {
    let form = Form::from_document(&read(&format!("[{LINE}]")));
    let copied = form.apply(&Edit::Scenario(ScenarioEdit::Copy("B".into())));
    assert_eq!(copied.scenarios.len(), 1);
    for one in [&copied, &copied.scenarios[0]] {
        assert_eq!(provenance_sentences(&one.to_document().0, 0, Language::Nl).len(), 1);
    }
}

/// Whether a table holds counts. A table that is new must be decided about.
fn holds_counts(table: Table) -> bool {
    match table {
        Table::Amounts | Table::Profielen | Table::Schools | Table::Derivation => true,
        // These have amounts of all schools together, or of rules.
        Table::Phase1
        | Table::Phase2
        | Table::Cofinancing
        | Table::TechnologyPoor
        | Table::Scenarios
        | Table::Schemes => false,
    }
}

#[test]
fn every_table_with_counts_says_their_source_when_it_is_known() {
    let screen = |provenance: &str| {
        let form = Form::from_document(&read(provenance));
        derive(&form.apply(&Edit::Scenario(ScenarioEdit::Copy("B".into()))))
    };
    let (with, without) = (screen(&format!("[{LINE}]")), screen("[]"));
    for (table, language) in Table::of(&with).flat_map(|table| Language::ALL.map(|language| (table, language))) {
        let (with, without) = (table.rows(&with, language), table.rows(&without, language));
        if !holds_counts(table) {
            assert_eq!(with, without, "{table:?}");
            continue;
        }
        assert_eq!(with.len(), without.len(), "{table:?}");
        for (row, other) in with.iter().zip(&without) {
            assert_eq!(row.len(), with[0].len(), "{table:?}: every row has every column");
            assert_eq!(row[..row.len() - 1], other[..], "{table:?}: the column is the last one");
        }
        assert_eq!(with[0].last(), Some(&Field::from(TableTexts::of(language).provenance)), "{table:?}");
        let said =
            |row: &Vec<Field>| matches!(row.last(), Some(Field::Text(text)) if text.contains("leerlingen-2017.csv"));
        assert!(with.iter().any(said), "{table:?}");
        assert!(!with.iter().skip(1).all(said), "{table:?}: the other school was typed");
    }
}

#[test]
fn a_link_says_that_it_does_not_take_the_source_of_counts() {
    let link = write(&read(&format!("[{LINE}]")), true).unwrap();
    assert_eq!(link.not_taken, [NotTaken::Provenance]);
    assert_eq!(write(&read("[]"), true).unwrap().not_taken, []);
}

#[test]
fn a_receipt_has_the_source_of_counts() {
    let made = receipt::make(&read(&format!("[{LINE}]"))).to_json_indented();
    assert!(made.contains("leerlingen-2017.csv"));
    assert_eq!(receipt::verify(made.as_bytes()).unwrap().differences, []);
    let tampered = made.replace("leerlingen-2017.csv", "leerlingen-2018.csv");
    assert_ne!(receipt::verify(tampered.as_bytes()).unwrap().differences, [], "another file is another document");
}
