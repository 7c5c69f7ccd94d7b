//! Receipts: computed again they are equal, and whatever is changed in one is named.

use engine::domain::{Document, ToJson};
use proptest::prelude::*;
use serde_json::{Value, json};
use vmbo_techniek::features::files::model::receipt::{Difference, make, verify};

use crate::examples;
use crate::samples::{Sample, documents};
use crate::support::{for_each, root};

fn receipt(input: &str) -> Value {
    serde_json::from_str(&make(&Document::read(input).unwrap()).to_json()).unwrap()
}

fn differences(receipt: &Value) -> Vec<Difference> {
    verify(receipt.to_string().as_bytes()).unwrap().differences
}

#[test]
fn a_receipt_is_equal_to_itself() {
    for_each(64, documents(), |Sample(document)| {
        let document = Document::read(&document.to_string()).map_err(|error| error.to_string())?;
        let receipt = make(&document);
        for text in [receipt.to_json(), receipt.to_json_indented()] {
            let verified = verify(text.as_bytes()).map_err(|error| error.to_string())?;
            if !verified.differences.is_empty() || verified.made_by != env!("CARGO_PKG_VERSION") {
                return Err(format!("{verified:?}"));
            }
        }
        Ok(())
    });
}

/// Every value of a receipt with a pointer to it.
fn leaves(value: &Value, pointer: &str, out: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                leaves(value, &format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1")), out);
            }
        }
        Value::Array(items) => {
            for (at, value) in items.iter().enumerate() {
                leaves(value, &format!("{pointer}/{at}"), out);
            }
        }
        _ => out.push(pointer.to_owned()),
    }
}

/// Another value of the same sort: a digit or letter more, one more, the other truth.
fn changed(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_u64().unwrap() + 1),
        Value::Bool(truth) => json!(!truth),
        Value::String(text) => match text.char_indices().find(|(_, character)| character.is_ascii_digit()) {
            Some((at, digit)) => {
                let other = if digit == '9' { '8' } else { '9' };
                json!(format!("{}{other}{}", &text[..at], &text[at + 1..]))
            }
            None => json!(format!("{text}x")),
        },
        other => panic!("{other}"),
    }
}

#[test]
fn every_changed_value_is_noticed() {
    let examples = examples::good();
    for example in examples.iter().filter(|example| ["07", "13", "17"].iter().any(|at| example.name.starts_with(at))) {
        let whole = receipt(&example.input);
        let mut pointers = Vec::new();
        leaves(&whole, "", &mut pointers);
        // The steps of a derivation are many and alike: some of them stand for all.
        let (steps, mut tried): (Vec<_>, Vec<_>) =
            pointers.into_iter().partition(|pointer| pointer.starts_with("/result/derivation"));
        tried.extend(steps.into_iter().step_by(29));
        for pointer in tried.iter().filter(|pointer| !pointer.starts_with("/program")) {
            let mut receipt = whole.clone();
            let place = receipt.pointer_mut(pointer).unwrap();
            *place = changed(place);
            // What can be no document is refused; everything else is compared.
            if let Ok(verified) = verify(receipt.to_string().as_bytes()) {
                assert!(!verified.differences.is_empty(), "{}: {pointer}", example.name);
            } else {
                assert!(pointer.starts_with("/document") || pointer == "/format", "{}: {pointer}", example.name);
            }
        }
    }
}

#[test]
fn what_differs_is_named_with_both_values() {
    let mut receipt = receipt(&examples::good()[0].input);
    receipt["result"]["region"]["phase1"]["total"] = json!("1.00");
    receipt["result"]["extra"] = json!([]);
    receipt.as_object_mut().unwrap().remove("rules");
    let found = differences(&receipt);
    let paths: Vec<&str> = found.iter().map(|difference| difference.path.as_str()).collect();
    assert_eq!(paths, ["result.region.phase1.total", "result.extra", "rules"]);
    assert_eq!(found[0].theirs.as_deref(), Some("\"1.00\""));
    assert_ne!(found[0].ours, found[0].theirs);
    assert_eq!((found[1].ours.as_deref(), found[1].theirs.as_deref()), (None, Some("[]")));
    assert!(found[2].theirs.is_none());
}

