//! The documents that the workbook is tested with.

use engine::calculation::calculate;
use engine::domain::{Document, SchemeId};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngSeed, TestRunner};
use serde_json::{Value, json};

use crate::{examples, samples};

/// How many random documents there are, half of them under each scheme.
const RANDOM: usize = 60;

/// A document with a name for messages.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) input: Value,
}

/// The contract's examples, random documents, and the ends of what a document may hold.
pub(crate) fn all() -> Vec<Case> {
    let examples = examples::good()
        .into_iter()
        .map(|example| Case { input: serde_json::from_str(&example.input).unwrap(), name: example.name });
    examples.chain(random()).chain(extremes()).collect()
}

pub(crate) fn read(input: &Value) -> Document {
    Document::read(&input.to_string()).unwrap_or_else(|error| panic!("{error}: {input}"))
}

/// The result of the contract.
pub(crate) fn result(input: &Value) -> Value {
    let document = read(input);
    serde_json::from_str(&calculate(&document).result(&document).to_json()).unwrap()
}

/// The same on every run; every second one has a yearly change.
fn random() -> impl Iterator<Item = Case> {
    let config = Config { rng_seed: RngSeed::Fixed(2018), failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new(config);
    (0..RANDOM).map(move |at| {
        let mut input = samples::documents().new_tree(&mut runner).unwrap().current().0;
        let scheme = SchemeId::ALL[at % SchemeId::ALL.len()].as_str();
        if input.get("ownAmounts").is_none() {
            input["scheme"] = json!(scheme);
        }
        if at % 4 < 2 {
            input["annualPupilChange"] = json!(samples::changes().new_tree(&mut runner).unwrap().current());
        }
        Case { name: format!("random {at}"), input }
    })
}

fn extremes() -> impl Iterator<Item = Case> {
    let changes = [None, Some("20"), Some("-19.99"), Some("0.01"), Some("-12.5")];
    let cases = SchemeId::ALL.into_iter().flat_map(move |scheme| changes.map(|change| (scheme.as_str(), change)));
    cases.map(|(scheme, change)| {
        let row = json!({ "BB": 9999, "KB": 9998, "GL": 9997, "TL": 9999 });
        let counts: serde_json::Map<_, _> =
            samples::PROFIELEN.map(|profiel| (profiel.to_owned(), row.clone())).into_iter().collect();
        let school = json!({ "counts": { "2017-10-01": counts } });
        let mut input = json!({
            "format": "vmbo-techniek/1",
            "scheme": scheme,
            "schools": [school, { "kind": "vso", "counts": school["counts"] }, school],
            "requestedSubsidy": "999999999999.99",
            "pledgedCofinancing": { "cash": "111111111111.11", "inKind": "0" },
            "technologyPoor": true,
        });
        if let Some(change) = change {
            input["annualPupilChange"] = json!(change);
        }
        Case { name: format!("as many pupils as there can be, {scheme}, {change:?}"), input }
    })
}
