//! `cargo xtask duo` as another program sees it (contract, section 6): what it prints where, and its exit status.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

#[path = "../../tests/duo/mod.rs"]
#[expect(dead_code, reason = "the other tests make every variant")]
mod duo_files;

use std::fs;
use std::process::{Command, Output};

use duo_files::{PLAIN, Row, Variant, file, row, uncounted};
use serde_json::{Value, json};

const NAME: &str = "leerlingen-vo-per-vestiging-naar-onderwijstype-2019.csv";

/// Runs the command on a file with these bytes.
fn duo(bytes: &[u8], arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(NAME);
    fs::write(&path, bytes).unwrap();
    Command::new(env!("CARGO_BIN_EXE_xtask")).arg("duo").arg(&path).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[track_caller]
fn document(output: &Output) -> Value {
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn brins(document: &Value) -> Vec<&str> {
    document["schools"].as_array().unwrap().iter().map(|school| school["brin"].as_str().unwrap()).collect()
}

fn rows() -> Vec<Row> {
    let mut rows: Vec<_> = (0..6).map(|school| row(school, 1 + 10 * school, [5, 6, 7, 2])).collect();
    rows.push(uncounted(9, 1, [30, 0, 0, 0]));
    rows
}

#[test]
fn a_school_comes_out_with_its_counts_for_both_dates() {
    let output = duo(&file(PLAIN, &rows()), &["--school", "00AB01"]);
    let document = document(&output);
    assert_eq!(document["schools"][0]["brin"], "00AB01");
    assert_eq!(document["schools"][0]["counts"], json!({ "2017-10-01": { "PIE": { "BB": 20 } } }));
    assert_eq!(document["provenance"][0]["fileYear"], 2019);
    let said = text(&output.stderr);
    for expected in ["1 October 2019", "7 rows", "6 schools", "120 pupils", "theoretische leerweg: 1 rows, 30 pupils"] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
}

#[test]
fn every_selection_takes_what_it_says() {
    let bytes = file(PLAIN, &rows());
    let all = ["00AA00", "00AB01", "00AC02", "00AD00", "00AE01", "00AF02"];
    let cases: [(&[&str], &[&str]); 7] = [
        (&["--all"], &all),
        (&["--province", "  DRENTHE "], &["00AA00", "00AE01"]),
        (&["--place", "proefdam 3"], &["00AD00"]),
        (&["--school", "00AD"], &["00AD00"]),
        (&["--school", "00AF02", "00AA00"], &["00AA00", "00AF02"]),
        (&["--school", "00AF02", "--school", "00AA"], &["00AA00", "00AF02"]),
        (&["--date", "2017-10-01", "--school", "00ac"], &["00AC02"]),
    ];
    for (arguments, expected) in cases {
        assert_eq!(brins(&document(&duo(&bytes, arguments))), expected, "{arguments:?}");
    }
}

#[test]
fn counts_can_stand_for_2018_alone() {
    let document = document(&duo(&file(PLAIN, &rows()), &["--all", "--date", "2018-10-01"]));
    assert_eq!(document["schools"][1]["counts"], json!({ "2018-10-01": { "PIE": { "BB": 20 } } }));
}

#[test]
fn masked_counts_need_to_be_told_what_they_stand_for() {
    let bytes = file(Variant { masked: true, ..PLAIN }, &rows());
    let refused = duo(&bytes, &["--school", "00AB01"]);
    assert_eq!((refused.status.code(), text(&refused.stdout)), (Some(2), ""));
    assert!(text(&refused.stderr).contains("--masked"), "{}", text(&refused.stderr));
    let document = document(&duo(&bytes, &["--school", "00AB01", "--masked", "3"]));
    assert_eq!(document["schools"][0]["counts"]["2017-10-01"]["PIE"]["BB"], 21);
    let from = &document["provenance"][0];
    assert_eq!((&from["masked"], &from["low"], &from["high"]), (&json!(3), &json!(19), &json!(22)));
}

#[test]
fn what_cannot_be_used_gives_a_message_and_status_2() {
    let bytes = file(PLAIN, &rows());
    let cases: [(&[u8], &[&str], &str); 12] = [
        (&bytes, &[], "which schools"),
        (&bytes, &["--all", "--place", "X"], "choose one"),
        (&bytes, &["--school"], "argument"),
        (&bytes, &["--school", "Emmen"], "expected a BRIN"),
        (&bytes, &["--school", "99ZZ"], "no such school"),
        (&bytes, &["--place", "nowhere"], "no such school"),
        (&bytes, &["--all", "--date", "2019-10-01"], "--date"),
        (&bytes, &["--all", "--masked", "5"], "--masked"),
        (&bytes, &["--all", "--masked", "0"], "--masked"),
        (&bytes, &["--all", "--other"], "--other"),
        (b"", &["--all"], "empty"),
        (b"PK\x03\x04 a workbook", &["--all"], "workbook"),
    ];
    for (bytes, arguments, expected) in cases {
        let output = duo(bytes, arguments);
        assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), ""), "{arguments:?}");
        assert!(text(&output.stderr).contains(expected), "{arguments:?}: {}", text(&output.stderr));
    }
}