#[test]
fn a_receipt_of_an_older_version_with_the_same_figures_is_equal() {
    let mut receipt = receipt(&examples::good()[0].input);
    receipt["program"]["version"] = json!("0.0.1");
    let verified = verify(receipt.to_string().as_bytes()).unwrap();
    assert_eq!((verified.made_by.as_str(), verified.differences), ("0.0.1", vec![]));
}

#[test]
fn a_name_that_stands_there_twice_is_a_difference() {
    let text = receipt(&examples::good()[0].input).to_string();
    let twice = text.replacen("\"result\":{", "\"result\":{\"scheme\":\"kamerbrief-2018\",", 1);
    assert_eq!(verify(twice.as_bytes()).unwrap().differences.len(), 1);
}

#[test]
fn what_is_no_receipt_says_where() {
    let document = examples::good()[0].input.clone();
    let table = [
        (b"\xff".to_vec(), "$", "no text"),
        (b"{".to_vec(), "$", "no JSON"),
        (document.into_bytes(), "format", "a document is no receipt"),
        (br#"{"format":"vmbo-techniek-receipt/1"}"#.to_vec(), "document", "nothing in it"),
        (br#"{"format":"vmbo-techniek-receipt/1","document":7}"#.to_vec(), "document", "no document in it"),
        (
            br#"{"format":"vmbo-techniek-receipt/1","document":{"format":"vmbo-techniek/1","schools":[]}}"#.to_vec(),
            "document.schools",
            "a document that cannot be used",
        ),
    ];
    for (bytes, path, why) in table {
        assert_eq!(verify(&bytes).map_err(|error| error.path), Err(path.to_owned()), "{why}");
    }
}

#[test]
fn any_text_is_a_receipt_or_none() {
    let broken = (documents(), any::<prop::sample::Index>(), any::<u8>()).prop_map(|(sample, at, byte)| {
        let mut bytes = make(&Document::read(&sample.0.to_string()).unwrap()).to_json().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        bytes
    });
    for_each(128, prop_oneof![broken, proptest::collection::vec(any::<u8>(), 0..64)], |bytes| {
        // Equal after a change only where the change is none, or in what is not compared.
        if let Ok(verified) = verify(&bytes)
            && verified.differences.is_empty()
            && verified.made_by == env!("CARGO_PKG_VERSION")
        {
            let text = String::from_utf8(bytes).map_err(|error| error.to_string())?;
            let document = serde_json::from_str::<Value>(&text).map_err(|error| error.to_string())?["document"].take();
            let mut ours = receipt(&document.to_string());
            let mut theirs: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
            (ours["program"], theirs["program"]) = (Value::Null, Value::Null);
            return if ours == theirs { Ok(()) } else { Err(text) };
        }
        Ok(())
    });
}

/// Receipts of texts of the rule data that were changed since without another amount, in `tests/receipts`.
#[test]
fn every_receipt_ever_made_is_equal() {
    let mut found = 0;
    for entry in std::fs::read_dir(root().join("tests/receipts")).unwrap() {
        let path = entry.unwrap().path();
        let verified = verify(&std::fs::read(&path).unwrap()).unwrap();
        assert_eq!(verified.differences, [], "{}", path.display());
        found += 1;
    }
    assert!(found >= 2, "{found} receipts");
}

/// An auditor can take the hash of the file in the repository and find it in the receipt.
#[test]
fn the_hashes_are_those_of_the_files() {
    use sha2::{Digest, Sha256};
    let input = r#"{"format":"vmbo-techniek/1","scheme":"vastgesteld","schools":[{}],"scenarios":[{"schools":[{}]}]}"#;
    let receipt = receipt(input);
    let schemes: Vec<&str> =
        receipt["rules"].as_array().unwrap().iter().map(|rules| rules["scheme"].as_str().unwrap()).collect();
    assert_eq!(schemes, ["vastgesteld", "kamerbrief-2018"]);
    for rules in receipt["rules"].as_array().unwrap() {
        for (file, hash) in rules["files"].as_object().unwrap() {
            let text = std::fs::read(root().join("engine/src/rules/data/schemes").join(file)).unwrap();
            let expected: String = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(hash.as_str(), Some(expected.as_str()), "{file}");
        }
    }
}
