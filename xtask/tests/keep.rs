//! `cargo xtask link`, `receipt` and `verify` as another program sees them (contract, section 6).

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

const NAMED: &str = r#"{"format":"vmbo-techniek/1","scheme":"vastgesteld","schools":[{"name":"Noord","brin":"00AA00","counts":{"2017-10-01":{"PIE":{"BB":38}}}}]}"#;

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// A file with this in it, in a folder that goes when the test ends.
fn file(content: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("file.json");
    fs::write(&path, content).unwrap();
    let path = path.to_str().unwrap().to_owned();
    (folder, path)
}

#[track_caller]
fn assert_refused(output: &Output, start: &str) {
    assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
    assert_eq!(text(&output.stdout), "", "nothing that could be taken for a result");
    assert!(text(&output.stderr).starts_with(start), "{}", text(&output.stderr));
}

#[test]
fn a_link_leads_back_to_its_document() {
    let (_folder, path) = file(NAMED);
    let made = xtask(&["link", "--names", &path]);
    assert_eq!((made.status.code(), text(&made.stderr)), (Some(0), ""));
    let fragment = text(&made.stdout).strip_suffix('\n').unwrap();
    let read = xtask(&["link", "--read", fragment]);
    assert_eq!((read.status.code(), text(&read.stderr)), (Some(0), ""));
    assert_eq!(serde_json::from_slice::<Value>(&read.stdout).unwrap(), serde_json::from_str::<Value>(NAMED).unwrap());
}

#[test]
fn names_are_in_a_link_only_when_asked_for() {
    let (_folder, path) = file(NAMED);
    let made = xtask(&["link", &path]);
    assert_eq!(text(&made.stderr), "not in the link: the names and BRIN\n");
    let read = xtask(&["link", "--read", text(&made.stdout).trim_end()]);
    let school = &serde_json::from_slice::<Value>(&read.stdout).unwrap()["schools"][0];
    assert_eq!((school.get("name"), school.get("brin")), (None, None));
    assert_eq!(school["counts"]["2017-10-01"]["PIE"]["BB"], 38);
}

#[test]
fn what_was_mended_of_a_link_is_said() {
    let (_folder, path) = file(NAMED);
    let fragment = text(&xtask(&["link", &path]).stdout).trim_end().to_owned();
    let whole = xtask(&["link", "--read", &fragment]);
    let cut = &fragment[..fragment.len() - 1];
    for (changed, said) in [
        (cut.to_owned(), "mended: the last sign of the link was missing; the rest tells which it was\n"),
        (format!("{fragment}%20"), "mended: what stood behind the link was left out\n"),
    ] {
        let read = xtask(&["link", "--read", &changed]);
        assert_eq!((read.status.code(), text(&read.stderr)), (Some(0), said), "{changed}");
        assert_eq!(text(&read.stdout), text(&whole.stdout), "{changed}");
    }
}

#[test]
fn what_makes_no_link_is_refused() {
    let (_folder, path) = file(NAMED);
    let fragment = text(&xtask(&["link", &path]).stdout).trim_end().to_owned();
    let many = format!(r#"{{"format":"vmbo-techniek/1","schools":[{}]}}"#, vec!["{}"; 51].join(","));
    let (_many_folder, many) = file(&many);
    let (_bad_folder, bad) = file(r#"{"format":"vmbo-techniek/1","schools":[{"kind":"mbo"}]}"#);
    assert_refused(&xtask(&["link", "--read", &fragment.replacen('v', "w", 1)]), "$: ");
    assert_refused(&xtask(&["link", &many]), "$: found 51 schools");
    assert_refused(&xtask(&["link", &bad]), "schools[0].kind: ");
    assert_refused(&xtask(&["link", "no such file"]), "cannot read");
    assert_refused(&xtask(&["link"]), "give a FILE");
    assert_refused(&xtask(&["link", "--names", "--read", &fragment]), "give a FILE");
}

#[test]
fn a_receipt_is_equal_until_something_in_it_changes() {
    let examples =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/examples/13-region-with-request-letter.input.json");
    let made = xtask(&["receipt", examples.to_str().unwrap()]);
    assert_eq!((made.status.code(), text(&made.stderr)), (Some(0), ""));
    let (_folder, path) = file(text(&made.stdout));
    let verified = xtask(&["verify", &path]);
    assert_eq!(verified.status.code(), Some(0));
    assert!(text(&verified.stdout).starts_with("equal"), "{}", text(&verified.stdout));

    let mut changed: Value = serde_json::from_slice(&made.stdout).unwrap();
    changed["result"]["region"]["phase1"]["total"] = json!("1.00");
    let (_folder, path) = file(&changed.to_string());
    let verified = xtask(&["verify", &path]);
    assert_eq!(verified.status.code(), Some(1));
    let line = text(&verified.stdout);
    assert!(line.starts_with("result.region.phase1.total: the receipt has \"1.00\", computed "), "{line}");
    assert_eq!(line.lines().count(), 1, "{line}");
}

#[test]
fn what_is_no_receipt_is_refused() {
    let (_folder, path) = file(NAMED);
    assert_refused(&xtask(&["verify", &path]), "format: ");
    assert_refused(&xtask(&["verify", "no such file"]), "cannot read");
    assert_refused(&xtask(&["receipt"]), "give a FILE");
}
