//! A receipt that came to the page is computed again.

use crate::features::files::model::document_error_text::document_error_sentence;
use crate::features::files::model::receipt::{ReceiptProblem, verify};
use crate::features::files::text::TakeAlongTexts;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::count_of;

/// Most differences that are shown; the command line shows more.
const SHOWN: usize = 20;

fn why(problem: &ReceiptProblem, language: Language) -> String {
    let words = TakeAlongTexts::of(language);
    match problem {
        ReceiptProblem::NotUtf8 => words.receipt_no_text.to_owned(),
        ReceiptProblem::NotJson(error) => {
            fill(words.receipt_no_json, &[&error.line().to_string(), &error.column().to_string()])
        }
        ReceiptProblem::NotReceipt => words.receipt_other_format.to_owned(),
        ReceiptProblem::NoDocument => words.receipt_no_document.to_owned(),
        ReceiptProblem::Document(error) => document_error_sentence(error, language),
    }
}

/// What came of computing a receipt again, in sentences.
pub(crate) fn verdict(name: &str, text: &str, language: Language) -> Vec<String> {
    let words = TakeAlongTexts::of(language);
    let verified = match verify(text.as_bytes()) {
        Ok(verified) => verified,
        Err(error) => return vec![fill(words.receipt_bad, &[name, &error.path, &why(&error.problem, language)])],
    };
    if verified.differences.is_empty() {
        return vec![words.receipt_equal.to_owned()];
    }
    let mut sentences = vec![match verified.differences.len() {
        1 => words.receipt_differs_once.to_owned(),
        how_many => fill(words.receipt_differs, &[&count_of(how_many, language)]),
    }];
    sentences.extend(verified.differences.iter().take(SHOWN).map(|found| {
        let value = |value: &Option<String>| value.clone().unwrap_or_else(|| words.receipt_nothing.to_owned());
        fill(words.receipt_place, &[&found.path, &value(&found.theirs), &value(&found.ours)])
    }));
    sentences
}
