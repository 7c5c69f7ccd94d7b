//! The letter beside what was fixed later: each line is what two calculations apart give.

use engine::calculation::{AmountKey, calculate};
use engine::domain::{Document, SchemeId};
use engine::rules::scheme;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use vmbo_techniek::view_model::{Form, Language, compare_schemes, rate_changes};

use crate::samples::{Sample, documents};
use crate::support::for_each;

/// The lines, in the order of time, and the sums.
const LINES: [&str; 15] = [
    "technology.2018",
    "planning.2018",
    "technology.2019",
    "planning.2019",
    "phase1.total",
    "phase2.2020.low",
    "phase2.2020.high",
    "phase2.2021.low",
    "phase2.2021.high",
    "phase2.2022.low",
    "phase2.2022.high",
    "phase2.2023.low",
    "phase2.2023.high",
    "phase2.fourYears.low",
    "phase2.fourYears.high",
];

/// The amounts of all schools together by another scheme, without amounts of the user's own.
fn region(document: &Value, scheme: &str) -> Vec<Decimal> {
    let mut document = document.clone();
    document["scheme"] = json!(scheme);
    for beside in ["ownAmounts", "scenarios"] {
        document.as_object_mut().unwrap().remove(beside);
    }
    let figures = calculate(&Document::read(&document.to_string()).unwrap()).figures.region;
    let of = |path: &str| *figures.get(AmountKey::ALL.into_iter().find(|key| key.path() == path).unwrap());
    LINES.into_iter().map(of).collect()
}

#[test]
fn every_line_is_the_difference_of_two_calculations() {
    for_each(200, documents(), |Sample(document)| {
        let form = Form::from_document(&Document::read(&document.to_string()).unwrap());
        let lines = compare_schemes(&form, Language::Nl);
        let (letter, later) = (region(&document, "kamerbrief-2018"), region(&document, "vastgesteld"));
        if lines.len() != LINES.len() {
            return Err(format!("{} lines", lines.len()));
        }
        for (((line, path), letter), later) in lines.iter().zip(LINES).zip(letter).zip(later) {
            let expected = (Some(letter), Some(later), later - letter);
            let found = (line.base, line.other, line.difference().euros());
            if found != expected {
                return Err(format!("{path}: {found:?} instead of {expected:?}"));
            }
        }
        Ok(())
    });
}

#[test]
fn every_later_rate_says_what_it_was_and_why_it_changed() {
    for language in Language::ALL {
        let changes = rate_changes(language);
        assert_eq!(changes.len(), scheme(SchemeId::Vastgesteld).rates.len());
        for change in &changes {
            assert!(!change.letter.is_empty(), "{} has nothing in the letter", change.label);
            assert!(!change.why.is_empty() && !change.sources.is_empty(), "{}", change.label);
        }
        let first: Vec<_> = changes.iter().filter_map(|change| change.first.as_deref()).collect();
        assert!(!first.is_empty(), "the amounts that were replaced stand between the two");
    }
}
