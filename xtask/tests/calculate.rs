//! `cargo xtask calculate` as another program sees it (contract, section 3): what it prints where, and its exit
//! status.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../../tests/examples/mod.rs"]
mod examples;

use std::fs;
use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use examples::{Example, assert_holds};
use serde_json::{Value, json};

const GOOD: &str = r#"{"format":"vmbo-techniek/1","schools":[{"counts":{"2017-10-01":{"PIE":{"BB":1}}}}]}"#;

/// Runs the command with this on its standard input.
fn calculate(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("calculate")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that reads a file, or complains at once, may not wait for its input.
    _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

/// Runs the command on a file with this in it.
fn calculate_file(input: &str) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("document.json");
    fs::write(&file, input).unwrap();
    calculate(&[file.to_str().unwrap()], b"")
}

#[track_caller]
fn result(output: &Output) -> Value {
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(text(&output.stderr), "", "nothing to say about a good document");
    assert!(text(&output.stdout).ends_with("}\n"));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The one line that a bad document gives.
#[track_caller]
fn complaint(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stdout), "", "nothing that could be taken for a result");
    let line = text(&output.stderr).strip_suffix('\n').unwrap().to_owned();
    assert!(!line.contains(['\n', '\r']), "{line}");
    line
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn every_example_gives_its_result_from_a_file_and_from_standard_input() {
    for Example { name, input, expected } in examples::good() {
        let from_file = calculate_file(&input);
        assert_holds(&expected, &result(&from_file), &name);
        assert_eq!(from_file, calculate(&[], input.as_bytes()), "{name}");
        assert!(text(&from_file.stdout).lines().count() > 50, "{name}: the result is indented");
    }
}

#[test]
fn every_bad_example_gives_its_path_and_status_2() {
    for Example { name, input, expected } in examples::bad() {
        let from_file = calculate_file(&input);
        let line = complaint(&from_file);
        let path = expected["path"].as_str().unwrap();
        assert!(line.starts_with(&format!("{path}: ")), "{name}: {line}");
        assert_eq!(from_file, calculate(&[], input.as_bytes()), "{name}");
    }
}

#[test]
fn input_that_is_no_document_at_all_is_refused_as_a_whole() {
    let deep = "[".repeat(1_000_000);
    let cases: [(&[u8], &str); 5] = [
        (b"", "nothing"),
        (b"\n", "an empty line"),
        (b"{\"format\":", "cut off"),
        (&[0xff, 0xfe, b'{', 0], "UTF-16"),
        (deep.as_bytes(), "deep nesting"),
    ];
    for (input, reason) in cases {
        let line = complaint(&calculate(&[], input));
        assert!(line.starts_with("$: "), "{reason}: {line}");
    }
}

#[test]
fn a_byte_order_mark_is_accepted() {
    assert_eq!(calculate(&[], format!("\u{feff}{GOOD}").as_bytes()), calculate(&[], GOOD.as_bytes()));
}

#[test]
fn a_trace_adds_the_derivation_and_changes_nothing_else() {
    for Example { name, input, .. } in examples::good() {
        let plain = result(&calculate(&[], input.as_bytes()));
        let mut traced = result(&calculate(&["--trace"], input.as_bytes()));
        let derivation = traced.as_object_mut().unwrap().remove("derivation").unwrap();
        assert_eq!(traced, plain, "{name}");
        assert!(plain.get("derivation").is_none(), "{name}");
        for (path, step) in derivation.as_object().unwrap() {
            let figure = plain.pointer(&format!("/{}", path.replace('.', "/"))).and_then(Value::as_str);
            assert_eq!(figure.map(cents), step["value"].as_str().map(cents), "{name} {path}");
        }
    }
}

/// `1500`, `1500.0` and `1500.00` are the same number of cents.
fn cents(euros: &str) -> String {
    let (whole, fraction) = euros.split_once('.').unwrap_or((euros, ""));
    format!("{whole}{fraction:0<2}")
}

