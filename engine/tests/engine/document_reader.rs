//! What is a document and what is not (contract, section 1): the first thing in the text that is wrong gives the
//! path, and every message is one line.

use engine::domain::{Document, DocumentError};

/// A document with `fields` after the two that it must have.
fn with(fields: &str) -> String {
    format!(r#"{{"format":"vmbo-techniek/1","schools":[{{}}],{fields}}}"#)
}

/// A document of one school with these fields.
fn school(fields: &str) -> String {
    format!(r#"{{"format":"vmbo-techniek/1","schools":[{{{fields}}}]}}"#)
}

/// A document with this value for one count.
fn count(value: &str) -> String {
    school(&format!(r#""counts":{{"2017-10-01":{{"M&T":{{"KB":{value}}}}}}}"#))
}

const COUNT_PATH: &str = "schools[0].counts.2017-10-01.M&T.KB";

#[track_caller]
fn error(text: &str) -> DocumentError {
    let shown: String = text.chars().take(200).collect();
    let error = Document::read(text).expect_err(&shown);
    let line = error.to_string();
    assert_eq!(line, format!("{}: {}", error.path(), error.message()));
    assert!(!line.contains(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')), "one line: {line:?}");
    assert!(line.chars().count() < 500, "a line of reasonable length: {line}");
    assert!(error.message().contains("found") && error.message().contains("expected"), "{line}");
    error
}

#[track_caller]
fn assert_refused(text: &str, path: &str, reason: &str) {
    let error = error(text);
    assert_eq!(error.path(), path, "{reason}: {error}");
}

#[test]
fn a_text_that_is_no_json_is_refused_as_a_whole() {
    let cases = [
        ("", "nothing at all"),
        (" \n\t", "white space alone"),
        ("vmbo", "a bare word"),
        (r#"{"format":"vmbo-techniek/1","schools":[{}]} x"#, "something after the document"),
        (r#"{"format":"vmbo-techniek/1","schools":[{}]}{}"#, "a second document"),
        (r#"{"format":"vmbo-techniek/1","schools":[{}],}"#, "a comma too many in an object"),
        (r#"{"format":"vmbo-techniek/1","schools":[{},]}"#, "a comma too many in a list"),
        (r#"{"format":"vmbo-techniek/1" "schools":[{}]}"#, "a comma missing"),
        (r#"{"format" "vmbo-techniek/1"}"#, "a colon missing"),
        (r#"{format:"vmbo-techniek/1"}"#, "a name without quotes"),
        ("{'format':'vmbo-techniek/1'}", "single quotes"),
        (r#"{"format":"vmbo-techniek/1",/**/"schools":[{}]}"#, "a comment"),
        ("{\"format\":\"vmbo\ntechniek/1\"}", "a line end in a text"),
        (r#"{"format":"\x41"}"#, "an escape that JSON does not have"),
        (r#"{"format":"\u00g1"}"#, "a digit that is not hexadecimal"),
        (r#"{"format":"\u12"}"#, "too few hexadecimal digits"),
        (r#"{"format":"\ud83d"}"#, "half a surrogate pair, the first"),
        (r#"{"format":"\ude00"}"#, "half a surrogate pair, the second"),
        (r#"{"format":"\ud83d\u0041"}"#, "a first half followed by a letter"),
        (r#"{"format":"\ud83d-"}"#, "a first half followed by nothing of the kind"),
        ("\u{feff}\u{feff}{}", "a second byte order mark"),
        ("{\"regio\":1,\"format\":", "cut off, although an unknown field stands before"),
    ];
    for (text, reason) in cases {
        assert_refused(text, "$", reason);
    }
    for number in ["012", "+1", ".5", "1.", "1e", "0x10", "-", "NaN", "Infinity", "1_000", "--1", "1.e1"] {
        assert_refused(&count(number), "$", number);
    }
}

#[test]
fn the_whole_document_is_an_object() {
    for text in ["[]", "[{}]", "null", "true", "12", "\"{}\"", "-0"] {
        assert_refused(text, "$", text);
    }
}

#[test]
fn what_must_be_there_is_asked_for_when_the_rest_is_right() {
    let cases = [
        ("{}", "format", "nothing is there"),
        (r#"{"schools":[{}]}"#, "format", "no format"),
        (r#"{"format":"vmbo-techniek/1"}"#, "schools", "no schools"),
        (r#"{"schools":[{"naam":"x"}]}"#, "schools[0].naam", "what stands there comes before what is missing"),
        (r#"{"format":"vmbo-techniek/2"}"#, "format", "idem"),
        (r#"{"format":"vmbo-techniek/1","schools":[]}"#, "schools", "a region has at least one school"),
    ];
    for (text, path, reason) in cases {
        assert_refused(text, path, reason);
    }
}

#[test]
fn a_name_that_nobody_knows_is_refused_at_every_level() {
    let cases = [
        (with(r#""regio":1"#), "regio"),
        (with(r#""Scheme":"vastgesteld""#), "Scheme"),
        (with(r#""scheme ":"vastgesteld""#), "scheme "),
        (with(r#""ownAmount":{}"#), "ownAmount"),
        (with(r#""annualPupilChange%":"1""#), "annualPupilChange%"),
        (school(r#""BRIN":"00AA""#), "schools[0].BRIN"),
        (school(r#""sameCounts":true"#), "schools[0].sameCounts"),
        (school(r#""counts":{"2019-10-01":{}}"#), "schools[0].counts.2019-10-01"),
        (school(r#""counts":{"2017-10-1":{}}"#), "schools[0].counts.2017-10-1"),
        (school(r#""counts":{"PIE":{"BB":1}}"#), "schools[0].counts.PIE"),
        (school(r#""counts":{"2018-10-01":{"MTR":{}}}"#), "schools[0].counts.2018-10-01.MTR"),
        (school(r#""counts":{"2018-10-01":{"mat":{}}}"#), "schools[0].counts.2018-10-01.mat"),
        (school(r#""counts":{"2018-10-01":{"BB":1}}"#), "schools[0].counts.2018-10-01.BB"),
        (school(r#""counts":{"2018-10-01":{"M&T":{"bb":1}}}"#), "schools[0].counts.2018-10-01.M&T.bb"),
        (school(r#""counts":{"2018-10-01":{"M&T":{"PIE":1}}}"#), "schools[0].counts.2018-10-01.M&T.PIE"),
        (with(r#""pledgedCofinancing":{"inkind":"1"}"#), "pledgedCofinancing.inkind"),
    ];
    for (text, path) in cases {
        assert_refused(&text, path, "unknown");
    }
}

#[test]
fn a_name_given_twice_is_refused_at_every_level() {
    let cases = [
        (with(r#""format":"vmbo-techniek/1""#), "format", "also with the same value"),
        (with(r#""schools":[{}]"#), "schools", "also a list"),
        (with(r#""scheme":"vastgesteld","scheme":"kamerbrief-2018""#), "scheme", "the last does not win"),
        (with(r#""scheme":"vastgesteld","sch\u0065me":"vastgesteld""#), "scheme", "escaped, it is the same name"),
        (school(r#""name":"a","brin":null,"name":"a""#), "schools[0].name", "not only side by side"),
        (school(r#""counts":{"2018-10-01":{},"2018-10-01":{}}"#), "schools[0].counts.2018-10-01", "a date"),
        (
            school(r#""counts":{"2018-10-01":{"PIE":{"BB":1},"PIE":{"KB":1}}}"#),
            "schools[0].counts.2018-10-01.PIE",
            "a profiel, although the leerwegen differ",
        ),
        (
            school(r#""counts":{"2018-10-01":{"PIE":{"BB":1,"BB":1}}}"#),
            "schools[0].counts.2018-10-01.PIE.BB",
            "a leerweg",
        ),
        (with(r#""pledgedCofinancing":{"cash":"1","cash":"1"}"#), "pledgedCofinancing.cash", "a part of the pledge"),
        (with(r#""regio":1,"regio":1"#), "regio", "an unknown name is unknown the first time"),
    ];
    for (text, path, reason) in cases {
        assert_refused(&text, path, reason);
    }
}

#[test]
fn the_first_error_in_the_text_counts() {
    let cases = [
        (r#"{"regio":1,"format":"x"}"#.to_owned(), "regio"),
        (r#"{"format":"x","regio":1}"#.to_owned(), "format"),
        (r#"{"format":"x","format":"vmbo-techniek/1"}"#.to_owned(), "format"),
        (r#"{"schools":[{},{"x":1},{"y":1}],"format":"x"}"#.to_owned(), "schools[1].x"),
        (school(r#""kind":"x","name":1"#), "schools[0].kind"),
        (school(r#""name":1,"kind":"x""#), "schools[0].name"),
        (
            school(r#""counts":{"2018-10-01":{"PIE":{"BB":-1}},"2017-10-01":{"XYZ":{}}},"naam":1"#),
            "schools[0].counts.2018-10-01.PIE.BB",
        ),
        (with(r#""annualPupilChange":"21","requestedSubsidy":"x""#), "annualPupilChange"),
        (with(r#""scheme":"x","scheme":"vastgesteld""#), "scheme"),
    ];
    for (text, path) in cases {
        assert_refused(&text, path, "first");
    }
}

#[test]
fn counts_are_whole_numbers_written_plainly() {
    for good in ["0", "1", "10", "9999"] {
        assert!(Document::read(&count(good)).is_ok(), "{good}");
    }
    let bad = [
        ("12.0", "a point, although the value is whole"),
        ("12.5", "a fraction"),
        ("1e1", "an exponent"),
        ("1E1", "an exponent in capitals"),
        ("1e-400", "an exponent that no float can hold"),
        ("1e99999999999999999999", "an exponent that nothing can hold"),
        ("-0", "a sign, although it is zero"),
        ("-0.0", "sign and point"),
        ("-1", "fewer than none"),
        ("\"12\"", "text"),
        ("10000", "more than a cell takes"),
        ("65536", "would be zero in sixteen bits"),
        ("18446744073709551616", "would be zero in sixty-four bits"),
        ("null", "null is for brin alone"),
        ("true", "a truth value"),
        ("[12]", "a list"),
        ("{}", "an object"),
    ];
    for (value, reason) in bad {
        assert_refused(&count(value), COUNT_PATH, reason);
    }
    for (start, reason) in [("", "a number"), ("-", "below nothing"), ("0.", "a fraction"), ("1e", "an exponent")] {
        let number = count(&format!("{start}{}", "9".repeat(1_000_000)));
        let message = format!("found a number of {} characters; expected a whole number", 1_000_000 + start.len());
        assert_refused(&number, COUNT_PATH, reason);
        assert!(error(&number).message().starts_with(&message), "{reason} of a million digits");
    }
}

#[test]
fn amounts_are_text_in_one_form() {
    let good = ["0", "0.0", "0.00", "0.05", "5", "10.5", "1234.50", "999999999999", "999999999999.99"];
    let bad = [
        "",
        " ",
        "-1",
        "+1",
        "01",
        "00",
        "00.50",
        ".5",
        "5.",
        "1.234",
        "1,5",
        "1.234,50",
        "1e3",
        " 1",
        "1 ",
        "€ 5",
        "5,-",
        "1_000",
        "1 000",
        "0x1",
        "NaN",
        "inf",
        "1000000000000",
        "9999999999999.99",
        "1.2.3",
        "٣",
        "１",
        "1.٣",
        "0.001",
    ];
    let places = [
        (r#""requestedSubsidy":@"#, "requestedSubsidy"),
        (r#""pledgedCofinancing":{"cash":@}"#, "pledgedCofinancing.cash"),
        (r#""pledgedCofinancing":{"inKind":@}"#, "pledgedCofinancing.inKind"),
    ];
    for (field, path) in places {
        for text in good {
            assert!(Document::read(&with(&field.replace('@', &format!("\"{text}\"")))).is_ok(), "{path} {text}");
        }
        for text in bad {
            assert_refused(&with(&field.replace('@', &format!("\"{text}\""))), path, text);
        }
        for value in ["5", "5.00", "null", "true", "[]", "{}"] {
            assert_refused(&with(&field.replace('@', value)), path, value);
        }
    }
}

#[test]
fn the_yearly_change_is_text_from_minus_20_to_20() {
    let good = ["0", "-0", "0.00", "-0.00", "1", "-2.5", "2.50", "9.99", "20", "-20", "20.0", "-20.00", "19.99"];
    let bad = [
        "", "-", "--1", "+1", "20.01", "-20.01", "21", "99.99", "100", "1.", ".5", "-.5", "01", "00", "1.234", "1,5",
        " 1", "1 ", "1%", "1e1", "−1", "٣", "NaN",
    ];
    for text in good {
        assert!(Document::read(&with(&format!(r#""annualPupilChange":"{text}""#))).is_ok(), "{text}");
    }
    for text in bad {
        assert_refused(&with(&format!(r#""annualPupilChange":"{text}""#)), "annualPupilChange", text);
    }
    for value in ["1", "-2.5", "null", "false", "[]", "{}"] {
        assert_refused(&with(&format!(r#""annualPupilChange":{value}"#)), "annualPupilChange", value);
    }
}

#[test]
fn words_are_written_exactly() {
    let cases = [
        (
            r#"{"format":@}"#,
            "format",
            &["vmbo-techniek/1"][..],
            &["", "vmbo-techniek", "vmbo-techniek/1.0", "VMBO-TECHNIEK/1"][..],
        ),
        (
            r#"{"format":"vmbo-techniek/1","schools":[{}],"scheme":@}"#,
            "scheme",
            &["kamerbrief-2018", "vastgesteld"],
            &["", "kamerbrief", "Vastgesteld", "vastgesteld ", "kamerbrief-2018\\u0000"],
        ),
        (
            r#"{"format":"vmbo-techniek/1","schools":[{"kind":@}]}"#,
            "schools[0].kind",
            &["vmbo", "vso"],
            &["", "VSO", "pro", "vmbo "],
        ),
        (
            r#"{"format":"vmbo-techniek/1","schools":[{"brin":@}]}"#,
            "schools[0].brin",
            &["00AA", "99ZZ99", "16VP00"],
            &["", "00aa", "AA00", "0AAA", "00AA0", "00AA000", " 00AA", "00AA ", "00AA0A", "00ÄA", "００AA", "00AA-00"],
        ),
    ];
    for (text, path, good, bad) in cases {
        for word in good {
            let found = Document::read(&text.replace('@', &format!("\"{word}\"")));
            assert!(found.as_ref().err().is_none_or(|error| error.path() != path), "{path} {word}: {found:?}");
        }
        for word in bad {
            assert_refused(&text.replace('@', &format!("\"{word}\"")), path, word);
        }
        for value in ["1", "true", "[]", "{}", "[\"vmbo\"]"] {
            assert_refused(&text.replace('@', value), path, value);
        }
    }
}

#[test]
fn every_place_refuses_what_is_of_another_kind() {
    let cases = [
        (r#"{"format":"vmbo-techniek/1","schools":@}"#, "schools", &["null", "1", "\"x\"", "true", "{}"][..]),
        (r#"{"format":"vmbo-techniek/1","schools":[@]}"#, "schools[0]", &["null", "1", "\"x\"", "true", "[]"]),
        (
            r#"{"format":"vmbo-techniek/1","schools":[{"name":@}]}"#,
            "schools[0].name",
            &["null", "1", "true", "[]", "{}"],
        ),
        (
            r#"{"format":"vmbo-techniek/1","schools":[{"counts":@}]}"#,
            "schools[0].counts",
            &["null", "1", "\"x\"", "true", "[]"],
        ),
        (
            r#"{"format":"vmbo-techniek/1","schools":[{"counts":{"2018-10-01":@}}]}"#,
            "schools[0].counts.2018-10-01",
            &["null", "1", "\"x\"", "true", "[]"],
        ),
        (
            r#"{"format":"vmbo-techniek/1","schools":[{"counts":{"2018-10-01":{"Z&W":@}}}]}"#,
            "schools[0].counts.2018-10-01.Z&W",
            &["null", "1", "\"x\"", "true", "[]"],
        ),
        (
            r#"{"format":"vmbo-techniek/1","schools":[{}],"pledgedCofinancing":@}"#,
            "pledgedCofinancing",
            &["null", "1", "\"1\"", "true", "[]"],
        ),
        (
            r#"{"format":"vmbo-techniek/1","schools":[{}],"technologyPoor":@}"#,
            "technologyPoor",
            &["null", "0", "1", "\"true\"", "\"ja\"", "[]", "{}"],
        ),
    ];
    for (text, path, values) in cases {
        for value in values {
            assert_refused(&text.replace('@', value), path, value);
        }
    }
}

#[test]
fn a_name_has_at_most_120_unicode_characters() {
    let name = |text: &str| school(&format!("\"name\":\"{text}\""));
    let cases = [
        ("a", 120, "letters"),
        ("é", 120, "two bytes each"),
        ("😀", 120, "four bytes and two UTF-16 units each"),
        ("e\u{301}", 60, "a letter with an accent of its own is two characters"),
        (r"\ud83d\ude00", 120, "a pair of escapes is one character"),
        (r"\n", 120, "an escape is one character"),
    ];
    for (unit, most, reason) in cases {
        assert!(Document::read(&name(&unit.repeat(most))).is_ok(), "{reason}");
        assert_refused(&name(&unit.repeat(most + 1)), "schools[0].name", reason);
    }
    assert_refused(&name(&"😀".repeat(100_000)), "schools[0].name", "a name of a hundred thousand characters");
}

#[test]
fn a_region_has_at_most_2000_schools() {
    let schools = |number: usize, last: &str| {
        format!(r#"{{"format":"vmbo-techniek/1","schools":[{}{last}]}}"#, "{},".repeat(number - 1))
    };
    assert_eq!(Document::read(&schools(2000, "{}")).unwrap().schools.len(), 2000);
    assert_refused(&schools(2000, r#"{"x":1}"#), "schools[1999].x", "the last school is read too");
    assert_refused(&schools(2001, "{}"), "schools", "one school too many");
    assert_refused(&schools(100_000, "{}"), "schools", "far too many");
}

#[test]
fn bytes_are_utf8_with_or_without_a_byte_order_mark() {
    let text = school(r#""name":"Één""#);
    let plain = Document::read_bytes(text.as_bytes()).unwrap();
    assert_eq!(plain.schools[0].name.as_str(), "Één");
    assert_eq!(Document::read_bytes(format!("\u{feff}{text}").as_bytes()), Ok(plain.clone()));
    assert_eq!(Document::read_bytes(format!("\u{feff} \r\n\t{text}\r\n").as_bytes()), Ok(plain));

    let latin1: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let utf16: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let cut: &[u8] = &text.as_bytes()[..text.find('É').unwrap() + 1];
    let surrogate = [br#"{"format":""#, &[0xed, 0xa0, 0xbd][..], br#""}"#].concat();
    for (bytes, reason) in [
        (&latin1[..], "Latin-1"),
        (&utf16, "UTF-16"),
        (cut, "cut off within a character"),
        (&surrogate, "half a surrogate pair in bytes"),
        (&[0xff], "no text at all"),
    ] {
        let error = Document::read_bytes(bytes).expect_err(reason);
        assert_eq!(error.path(), "$", "{reason}: {error}");
        assert!(error.to_string().contains("UTF-8"), "{reason}: {error}");
    }
}

#[test]
fn a_document_cut_off_anywhere_is_refused_as_a_whole() {
    let text = school(r#""name":"\u00e9 😀","counts":{"2017-10-01":{"M&T":{"KB":12}}}"#);
    for (end, _) in text.char_indices() {
        assert_refused(&text[..end], "$", "cut off");
    }
}

#[test]
fn deep_nesting_is_refused_and_overflows_nothing() {
    for open in ["[", "{\"a\":"] {
        assert_refused(&open.repeat(1_000_000), "$", "a million open brackets");
    }
    let nested = |depth: usize| school(&format!("\"name\":{}{}", "[".repeat(depth), "]".repeat(depth)));
    assert_refused(&nested(50), "schools[0].name", "deep, and still read as a wrong name");
    assert_refused(&nested(100_000), "schools[0].name", "so deep that nothing may call itself for each bracket");
}

#[test]
fn names_from_outside_do_not_break_the_line() {
    let cases = [
        (r"a\nb", r"a\u{a}b", "a line end"),
        (r"a\r\tb", r"a\u{d}\u{9}b", "other control characters"),
        (r"a\u2028b\u2029", r"a\u{2028}b\u{2029}", "line ends that are no control characters"),
        (r"a\u0085b", r"a\u{85}b", "the line end of other machines"),
        (r"\u0000", r"\u{0}", "nothing"),
        (r#"a\"b"#, r#"a"b"#, "a quote"),
        ("a.b[0]", "a.b[0]", "what looks like a path"),
        ("ключ", "ключ", "other letters"),
        ("", "\"\"", "an empty name has no letters to show"),
    ];
    for (key, path, reason) in cases {
        assert_refused(&with(&format!("\"{key}\":1")), path, reason);
        assert_refused(&school(&format!("\"{key}\":1")), &format!("schools[0].{path}"), reason);
    }
    let long = error(&with(&format!("\"{}\":1", "é".repeat(100_000))));
    assert!(long.path().starts_with("éé") && long.path().ends_with('…'), "{long}");
}

#[test]
fn a_message_says_what_was_found_and_what_is_expected() {
    let cases = [
        (count("12.0"), "found 12.0; expected a whole number from 0 to 9999, without point, exponent or quotes"),
        (
            count("\"1\\n2\""),
            r#"found "1\n2"; expected a whole number from 0 to 9999, without point, exponent or quotes"#,
        ),
        (r#"{"schools":[{}]}"#.to_owned(), r#"found nothing; expected "vmbo-techniek/1""#),
        (with(r#""technologyPoor":null"#), "found null; expected true or false"),
        (with(r#""scheme":"x""#), r#"found "x"; expected "kamerbrief-2018" or "vastgesteld""#),
        (school(r#""kind":{}"#), r#"found an object; expected "vmbo" or "vso""#),
        (with(r#""pledgedCofinancing":[]"#), "found an empty list; expected an object"),
        (school(r#""counts":{"x":1}"#), "found an unknown name; expected one of 2017-10-01, 2018-10-01"),
        (school(r#""name":"","name":"""#), "found the same name a second time; expected it once"),
        (with(r#""scheme":"expected `x`""#), r#"found "expected `x`"; expected "kamerbrief-2018" or "vastgesteld""#),
        (
            with(r#""scheme":"an amount that is at least low""#),
            r#"found "an amount that is at least low"; expected "kamerbrief-2018" or "vastgesteld""#,
        ),
        (with(r#""scheme":12,"\ud83d":1"#), r#"found 12; expected "kamerbrief-2018" or "vastgesteld""#),
        (
            "{".to_owned(),
            "found text that is not JSON (line 1, column 1: EOF while parsing an object); expected a JSON object",
        ),
        (
            "{\r\n \"é\":+1}".to_owned(),
            "found text that is not JSON (line 2, column 6: expected value); expected a JSON object",
        ),
    ];
    for (text, message) in cases {
        assert_eq!(error(&text).message(), message);
    }
}

#[test]
fn what_is_not_said_is_as_the_contract_says() {
    let bare = Document::read(&school("")).unwrap();
    let spelled_out = r#"{"format":"vmbo-techniek/1","scheme":"kamerbrief-2018",
        "schools":[{"name":"","brin":null,"kind":"vmbo","counts":{}}],"technologyPoor":false,"annualPupilChange":"0"}"#;
    assert_eq!(Document::read(spelled_out).as_ref(), Ok(&bare));
    assert_eq!(bare.requested_subsidy, None);
    assert_eq!(bare.pledged_cofinancing, None);
    let pledge = Document::read(&with(r#""pledgedCofinancing":{}"#)).unwrap().pledged_cofinancing.unwrap();
    assert_eq!(pledge.total(), engine::domain::Euro::ZERO, "a pledge of nothing is still a pledge");
}

#[test]
fn scenarios_and_plan_are_read_to_the_last_field() {
    let cases = [
        (r#""scenarios":{}"#, "scenarios", "a list"),
        (r#""scenarios":[{},{}]"#, "scenarios[0].schools", "every scenario has schools"),
        (r#""scenarios":[{"schools":[]}]"#, "scenarios[0].schools", "at least one"),
        (r#""scenarios":[{"schools":[{}],"plan":{}}]"#, "scenarios[0].plan", "the plan is that of the region"),
        (r#""scenarios":[{"schools":[{}],"scenarios":[]}]"#, "scenarios[0].scenarios", "no scenarios in scenarios"),
        (r#""scenarios":[{"schools":[{}],"format":"vmbo-techniek/1"}]"#, "scenarios[0].format", "one format is enough"),
        (r#""scenarios":[{"schools":[{"counts":{"x":1}}]}]"#, "scenarios[0].schools[0].counts.x", "as deep as it goes"),
        (r#""scenarios":[{"current":false}]"#, "scenarios[0].current", "it is the current one or it has inputs"),
        (r#""scenarios":[{"current":true},{"current":true}]"#, "scenarios[1].current", "only one can be"),
        (
            r#""scenarios":[{"current":true,"schools":[{}]}]"#,
            "scenarios[0].schools",
            "its schools are the document's own",
        ),
        (r#""scenarios":[{"current":true,"name":1}]"#, "scenarios[0].name", "text"),
        (r#""plan":{"partners":{"vo":[]}}"#, "plan.partners.vo", "three kinds"),
        (r#""plan":{"partners":{"mbo":["a",1]}}"#, "plan.partners.mbo[1]", "names"),
        (r#""plan":{"parts":["budget","budget"]}"#, "plan.parts[1]", "a part is ready once"),
        (r#""plan":{"parts":["begroting"]}"#, "plan.parts[0]", "the words are English"),
        (r#""plan":{"inKind":[{"hours":"1000000"}]}"#, "plan.inKind[0].hours", "less than a million"),
        (r#""plan":{"inKind":[{"hours":"1.234"}]}"#, "plan.inKind[0].hours", "two decimals"),
        (r#""plan":{"inKind":[{"rate":"-1"}]}"#, "plan.inKind[0].rate", "an amount"),
        (r#""plan":{"inKind":[{"amount":"1"}]}"#, "plan.inKind[0].amount", "no such field"),
    ];
    for (fields, path, reason) in cases {
        assert_refused(&with(fields), path, reason);
    }
    let scenarios =
        |number: usize| with(&format!(r#""scenarios":[{}]"#, vec![r#"{"schools":[{}]}"#; number].join(",")));
    assert_eq!(Document::read(&scenarios(5)).unwrap().scenarios.len(), 5);
    assert_refused(&scenarios(6), "scenarios", "six scenarios in all");
    let lines = |number: usize| with(&format!(r#""plan":{{"inKind":[{}]}}"#, vec!["{}"; number].join(",")));
    assert_eq!(Document::read(&lines(100)).unwrap().plan.in_kind.len(), 100);
    assert_refused(&lines(101), "plan.inKind", "a hundred lines");
}
