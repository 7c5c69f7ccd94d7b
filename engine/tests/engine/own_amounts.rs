//! Amounts of the user's own: what a document may say and what comes of it.

use engine::calculation::{AmountKey, calculate};
use engine::domain::{Document, SchemeId};
use serde_json::Value;

use crate::samples::PROFIELEN;
use crate::second_path;

fn document(fields: &str) -> String {
    format!(
        r#"{{"format":"vmbo-techniek/1"{fields},"schools":[{{"counts":{{"2018-10-01":{{"PIE":{{"BB":2,"GL":1}}}}}}}}]}}"#
    )
}

fn read(fields: &str) -> Document {
    Document::read(&document(fields)).unwrap_or_else(|error| panic!("{error} in {fields}"))
}

#[test]
fn what_does_not_fit_is_refused_at_its_place() {
    let cases = [
        (
            "a rate of nobody",
            r#""x":"1""#,
            "ownAmounts.x",
            "an unknown name; expected one of fase1.techniek.2018.bb-kb",
        ),
        ("a rate of the other scheme", r#""fase2.techniek.gl":"1""#, "ownAmounts.fase2.techniek.gl", "an unknown name"),
        ("a rule that is no rate", r#""techniekarm.vier-jaar":"1""#, "ownAmounts.techniekarm.vier-jaar", "an unknown"),
        (
            "a number",
            r#""fase1.planvorming.gl":1"#,
            "ownAmounts.fase1.planvorming.gl",
            "found 1; expected euros as text",
        ),
        ("a comma", r#""fase1.planvorming.gl":"1,5""#, "ownAmounts.fase1.planvorming.gl", "expected euros as text"),
        ("less than nothing", r#""fase1.planvorming.gl":"-1""#, "ownAmounts.fase1.planvorming.gl", "expected euros"),
        (
            "phase 1 pays one amount",
            r#""fase1.planvorming.gl":{"low":"1","high":"2"}"#,
            "ownAmounts.fase1.planvorming.gl",
            "found an object; expected euros as text",
        ),
        (
            "a range that is upside down",
            r#""fase2.harde-techniek.gl":{"low":"2","high":"1.99"}"#,
            "ownAmounts.fase2.harde-techniek.gl.high",
            "found \"1.99\"; expected an amount that is at least low",
        ),
        (
            "half a range",
            r#""fase2.harde-techniek.gl":{"low":"2"}"#,
            "ownAmounts.fase2.harde-techniek.gl.high",
            "found nothing; expected an object with low and high",
        ),
        (
            "a range with more",
            r#""fase2.harde-techniek.gl":{"low":"1","high":"2","mid":"1"}"#,
            "ownAmounts.fase2.harde-techniek.gl.mid",
            "an unknown name; expected one of low, high",
        ),
    ];
    for (reason, own, path, message) in cases {
        let error = Document::read(&document(&format!(r#","ownAmounts":{{{own}}}"#))).expect_err(reason);
        assert_eq!(error.path(), path, "{reason}");
        assert!(error.message().contains(message), "{reason}: {error}");
    }
}

#[test]
fn the_names_are_those_of_the_scheme_wherever_it_stands() {
    let own = r#","ownAmounts":{"fase2.techniek.gl":"1"}"#;
    let scheme = r#","scheme":"vastgesteld""#;
    assert_eq!(read(&format!("{own}{scheme}")), read(&format!("{scheme}{own}")));
    // A scenario has a scheme of its own.
    let text = document(&format!(r#","scenarios":[{{"schools":[{{}}]{own}{scheme}}}]"#));
    assert!(Document::read(&text).is_ok(), "{text}");
    let text = document(&format!(r#"{scheme},"scenarios":[{{"schools":[{{}}]{own}}}]"#));
    let error = Document::read(&text).expect_err("the scheme of the document is not that of its scenario");
    assert_eq!(error.path(), "scenarios[0].ownAmounts.fase2.techniek.gl");
}

#[test]
fn figures_rest_on_the_own_amounts() {
    let own =
        r#","ownAmounts":{"fase1.techniek.2019.bb-kb":"100.05","fase2.harde-techniek.gl":{"low":"1","high":"2.5"}}"#;
    let region = calculate(&read(own)).figures.region;
    let cases = [
        (AmountKey::Technology2019, "1700.1", "2 × 100,05 and 1 × 1.500 of the letter"),
        (AmountKey::Phase2In2020Low, "6001", "2 × 3.000 of the letter and 1 × 1"),
        (AmountKey::Phase2In2020High, "8002.5", "2 × 4.000 of the letter and 1 × 2,50"),
    ];
    for (key, expected, reason) in cases {
        assert_eq!(region.get(key).normalize().to_string(), expected, "{reason}");
    }
}

#[test]
fn the_result_and_its_derivation_say_which_amounts_are_own() {
    let own = r#","ownAmounts":{"fase2.harde-techniek.gl":"1","fase1.techniek.2019.bb-kb":"100"}"#;
    let document = read(own);
    let json = calculate(&document).result_with_derivation(&document).to_json();
    let result: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(result["ownAmounts"], serde_json::json!(["fase1.techniek.2019.bb-kb", "fase2.harde-techniek.gl"]));
    let leaves = result["derivation"]["schools.0.amounts.technology.2019"]["parts"].as_array().unwrap();
    let own: Vec<_> =
        leaves.iter().map(|leaf| (leaf["rate"].as_str().unwrap(), leaf.get("ownAmount").is_some())).collect();
    assert_eq!(own, [("100", true), ("1500", false)]);
    for leaf in leaves {
        // An own amount never stands beside a source that does not say it.
        assert_eq!(leaf.get("sources").is_some(), leaf.get("ownAmount").is_none(), "{leaf}");
    }
}

#[test]
fn without_own_amounts_a_result_says_nothing_of_them() {
    let document = read(r#","ownAmounts":{}"#);
    assert_eq!(document, read(""));
    let result = calculate(&document).result_with_derivation(&document).to_json();
    assert!(!result.to_lowercase().contains("own"), "{result}");
}

#[test]
fn the_largest_amounts_of_the_most_schools_are_exact_with_any_change() {
    let row: Value = ["BB", "KB", "GL"].into_iter().map(|leerweg| (leerweg.to_owned(), Value::from(9999))).collect();
    let counts: Value = PROFIELEN.into_iter().map(|profiel| (profiel.to_owned(), row.clone())).collect();
    let school = serde_json::json!({ "counts": { "2018-10-01": counts, "2017-10-01": counts } });
    for scheme in SchemeId::ALL {
        let own: Value =
            scheme.rates().iter().map(|rate| (rate.as_str().to_owned(), Value::from("999999999999.99"))).collect();
        for (change, schools) in [("0", 2000), ("20", 2000), ("19.99", 1), ("-19.99", 1), ("0.01", 1)] {
            let document = serde_json::json!({
                "format": "vmbo-techniek/1",
                "scheme": scheme.as_str(),
                "schools": vec![&school; schools],
                "annualPupilChange": change,
                "ownAmounts": own,
            });
            let read = Document::read(&document.to_string()).unwrap();
            let result: Value = serde_json::from_str(&calculate(&read).result(&read).to_json()).unwrap();
            let expected = second_path::result(&document);
            for part in ["region", "cofinancing"] {
                assert_eq!(result[part], expected[part], "{scheme}, {change} percent, {schools} schools");
            }
        }
    }
}
