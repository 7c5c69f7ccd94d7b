//! The contract's examples, natively: every field that a result names has that value, every bad document gives its
//! path.

use engine::calculation::calculate;
use engine::domain::Document;
use serde_json::Value;

use crate::examples;

#[test]
fn every_example_gives_its_result() {
    for example in examples::good() {
        let document = Document::read(&example.input).unwrap_or_else(|error| panic!("{}: {error}", example.name));
        let ours: Value = serde_json::from_str(&calculate(&document).result(&document).to_json_indented()).unwrap();
        examples::assert_holds(&example.expected, &ours, &example.name);
    }
}

#[test]
fn every_bad_document_gives_its_path() {
    for example in examples::bad() {
        let error = Document::read(&example.input).expect_err(&example.name);
        assert_eq!(Value::from(error.path()), example.expected["path"], "{}: {error}", example.name);
        assert!(!error.to_string().contains('\n'), "{}: one line", example.name);
    }
}

#[test]
fn a_document_that_is_saved_and_read_is_the_same() {
    for example in examples::good() {
        let document = Document::read(&example.input).unwrap();
        for text in [document.to_json(), document.to_json_indented()] {
            assert_eq!(Document::read(&text).as_ref(), Ok(&document), "{}", example.name);
        }
    }
}