#[test]
fn a_derivation_ends_in_pupils_rates_and_sources() {
    let traced = result(&calculate(&["--trace"], GOOD.as_bytes()));
    let step = &traced["derivation"]["schools.0.amounts.technology.2018"];
    assert_eq!(step["value"], "1500");
    let cell = &step["parts"][0];
    assert_eq!(cell["cell"], "PIE.BB");
    assert_eq!(cell["count"], "2017-10-01");
    assert_eq!(cell["pupils"], 1);
    assert_eq!(cell["rate"], "1500");
    assert_eq!(cell["rule"], "fase1.techniek.2018.bb-kb");
    assert_eq!(cell["sources"][0]["source"], "kamerbrief");
}

#[test]
fn each_line_gives_one_line_in_order() {
    let other = GOOD.replace("\"BB\":1", "\"BB\":2");
    let cases: [(&[u8], Result<&str, &str>); 8] = [
        (GOOD.as_bytes(), Ok("1500.00")),
        (b"", Err("$")),
        (br#"{"format":"vmbo-techniek/1","schools":[{"naam":"x"}]}"#, Err("schools[0].naam")),
        (other.as_bytes(), Ok("3000.00")),
        (b"{", Err("$")),
        (b"\xff", Err("$")),
        (b" ", Err("$")),
        (GOOD.as_bytes(), Ok("1500.00")),
    ];
    for line_end in ["\n", "\r\n"] {
        let input: Vec<u8> = cases.iter().flat_map(|(line, _)| [line, line_end.as_bytes()].concat()).collect();
        let output = calculate(&["--lines"], &input);
        assert_eq!(output.status.code(), Some(1), "some lines could not be used");
        assert_eq!(text(&output.stderr), "", "each complaint stands on its line");
        let lines: Vec<Value> = text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), cases.len());
        for (line, (_, expected)) in lines.iter().zip(&cases) {
            match expected {
                Ok(amount) => assert_eq!(line["region"]["technology"]["2018"], *amount),
                Err(path) => assert_eq!(line["error"]["path"], *path),
            }
        }
    }
}

#[test]
fn lines_that_are_all_good_give_status_0() {
    let cases = [
        (format!("{GOOD}\n{GOOD}\n"), 2, "with a line end at the end"),
        (format!("{GOOD}\n{GOOD}"), 2, "without"),
        (format!("\u{feff}{GOOD}\n"), 1, "with a byte order mark"),
        (String::new(), 0, "no lines at all"),
    ];
    for (input, number, reason) in cases {
        let output = calculate(&["--lines"], input.as_bytes());
        assert_eq!(output.status.code(), Some(0), "{reason}");
        assert_eq!(text(&output.stdout).lines().count(), number, "{reason}");
    }
}

#[test]
fn an_error_on_a_line_has_the_message_of_a_bad_document() {
    let bad = r#"{"format":"vmbo-techniek/1","x\n":1,"schools":[]}"#;
    let whole = complaint(&calculate(&[], bad.as_bytes()));
    let output = calculate(&["--lines"], format!("{bad}\n").as_bytes());
    let line: Value = serde_json::from_slice(&output.stdout).unwrap();
    let (path, message) = whole.split_once(": ").unwrap();
    assert_eq!(line, json!({ "error": { "path": path, "message": message } }));
}

#[test]
fn lines_come_from_a_file_and_can_be_traced() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("documents.jsonl");
    fs::write(&file, format!("{GOOD}\n\n")).unwrap();
    let output = calculate(&["--lines", "--trace", file.to_str().unwrap()], b"");
    assert_eq!(output.status.code(), Some(1));
    let lines: Vec<Value> = text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0], result(&calculate(&["--trace"], GOOD.as_bytes())), "the same as for one document");
    assert_eq!(lines[1]["error"]["path"], "$");
}

#[test]
fn what_cannot_be_run_says_so_and_prints_no_result() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("geen.json");
    let (missing, folder) = (missing.to_str().unwrap(), folder.path().to_str().unwrap());
    let cases: [(&[&str], &str); 6] = [
        (&[missing], "geen.json"),
        (&["--lines", missing], "geen.json"),
        (&[folder], folder),
        (&["--lines", folder], folder),
        (&["--regels"], "regels"),
        (&["a.json", "b.json"], "b.json"),
    ];
    for (arguments, named) in cases {
        let output = calculate(arguments, GOOD.as_bytes());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", text(&output.stderr));
        assert_eq!(text(&output.stdout), "", "{arguments:?}");
        assert!(text(&output.stderr).contains(named), "{arguments:?}: {}", text(&output.stderr));
    }
}
