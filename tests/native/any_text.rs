//! The readers of what comes from outside, on texts that nobody made on purpose: each ends, with a value or with an
//! error that has a sentence. Links, receipts and JSON have their own among their other tests, the figures of documents
//! those of the engine.

use engine::domain::Document;
use proptest::prelude::*;
use vmbo_techniek::features::files::model::document_error_text::document_error_sentence;
use vmbo_techniek::features::files::model::link;
use vmbo_techniek::features::files::model::receipt;
use vmbo_techniek::form::document::Form;
use vmbo_techniek::text::language::Language;

use crate::damaged_text::any_text;
use crate::samples::documents;
use crate::snapshot::forms;
use crate::support::for_each;

#[test]
fn any_text_that_is_no_document_gets_a_sentence_in_both_languages() {
    for_each(1024, any_text(documents().prop_map(|sample| sample.0.to_string())), |text| match Document::read(&text) {
        Ok(_) => Ok(()),
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
