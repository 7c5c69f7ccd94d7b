//! The JSON Schemas that `cargo xtask schema` prints hold for what the engine reads and writes.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../../tests/examples/mod.rs"]
#[expect(dead_code, reason = "the results are held against the engine elsewhere")]
mod examples;

use std::process::Command;

use engine::calculation::calculate;
use engine::domain::Document;
use jsonschema::Validator;
use serde_json::Value;

/// The validator of a schema, which must be a schema itself.
fn validator(name: &str) -> Validator {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).arg("schema").output().unwrap();
    assert!(output.status.success());
    let schemas: Value = serde_json::from_slice(&output.stdout).unwrap();
    let schema = schemas.get(name).unwrap();
    assert!(jsonschema::meta::is_valid(schema), "{name} is a schema");
    let version = schema.get("$schema").and_then(Value::as_str);
    assert_eq!(version, Some("https://json-schema.org/draft/2020-12/schema"), "{name}");
    jsonschema::validator_for(schema).unwrap()
}

#[track_caller]
fn assert_valid(validator: &Validator, value: &Value, reason: &str) {
    let errors: Vec<String> =
        validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{reason}: {errors:?}");
}

/// Documents with every optional field, beside the examples of the contract.
const MORE: [(&str, &str); 4] = [
    (
        "own amounts, single and as a range",
        r#"{"format":"vmbo-techniek/1","schools":[{"brin":null}],
            "ownAmounts":{"fase1.techniek.2018.gl":"12.5","fase2.harde-techniek.gl":{"low":"1","high":"2"}}}"#,
    ),
    (
        "a masked count from a file",
        r#"{"format":"vmbo-techniek/1","schools":[{}],"provenance":[{"school":0,"date":"2017-10-01","file":"x.csv",
            "fileYear":2017,"pupils":0,"fingerprint":4294967295,"masked":2,"low":0,"high":4}]}"#,
    ),
    (
        "scenarios with the document's own among them",
        r#"{"format":"vmbo-techniek/1","schools":[{}],"annualPupilChange":"-20.00",
            "scenarios":[{"name":"B","schools":[{"kind":"vso"}]},{"name":"A","current":true}]}"#,
    ),
    (
        "a whole plan",
        r#"{"format":"vmbo-techniek/1","schools":[{}],"plan":{"name":"x","isRegion":true,"partners":{"mbo":["y"]},
            "parts":["budget","planOfAction"],"inKind":[{"what":"z","hours":"40.5","rate":"50","value":"1.00"}]}}"#,
    ),
];

#[test]
fn every_document_and_its_result_is_valid() {
    let (of_document, of_result) = (validator("document"), validator("result"));
    let more = MORE.map(|(reason, text)| (reason.to_owned(), text.to_owned()));
    for (reason, text) in examples::good().into_iter().map(|example| (example.name, example.input)).chain(more) {
        let document = Document::read(&text).expect(&reason);
        assert_valid(&of_document, &serde_json::from_str(&text).unwrap(), &reason);
        assert_valid(&of_document, &serde_json::from_str(&document.to_json()).unwrap(), "as we write it");
        let outcome = calculate(&document);
        for result in [outcome.result(&document), outcome.result_with_derivation(&document)] {
            assert_valid(&of_result, &serde_json::from_str(&result.to_json()).unwrap(), &reason);
        }
    }
}

#[test]
fn what_must_be_refused_is_not_valid() {
    let of_document = validator("document");
    for example in examples::bad() {
        assert!(!of_document.is_valid(&serde_json::from_str(&example.input).unwrap()), "{}", example.name);
    }
    let cases = [
        (r#""requestedSubsidy":null"#, "null where a field may be left out"),
        (r#""requestedSubsidy":5"#, "a number where the amount is text"),
        (r#""annualPupilChange":"20.01""#, "a change outside its bounds"),
        (r#""annualPupilChange":"-21""#, "a change outside its bounds, below"),
        (r#""schools":[{"counts":{"2017-10-01":null}}]"#, "null for a count date"),
        (r#""schools":[{"name":null}]"#, "null for a name"),
        (r#""plan":{"parts":["budget","budget"]}"#, "a part twice"),
        (r#""plan":{"partners":{"vo":[]}}"#, "a kind of partner that is none"),
        (r#""scenarios":[{"schools":[{}],"plan":{}}]"#, "a plan in a scenario"),
        (r#""scenarios":[{"current":true,"schools":[{}]}]"#, "inputs in the scenario that the document holds"),
        (r#""ownAmounts":{"fase1.techniek.2018.gl":{"low":"1","high":"2"}}"#, "a range where there can be none"),
        (r#""provenance":[{"school":0,"date":"2017-10-01"}]"#, "pupils are missing"),
    ];
    for (fields, reason) in cases {
        let schools = if fields.starts_with("\"schools\"") { "" } else { "\"schools\":[{}]," };
        let text = format!(r#"{{"format":"vmbo-techniek/1",{schools}{fields}}}"#);
        assert!(Document::read(&text).is_err(), "{reason}");
        assert!(!of_document.is_valid(&serde_json::from_str(&text).unwrap()), "{reason}");
    }
}
