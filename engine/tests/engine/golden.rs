//! The contract's examples, natively: every field that a result names has that value, every bad document gives its
//! path.

use engine::calculation::{answer, calculate, derive, derive_school, figures};
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

#[test]
fn an_answer_is_the_result_or_the_error_in_one_line() {
    for example in examples::good() {
        let document = Document::read(&example.input).unwrap();
        assert_eq!(answer(&example.input), calculate(&document).result(&document).to_json(), "{}", example.name);
    }
    for example in examples::bad() {
        let ours: Value = serde_json::from_str(&answer(&example.input)).unwrap();
        assert_eq!(ours["error"]["path"], example.expected["path"], "{}", example.name);
    }
}

/// What is computed again after a change rests on what is known of the other schools.
#[test]
fn a_part_of_the_way_leads_to_the_same_figures_as_the_whole() {
    for example in examples::good() {
        let document = Document::read(&example.input).unwrap();
        let whole = calculate(&document).figures;
        let derived = derive(&document);
        for at in 0..u16::try_from(document.schools.len()).unwrap() {
            let alone = format!("{:?}", derive_school(&document, at).unwrap());
            assert_eq!(alone, format!("{:?}", derived.schools[usize::from(at)]), "{}", example.name);
            let known = |other: u16| (other != at).then(|| &whole.schools[usize::from(other)]);
            assert_eq!(figures::<rust_decimal::Decimal>(&document, known), whole, "{} without {at}", example.name);
        }
    }
}
