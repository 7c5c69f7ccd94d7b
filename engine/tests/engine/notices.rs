//! What a result says besides its figures (contract, section 2): each notice when it applies, with its place, and
//! not otherwise.

use engine::calculation::calculate;
use engine::domain::Document;

const LATER: (&str, &str) = ("cofinancing-later-7.5-percent", "cofinancing");

/// Codes and paths.
type Notices<'a> = &'a [(&'a str, &'a str)];

/// The codes and paths of a document's notices, in their order.
fn notices(text: &str) -> Vec<(&'static str, String)> {
    let document = Document::read(text).unwrap_or_else(|error| panic!("{error} in {text}"));
    calculate(&document).notices.into_iter().map(|notice| (notice.code.as_str(), notice.path)).collect()
}

#[track_caller]
fn assert_notices(reason: &str, scheme: &str, schools: &str, fields: &str, expected: Notices<'_>) {
    let text = format!(r#"{{"format":"vmbo-techniek/1","scheme":"{scheme}","schools":[{schools}]{fields}}}"#);
    let expected: Vec<_> = expected.iter().map(|(code, path)| (*code, (*path).to_owned())).collect();
    assert_eq!(notices(&text), expected, "{reason}: {text}");
}

#[test]
fn a_scheme_says_what_it_must() {
    let school = r#"{"counts":{"2017-10-01":{"PIE":{"BB":1}}}}"#;
    assert_notices("the letter has nothing to add", "kamerbrief-2018", school, "", &[]);
    assert_notices("10 percent became 7.5 later", "vastgesteld", school, "", &[LATER]);
}

#[test]
fn vso_money_of_phase_1_came_on_application() {
    let vso = |counts: &str| format!(r#"{{"kind":"vso","counts":{{{counts}}}}}"#);
    let on_application = ("vso-phase1-on-application", "schools[0]");
    let unused = ("vso-count-2017-unused", "schools[0].counts.2017-10-01");
    let cases: [(&str, &str, Notices<'_>); 8] = [
        ("pupils in a profiel that phase 1 pays", r#""2018-10-01":{"PIE":{"BB":1}}"#, &[LATER, on_application]),
        ("in 2017 they would have been paid too", r#""2017-10-01":{"BWI":{"GL":1}}"#, &[LATER, on_application]),
        ("MaT and MVI have no share in phase 1", r#""2018-10-01":{"MaT":{"BB":1},"MVI":{"KB":1}}"#, &[LATER]),
        ("planning money was not opened to vso", r#""2018-10-01":{"D&P":{"BB":1}}"#, &[LATER]),
        ("TL earns nothing anywhere", r#""2018-10-01":{"PIE":{"TL":5}}"#, &[LATER]),
        ("no pupils", r#""2018-10-01":{"PIE":{"BB":0}}"#, &[LATER]),
        ("no counts", "", &[LATER]),
        (
            "phase 2 rests on 2018 alone",
            r#""2017-10-01":{"M&T":{"KB":1}},"2018-10-01":{"M&T":{"KB":1}}"#,
            &[LATER, on_application, unused],
        ),
    ];
    for (reason, counts, expected) in cases {
        assert_notices(reason, "vastgesteld", &vso(counts), "", expected);
        // The letter leaves vso out of phase 1 altogether.
        let of_letter: Vec<_> = expected.iter().copied().filter(|notice| *notice == unused).collect();
        assert_notices(reason, "kamerbrief-2018", &vso(counts), "", &of_letter);
    }
    let vmbo = r#"{"counts":{"2017-10-01":{"PIE":{"BB":1}},"2018-10-01":{"PIE":{"BB":1}}}}"#;
    assert_notices("a vmbo school is paid in phase 1", "vastgesteld", vmbo, "", &[LATER]);
}

#[test]
fn a_brin_that_stands_there_before_is_noticed() {
    let twice = |at: usize| ("brin-twice", format!("schools[{at}].brin"));
    let cases: [(&str, &[&str], &[usize]); 6] = [
        ("different", &["\"00AA00\"", "\"00AA01\""], &[]),
        ("the same", &["\"00AA00\"", "\"00AA00\""], &[1]),
        ("three times", &["\"00AA00\"", "\"00AA00\"", "\"00AA00\""], &[1, 2]),
        ("not side by side", &["\"00AA00\"", "\"11BB\"", "\"00AA00\""], &[2]),
        ("a vestiging of a school is another school", &["\"00AA\"", "\"00AA00\""], &[]),
        ("none is no number", &["null", "null"], &[]),
    ];
    for (reason, brins, expected) in cases {
        let schools: Vec<_> = brins.iter().map(|brin| format!(r#"{{"brin":{brin}}}"#)).collect();
        let text = format!(r#"{{"format":"vmbo-techniek/1","schools":[{}]}}"#, schools.join(","));
        assert_eq!(notices(&text), expected.iter().map(|at| twice(*at)).collect::<Vec<_>>(), "{reason}");
    }
}

/// One PIE pupil in BB: at most 16.000 euros of phase 2 by the letter, 15.895 as later fixed.
#[test]
fn a_request_and_a_pledge_are_held_against_what_there_is() {
    const ABOVE: (&str, &str) = ("request-above-maximum", "requestedSubsidy");
    const ALONE: (&str, &str) = ("pledge-without-request", "pledgedCofinancing");
    const INSTEAD: (&str, &str) = ("technology-poor-instead-of-phase2", "technologyPoor");
    let school = r#"{"counts":{"2018-10-01":{"PIE":{"BB":1}}}}"#;
    let cases: [(&str, &str, &str, Notices<'_>); 10] = [
        ("as much as there is", "kamerbrief-2018", r#","requestedSubsidy":"16000.00""#, &[]),
        ("a cent more", "kamerbrief-2018", r#","requestedSubsidy":"16000.01""#, &[ABOVE]),
        ("as much as there is", "vastgesteld", r#","requestedSubsidy":"15895""#, &[LATER]),
        ("a cent more", "vastgesteld", r#","requestedSubsidy":"15895.01""#, &[LATER, ABOVE]),
        (
            "a technology-poor region can ask for two million",
            "kamerbrief-2018",
            r#","requestedSubsidy":"2000000","technologyPoor":true"#,
            &[INSTEAD],
        ),
        (
            "and not for more",
            "kamerbrief-2018",
            r#","requestedSubsidy":"2000000.01","technologyPoor":true"#,
            &[ABOVE, INSTEAD],
        ),
        ("nothing to compare it with", "kamerbrief-2018", r#","pledgedCofinancing":{"cash":"1"}"#, &[ALONE]),
        ("also when it is nothing", "kamerbrief-2018", r#","pledgedCofinancing":{}"#, &[ALONE]),
        ("together", "kamerbrief-2018", r#","pledgedCofinancing":{},"requestedSubsidy":"1""#, &[]),
        ("not declared", "kamerbrief-2018", r#","technologyPoor":false"#, &[]),
    ];
    for (reason, scheme, fields, expected) in cases {
        assert_notices(reason, scheme, school, fields, expected);
    }
}

#[test]
fn a_what_if_is_called_one() {
    for (change, is_one) in [("0", false), ("-0.00", false), ("0.01", true), ("-20", true)] {
        let expected: &[_] = if is_one { &[("pupil-change-is-what-if", "annualPupilChange")] } else { &[] };
        assert_notices(change, "kamerbrief-2018", "{}", &format!(r#","annualPupilChange":"{change}""#), expected);
    }
}

#[test]
fn amounts_of_the_users_own_are_called_so() {
    let own = ("own-amounts", "ownAmounts");
    assert_notices("one", "kamerbrief-2018", "{}", r#","ownAmounts":{"fase1.planvorming.gl":"25"}"#, &[own]);
    assert_notices("none", "kamerbrief-2018", "{}", r#","ownAmounts":{}"#, &[]);
}

#[test]
fn notices_come_in_the_order_of_the_document() {
    let schools = r#"{"brin":"00AA"},{"brin":"00AA","kind":"vso","counts":{"2018-10-01":{"PIE":{"BB":1}}}}"#;
    let fields = r#","annualPupilChange":"1","technologyPoor":true,"requestedSubsidy":"9000000""#;
    let expected = [
        LATER,
        ("brin-twice", "schools[1].brin"),
        ("vso-phase1-on-application", "schools[1]"),
        ("request-above-maximum", "requestedSubsidy"),
        ("technology-poor-instead-of-phase2", "technologyPoor"),
        ("pupil-change-is-what-if", "annualPupilChange"),
    ];
    assert_notices("all at once", "vastgesteld", schools, fields, &expected);
}
