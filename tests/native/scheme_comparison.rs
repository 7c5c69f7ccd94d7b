//! Two schemes beside each other: each line is what two calculations apart give.

use engine::calculation::{AmountKey, calculate};
use engine::domain::{Document, SchemeId};
use engine::rules::scheme;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use vmbo_techniek::features::amounts::model::scheme_comparison::{compare_schemes, compared_pair, rate_changes};
use vmbo_techniek::form::document::Form;
use vmbo_techniek::text::language::Language;

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

/// Every ordered pair of schemes, each with itself among them.
fn pairs() -> impl Iterator<Item = [SchemeId; 2]> {
    SchemeId::ALL.into_iter().flat_map(|base| SchemeId::ALL.map(|other| [base, other]))
}

#[test]
fn every_line_is_the_difference_of_two_calculations() {
    for_each(100, documents(), |Sample(document)| {
        let form = Form::from_document(&Document::read(&document.to_string()).unwrap());
        for pair in pairs() {
            let lines = compare_schemes(&form, pair, Language::Nl);
            let [base, other] = pair.map(|scheme| region(&document, scheme.as_str()));
            if lines.len() != LINES.len() {
                return Err(format!("{} lines", lines.len()));
            }
            for (((line, path), base), other) in lines.iter().zip(LINES).zip(base).zip(other) {
                let expected = (Some(base), Some(other), other - base);
                let found = (line.base, line.other, line.difference().euros());
                if found != expected {
                    return Err(format!("{path} of {pair:?}: {found:?} instead of {expected:?}"));
                }
            }
        }
        Ok(())
    });
}

#[test]
fn every_rate_of_the_second_scheme_says_what_it_was_in_the_first() {
    for (pair, language) in pairs().flat_map(|pair| Language::ALL.map(|language| (pair, language))) {
        let changes = rate_changes(pair, language);
        assert_eq!(changes.len(), scheme(pair[1]).rates.len());
        for change in &changes {
            assert!(!change.before.is_empty(), "{}: nothing in {}", change.label, pair[0]);
            assert!(!change.why.is_empty() && !change.sources.is_empty(), "{}", change.label);
        }
        let first = changes.iter().filter(|change| change.first.is_some()).count();
        assert_eq!(first, scheme(pair[1]).history.len(), "{pair:?}: what was replaced stands between the two");
    }
}

#[test]
fn the_chosen_scheme_stands_beside_the_one_of_a_document_that_names_none() {
    for chosen in SchemeId::ALL {
        let [base, other] = compared_pair(chosen);
        assert_eq!(base, SchemeId::DEFAULT);
        assert!(other != base && (other == chosen || chosen == base), "{chosen}");
    }
}
