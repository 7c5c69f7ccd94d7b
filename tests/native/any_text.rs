//! The readers of what comes from outside, on texts that nobody made on purpose: each ends, with a value or with an
//! error, and what is read gives the right figures. Links, receipts and JSON have their own among their other tests.

use engine::domain::Document;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;
use vmbo_techniek::features::files::model::document_error_text::document_error_sentence;
use vmbo_techniek::features::files::model::link;
use vmbo_techniek::features::files::model::receipt;
use vmbo_techniek::form::document::Form;
use vmbo_techniek::text::language::Language;

use crate::samples::documents;
use crate::second_path;
use crate::snapshot::forms;
use crate::support::for_each;

/// What happens to a text on its way.
#[derive(Debug, Clone)]
enum Damage {
    Replaced(Index, char),
    Inserted(Index, &'static str),
    Removed(Index, usize),
    Repeated(Index, usize),
}

/// Pieces that mean something where they come to stand.
const PIECES: [&str; 24] = [
    "\"",
    "\\",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "{}",
    "[]",
    "null",
    "true",
    "-1",
    "0",
    "9999",
    "10000",
    "1e1",
    "12.0",
    "\"BB\":7",
    "\"PIE\"",
    "\"20.00\"",
    "\"-20\"",
    "\u{feff}",
    "\u{0}",
];

fn damage() -> impl Strategy<Value = Vec<Damage>> {
    let character = prop_oneof![select("0123456789.-\"{}[],: abBKGLT\\".chars().collect::<Vec<_>>()), any::<char>()];
    let one = prop_oneof![
        (any::<Index>(), character).prop_map(|(at, character)| Damage::Replaced(at, character)),
        (any::<Index>(), select(&PIECES[..])).prop_map(|(at, piece)| Damage::Inserted(at, piece)),
        (any::<Index>(), 1..20_usize).prop_map(|(at, length)| Damage::Removed(at, length)),
        (any::<Index>(), 1..20_usize).prop_map(|(at, length)| Damage::Repeated(at, length)),
    ];
    vec(one, 0..4)
}

fn damaged(text: &str, damage: Vec<Damage>) -> String {
    let mut text: Vec<char> = text.chars().collect();
    for damage in damage {
        match damage {
            _ if text.is_empty() => {}
            Damage::Replaced(at, character) => *at.get_mut(&mut text) = character,
            Damage::Inserted(at, piece) => {
                let at = at.index(text.len());
                text.splice(at..at, piece.chars());
            }
            Damage::Removed(at, length) => {
                let at = at.index(text.len());
                text.drain(at..text.len().min(at + length));
            }
            Damage::Repeated(at, length) => {
                let at = at.index(text.len());
                let piece = text[at..text.len().min(at + length)].to_vec();
                text.splice(at..at, piece);
            }
        }
    }
    text.into_iter().collect()
}

fn any_text(whole: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    prop_oneof![
        1 => any::<String>(),
        9 => (whole, damage()).prop_map(|(text, damage)| damaged(&text, damage)),
    ]
}

#[test]
fn any_text_is_a_document_or_none() {
    for_each(1024, any_text(documents().prop_map(|sample| sample.0.to_string())), |text| match Document::read(&text) {
        Ok(document) => {
            let again = Document::read(&document.to_json()).map_err(|error| error.to_string())?;
            if again != document {
                return Err(format!("not the same when it is saved and read: {text}"));
            }
            let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
            second_path::difference(&serde_json::from_str::<Value>(text).map_err(|error| error.to_string())?)
        }
        Err(error) => {
            for language in Language::ALL {
                if document_error_sentence(&error, language).is_empty() {
                    return Err(format!("no sentence for {error}"));
                }
            }
            Ok(())
        }
    });
}

#[test]
fn any_text_is_kept_work_or_none() {
    for_each(512, any_text(forms().prop_map(|form| form.to_snapshot())), |text| {
        let Ok(form) = Form::from_snapshot(&text) else { return Ok(()) };
        let (document, _) = form.to_document();
        Document::read(&document.to_json()).map_err(|error| error.to_string())?;
        if Form::from_snapshot(&form.to_snapshot()) == Ok(form) { Ok(()) } else { Err(text) }
    });
}

/// Three million characters of the shapes that cost most: work that grows with the square of them would not end.
#[test]
fn the_largest_texts_come_to_an_end() {
    const LARGEST: usize = 3_000_000;
    let filled = |start: &str, piece: &str, end: &str| format!("{start}{}{end}", piece.repeat(LARGEST / piece.len()));
    let names = {
        let names: Vec<String> = (0..LARGEST / 12).map(|at| format!("\"{at}\":1")).collect();
        names.join(",")
    };
    let (document, receipt) =
        (r#"{"format":"vmbo-techniek/1","schools":"#, r#"{"format":"vmbo-techniek-receipt/1","document":"#);
    let table = [
        (filled("", " ", ""), "nothing but space"),
        (filled("", "[", ""), "brackets without end"),
        (filled("\"", "\\u00e9", "\""), "one text of escapes"),
        (filled("-", "1", ""), "one number"),
        (filled("[", "0,", "0]"), "a list of numbers"),
        (filled(&format!("{document}["), "{},", "{}]}"), "more schools than there can be"),
        (format!("{{{names}}}"), "names that nobody knows"),
        (format!("{document}[{{\"counts\":{{{names}}}}}]}}"), "dates that nobody knows"),
        (format!("{receipt}{document}[{{}}]}},{names}}}"), "a receipt with much beside it"),
        (
            format!("{{\"format\":\"vmbo-techniek-form/1\",\"schools\":[{{\"october2017\":{{{names}}}}}]}}"),
            "cells that nobody knows",
        ),
    ];
    for (text, reason) in table {
        assert!(Document::read(&text).is_err(), "{reason}");
        assert!(Form::from_snapshot(&text).is_err(), "{reason}");
        assert!(link::read(&text).is_err(), "{reason}");
        match receipt::verify(text.as_bytes()) {
            Ok(verified) => assert_eq!(verified.differences.len(), receipt::MAX_DIFFERENCES, "{reason}"),
            Err(error) => assert!(error.to_string().len() < 500, "{reason}: {error}"),
        }
    }
}

/// The most that fits into a link, all of it small parts.
#[test]
fn the_longest_links_come_to_an_end() {
    let base = "1SPkamerbrief-2018CBA";
    for (part, reason) in [
        ("CBA", "schools without counts"),
        ("xA", "parts that nobody knows"),
        ("OHBBfase9", "amounts that nobody knows"),
        ("VUSPkamerbrief-2018CBA", "more scenarios than there can be"),
    ] {
        let text = format!("{base}{}", part.repeat((link::MAX_CHARS - base.len() - 4) / part.len()));
        let opened = link::read(&crate::link::sealed(&text));
        let too_many = part.starts_with('C') || part.starts_with('V');
        assert_eq!(opened.is_err(), too_many, "{reason}: {opened:?}");
    }
}
