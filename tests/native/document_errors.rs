//! Why a document cannot be used, on the page: in both languages, and in English as the command line says it.

use engine::domain::Document;
use vmbo_techniek::features::files::model::document_error_text::document_error_sentence;
use vmbo_techniek::features::files::text::DocumentErrorTexts;
use vmbo_techniek::text::language::Language;

use crate::examples;
use crate::samples::{Sample, documents};
use crate::support::for_each;

/// Fails unless the English sentence is the message and the Dutch one is Dutch.
fn check(text: &str) -> Result<(), String> {
    let Err(error) = Document::read(text) else { return Ok(()) };
    let [dutch, english] = [Language::Nl, Language::En].map(|language| document_error_sentence(&error, language));
    if english != error.message() {
        return Err(format!("{text}: {english} is not {}", error.message()));
    }
    if dutch == english || dutch.contains("expected") || !dutch.contains("verwacht") || dutch.contains('{') {
        return Err(format!("{text}: {dutch}"));
    }
    Ok(())
}

#[test]
fn every_example_of_an_error_is_said_in_dutch() {
    for example in examples::bad() {
        assert_eq!(check(&example.input), Ok(()), "{}", example.name);
    }
}

#[test]
fn whatever_stands_in_the_place_of_a_value_is_said_in_dutch() {
    let values = [
        "null",
        "true",
        "7",
        "-1.5e3",
        "{}",
        "[]",
        "[0]",
        "{\"x\":1}",
        "\"\"",
        "\"x\"",
        "1111111111111111111111111111111111111111111111111111111111111111111",
    ];
    for_each(24, documents(), |Sample(document)| {
        let text = document.to_string();
        let places: Vec<usize> = text.match_indices(':').map(|(at, _)| at + 1).collect();
        for (at, value) in places.iter().zip(values.iter().cycle()) {
            let end = text[*at..].find([',', '}']).map_or(text.len(), |end| at + end);
            check(&format!("{}{value}{}", &text[..*at], &text[end..]))?;
        }
        check(&format!("{{\"format\":\"vmbo-techniek/1\",\"schools\":[{{\"name\":\"{}\"}}]}}", "é".repeat(200)))
    });
}

#[test]
fn the_dutch_words_are_not_the_english_ones() {
    for (dutch, english) in DocumentErrorTexts::BOTH {
        assert_ne!(dutch, english);
    }
}
