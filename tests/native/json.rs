//! The reader and writer of JSON: what they take is what RFC 8259 allows, what is written reads back the same. The
//! judge is `serde_json`.

use engine::domain::json::{self, Json};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use crate::support::for_each;

/// Any value, repeated names and long numbers included.
fn values() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        "-?(0|[1-9][0-9]{0,24})(\\.[0-9]{1,12})?([eE][+-]?[0-9]{1,2})?".prop_map(Json::Number),
        texts().prop_map(Json::Text),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![vec(inner.clone(), 0..6).prop_map(Json::List), vec((texts(), inner), 0..6).prop_map(Json::Object),]
    })
}

fn texts() -> impl Strategy<Value = String> {
    let special =
        ['"', '\\', '/', '\u{0}', '\u{1f}', '\u{7f}', '\u{85}', '\u{2028}', '\u{feff}', '\u{ffff}', '😀', '\u{10ffff}'];
    prop_oneof![
        "[a-z]{0,3}",
        vec(any::<char>(), 0..12).prop_map(String::from_iter),
        vec(prop_oneof![select(special.to_vec()), any::<char>()], 0..6).prop_map(String::from_iter),
    ]
}

/// The same value as `serde_json` has it, where the last of two fields with the same name stays.
fn to_serde(value: &Json) -> Value {
    match value {
        Json::Null => Value::Null,
        Json::Bool(flag) => Value::Bool(*flag),
        Json::Number(digits) => serde_json::from_str(digits).unwrap(),
        Json::Text(text) => Value::from(text.as_str()),
        Json::List(items) => items.iter().map(to_serde).collect(),
        Json::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), to_serde(value))).collect(),
    }
}

#[test]
fn what_is_written_reads_back_the_same() {
    for_each(2000, values(), |value| {
        for text in [value.to_compact(), value.to_indented()] {
            if json::read(&text).as_ref() != Ok(&value) {
                return Err(format!("{text} reads as {:?}", json::read(&text)));
            }
        }
        Ok(())
    });
}

#[test]
fn what_is_written_is_json_to_others_and_one_line_when_compact() {
    for_each(2000, values(), |value| {
        let compact = value.to_compact();
        if compact.contains(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')) {
            return Err(format!("{compact:?} is more than one line"));
        }
        for text in [compact, value.to_indented()] {
            let theirs: Value = serde_json::from_str(&text).map_err(|error| format!("{error} in {text}"))?;
            if theirs != to_serde(&value) {
                return Err(format!("{text} reads as {theirs}"));
            }
        }
        Ok(())
    });
}

/// Both take the text and see the same in it, or neither does.
fn same_judgement(text: &str) -> Result<(), String> {
    match (json::read(text), serde_json::from_str::<Value>(text)) {
        (Ok(ours), Ok(theirs)) if to_serde(&ours) == theirs => Ok(()),
        (Err(_), Err(_)) => Ok(()),
        // A number that no float can hold is still written as JSON asks; here it stays text.
        (Ok(_), Err(error)) if error.to_string().starts_with("number out of range") => Ok(()),
        (ours, theirs) => Err(format!("{text:?}: {ours:?} against {theirs:?}")),
    }
}

#[test]
fn any_text_that_was_json_is_judged_as_others_do() {
    let alphabet = "{}[],:\"\\/bfnrtu0123456789.eE+- \t\n\r\u{c}\u{b}'truefalsn\u{e9}\u{a0}dD8cC";
    let damage = (any::<prop::sample::Index>(), select(alphabet.chars().collect::<Vec<_>>()), 0..4_u8);
    for_each(6000, (values(), vec(damage, 1..4)), |(value, damage)| {
        let mut characters: Vec<char> = value.to_compact().chars().collect();
        for (at, character, way) in damage {
            let at = at.index(characters.len() + 1);
            match way {
                0 => characters.insert(at, character),
                1 => characters.truncate(at),
                _ if at == characters.len() => {}
                2 => characters[at] = character,
                _ => _ = characters.remove(at),
            }
        }
        same_judgement(&String::from_iter(characters))
    });
}

#[test]
fn any_text_of_json_signs_is_judged_as_others_do() {
    let sign = select(
        [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "\\ude00", "00e9", "0", "-", "12", ".5", "e",
            "E+", "3",
        ]
        .into_iter()
        .chain(["true", "false", "null", "a", " ", "\n", "\t", "\"a\"", "\"\":", "é", "\u{0}", "[]", "{}", "\u{2028}"])
        .collect::<Vec<_>>(),
    );
    for_each(20_000, vec(sign, 0..8), |signs| same_judgement(&signs.concat()));
}

#[test]
fn corners_of_the_grammar_are_judged_as_others_do() {
    let texts = [
        "",
        " ",
        "0",
        "-0",
        "00",
        "01",
        "-01",
        "1.",
        ".1",
        "1.0",
        "1e5",
        "1E+5",
        "1e-5",
        "1e",
        "1e+",
        "-",
        "+1",
        "0e0",
        "0.0e-0",
        "nul",
        "nulll",
        "True",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[",
        "]",
        "{,}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{1:2}",
        "{a:1}",
        "\"",
        "\"\\\"",
        "\"\\",
        "\"\\u",
        "\"\\u123",
        "\"\\u123é\"",
        "\"\\uD83D\\uDE00\"",
        "\"\\ud83d\"",
        "\"\\ude00\"",
        "\"\\ud83d\\ud83d\"",
        "\"\\ud83d\\n\"",
        "\"\\ud83d\\u0041\"",
        "\"\t\"",
        "\"\u{7f}\"",
        "\"\\a\"",
        "\"\\'\"",
        "\"\\/\"",
        "\"\\U0041\"",
        "\u{a0}1",
        "1\u{c}",
        "1 1",
        "[]]",
        "//",
        "/**/1",
        "'a'",
        "NaN",
        "-Infinity",
        "\u{0}",
        "\"\u{0}\"",
        "1\u{0}",
    ];
    for text in texts {
        same_judgement(text).unwrap();
    }
}

#[test]
fn numbers_and_fields_stay_as_they_were_written() {
    let fields = |text: &str| match json::read(text).unwrap() {
        Json::Object(fields) => fields.into_iter().map(|(name, value)| (name, value.to_compact())).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(
        fields(r#"{"b":12.0,"a":1e1,"b":-0,"c":123456789012345678901234567890}"#),
        [pair("b", "12.0"), pair("a", "1e1"), pair("b", "-0"), pair("c", "123456789012345678901234567890")]
    );
}

#[test]
fn an_error_names_line_and_column_in_characters() {
    let cases = [
        ("", "line 1, column 1: a value expected"),
        ("[1,\n 2 3]", "line 2, column 4: a comma or ] expected"),
        ("{\"é😀\":+}", "line 1, column 7: a value expected"),
        ("[\"\\q\"]", "line 1, column 4: an escape expected"),
        ("\"abc", "line 1, column 2: a closing quote expected"),
        ("\u{feff}{} x", "line 1, column 4: the end of the text expected"),
        ("{\"a\":1}\n}", "line 2, column 1: the end of the text expected"),
        ("\"\u{1}\"", "line 1, column 2: an escaped control character expected"),
        ("-x", "line 1, column 2: a digit expected"),
    ];
    for (text, message) in cases {
        assert_eq!(json::read(text).unwrap_err().to_string(), message, "{text:?}");
    }
}

#[test]
fn nesting_ends_at_a_hundred() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(json::read(&nested(101)).is_ok(), "the outermost list and a hundred in it");
    assert_eq!(json::read(&nested(102)).unwrap_err().to_string(), "line 1, column 102: less nesting expected");
}
