//! The checks that advise, each with a document that calls for it and one that just does not.

use engine::calculation::calculate;
use engine::domain::Document;
use serde_json::{Value, json};
use vmbo_techniek::features::outcome::model::notice_text::is_in_advice;
use vmbo_techniek::features::school::model::warning::warnings;
use vmbo_techniek::text::language::Language;

fn document(schools: &Value) -> Document {
    let text = json!({ "format": "vmbo-techniek/1", "schools": schools }).to_string();
    Document::read(&text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

/// The codes for these schools, each with the number of its school.
fn codes(schools: &Value) -> Vec<(u16, &'static str)> {
    warnings(&document(schools)).iter().map(|warning| (warning.school, warning.kind.code())).collect()
}

fn one(counts: &Value) -> Value {
    json!([{ "counts": counts }])
}

fn on_both(before: &Value, after: &Value) -> Value {
    one(&json!({ "2017-10-01": before, "2018-10-01": after }))
}

fn pie(pupils: u16) -> Value {
    json!({ "PIE": { "BB": pupils } })
}

#[test]
fn each_warning_comes_when_it_should_and_not_before() {
    let filled = json!({ "2017-10-01": { "PIE": { "BB": 30 } } });
    let many = |each: u16| json!({ "PIE": { "BB": each, "KB": each }, "BWI": { "BB": each } });
    let named = |first: &str, second: &str| json!([{ "name": first, "counts": filled.clone() }, { "name": second, "counts": filled.clone() }]);
    let brins = |first: &str, second: &str| json!([{ "brin": first, "counts": filled.clone() }, { "brin": second, "counts": filled.clone() }]);
    let vso = |counts: Value| json!([{ "kind": "vso", "counts": counts }]);
    let cases = [
        ("W01", one(&json!({ "2017-10-01": pie(436) })), one(&json!({ "2017-10-01": pie(435) }))),
        ("W02", one(&json!({ "2017-10-01": many(401) })), one(&json!({ "2017-10-01": many(400) }))),
        ("W03", on_both(&pie(101), &pie(50)), on_both(&pie(101), &pie(51))),
        ("W04", on_both(&pie(50), &pie(101)), on_both(&pie(50), &pie(100))),
        ("W05", on_both(&pie(5), &json!({})), on_both(&pie(5), &pie(5))),
        ("W06", on_both(&json!({}), &pie(5)), on_both(&json!({}), &json!({}))),
        ("W07", vso(json!({ "2017-10-01": pie(5), "2018-10-01": pie(5) })), vso(json!({ "2018-10-01": pie(5) }))),
        (
            "W08",
            one(&json!({ "2017-10-01": { "Groen": { "BB": 5 } } })),
            one(&json!({ "2017-10-01": { "MVI": { "GL": 5 } } })),
        ),
        (
            "W09",
            vso(json!({ "2017-10-01": { "D&P": { "BB": 5 } } })),
            vso(json!({ "2017-10-01": { "MaT": { "BB": 5 } } })),
        ),
        ("W10", json!([{}, { "counts": filled.clone() }]), json!([{ "counts": filled.clone() }, {}])),
        ("W11", brins("00AA00", "00AA00"), brins("00AA00", "00AA01")),
        ("W12", brins("00AA00", "00BB"), json!([{ "brin": "00BB", "counts": filled.clone() }])),
        ("W13", named("Het College", "Het College"), named("", "")),
        (
            "W14",
            one(&json!({ "2017-10-01": { "D&P": { "TL": 5, "BB": 5 } } })),
            one(&json!({ "2017-10-01": { "D&P": { "TL": 0, "BB": 5 } } })),
        ),
    ];
    for (code, with, without) in &cases {
        assert!(codes(with).iter().any(|(_, found)| found == code), "{code} for {with}: {:?}", codes(with));
        assert!(codes(without).iter().all(|(_, found)| found != code), "{code} for {without}");
    }
}

#[test]
fn few_pupils_rise_and_fall_by_chance() {
    for (before, after) in [(19, 1), (1, 19), (19, 9)] {
        assert_eq!(codes(&on_both(&pie(before), &pie(after))), [], "{before} to {after}");
    }
}

#[test]
fn a_warning_names_its_school() {
    let filled = json!({ "2017-10-01": { "PIE": { "BB": 30 } } });
    let schools = json!([{ "counts": filled }, {}, { "counts": { "2017-10-01": { "PIE": { "BB": 9999 } } } }]);
    assert_eq!(codes(&schools), [(1, "W10"), (2, "W01"), (2, "W02")]);
}

#[test]
fn an_ordinary_school_gets_none() {
    let counts = json!({
        "2017-10-01": { "PIE": { "BB": 38, "KB": 52, "GL": 9 }, "D&P": { "GL": 35 } },
        "2018-10-01": { "PIE": { "BB": 36, "KB": 50, "GL": 11 }, "D&P": { "GL": 30 } },
    });
    assert_eq!(codes(&one(&counts)), []);
    assert_eq!(codes(&json!([{}])), [], "an empty page needs no advice");
}

/// For each notice about a school: which one, and whether the advice there says the same.
type SaidOf<'a> = &'a [(u16, bool)];

#[test]
fn what_the_advice_for_a_school_says_is_no_notice_besides() {
    let pie = json!({ "PIE": { "BB": 5 } });
    let tl = json!({ "PIE": { "TL": 5 } });
    let both = |before: &Value| json!({ "kind": "vso", "counts": { "2017-10-01": before, "2018-10-01": pie } });
    let brin = |brin: &str| json!({ "brin": brin, "counts": { "2017-10-01": pie } });
    let cases: [(&str, Value, SaidOf<'_>); 4] = [
        ("a vso school with counts of 2017", json!([both(&pie)]), &[(0, true)]),
        ("advice looks at pupils who earn something", json!([both(&tl)]), &[(0, false)]),
        ("the same BRIN three times", json!([brin("00AA00"), brin("00AA00"), brin("00AA00")]), &[(1, true), (2, true)]),
        ("nothing to say", json!([brin("00AA00"), brin("00AA01")]), &[]),
    ];
    for (reason, schools, expected) in cases {
        let document = document(&schools);
        let notices = calculate(&document).notices;
        assert_eq!(notices.len(), expected.len(), "{reason}: {notices:?}");
        for (notice, (school, same)) in notices.iter().zip(expected) {
            for at in (0u16..).take(document.schools.len()) {
                assert_eq!(is_in_advice(notice, &document, at), *same && at == *school, "{reason}, school {at}");
            }
        }
    }
}

#[test]
fn warnings_have_a_sentence_in_both_languages_and_change_no_figure() {
    let document = document(&on_both(&pie(9999), &json!({})));
    let before = calculate(&document);
    for warning in warnings(&document) {
        let sentences = [Language::Nl, Language::En].map(|language| warning.kind.sentence(language));
        assert_ne!(sentences[0], sentences[1]);
        assert!(sentences.iter().all(|sentence| !sentence.contains('{')), "{sentences:?}");
    }
    assert_eq!(calculate(&document), before);
}
