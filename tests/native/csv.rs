//! Tables for spreadsheets: what was written can be read again, and nothing that people type becomes a formula.

use engine::calculation::calculate;
use engine::domain::Document;
use proptest::collection::vec;
use proptest::prelude::*;
use vmbo_techniek::features::files::model::csv::{Dialect, Field, guarded, unguarded, write};
use vmbo_techniek::features::files::model::tables;
use vmbo_techniek::features::outcome::model::screen::derive;
use vmbo_techniek::features::region::model::region_table::SortBy;
use vmbo_techniek::form::document::Form;
use vmbo_techniek::text::language::Language;

use crate::examples;
use crate::samples::{Sample, documents};
use crate::support::for_each;

/// Reads RFC 4180 by itself, so that the writer is not held against its own idea of it.
fn read(text: &str, separator: char) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let row = rows.last_mut().unwrap();
        match character {
            '"' if quoted && characters.peek() == Some(&'"') => {
                characters.next();
                row.last_mut().unwrap().push('"');
            }
            '"' => quoted = !quoted,
            '\r' if !quoted => {
                assert_eq!(characters.next(), Some('\n'), "a row ends in both characters");
                rows.push(vec![String::new()]);
            }
            _ if character == separator && !quoted => row.push(String::new()),
            _ => row.last_mut().unwrap().push(character),
        }
    }
    assert!(!quoted, "a quote that is not closed");
    assert_eq!(rows.pop(), Some(vec![String::new()]), "the last row ends too");
    rows
}

fn read_file(text: &str, dialect: Dialect) -> Vec<Vec<String>> {
    match dialect {
        Dialect::Dutch => read(text.strip_prefix('\u{feff}').expect("a byte order mark"), ';'),
        Dialect::Plain => read(text, ','),
    }
}

/// What a spreadsheet makes of a field: the text, or the number in plain form.
fn meant(field: &Field, dialect: Dialect) -> String {
    match field {
        Field::Text(text) => text.clone(),
        Field::Number(number) if dialect == Dialect::Dutch => number.replace('.', ","),
        Field::Number(number) => number.clone(),
    }
}

fn texts() -> impl Strategy<Value = String> {
    let nasty = prop::sample::select(vec![
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "'=1",
        "''=1",
        "'s-Gravenhage",
        ";=1",
        ",=1",
        "\"=1",
        " =1",
        "＝1",
        "a;b",
        "a,b",
        "a\"b",
        "",
        "é€",
        "\u{feff}",
        "- ",
        "=",
    ]);
    prop_oneof![nasty.prop_map(str::to_owned), "[=+@'\"; ,\t\r\na-c-]{0,12}", any::<String>()]
}

#[test]
fn what_was_written_can_be_read_again() {
    let fields = prop_oneof![
        texts().prop_map(Field::Text),
        (any::<i32>(), 0..5u32).prop_map(|(digits, scale)| rust_decimal::Decimal::new(digits.into(), scale).into()),
    ];
    for_each(512, vec(vec(fields, 2..4), 1..4), |rows| {
        for dialect in Dialect::ALL {
            let written = write(&rows, dialect);
            let found = read_file(&written, dialect);
            let expected: Vec<Vec<String>> =
                rows.iter().map(|row| row.iter().map(|field| meant(field, dialect)).collect()).collect();
            let found: Vec<Vec<String>> = found
                .into_iter()
                .zip(&rows)
                .map(|(found, row)| {
                    let pairs = found.into_iter().zip(row);
                    pairs
                        .map(|(text, field)| if matches!(field, Field::Text(_)) { unguarded(&text) } else { text })
                        .collect()
                })
                .collect();
            if found != expected {
                return Err(format!("{dialect:?}: {written:?} reads as {found:?}"));
            }
        }
        Ok(())
    });
}

#[test]
fn no_text_is_a_formula_whichever_separator_a_spreadsheet_takes() {
    for_each(1024, vec(texts(), 1..4), |texts| {
        let rows = vec![texts.into_iter().map(Field::Text).collect::<Vec<_>>()];
        for dialect in Dialect::ALL {
            let written = write(&rows, dialect);
            for cell in written.trim_start_matches('\u{feff}').split([',', ';', '\t', '\n', '\r', '"']) {
                if cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) {
                    return Err(format!("{dialect:?}: {written:?} has {cell:?}"));
                }
            }
        }
        Ok(())
    });
}

#[test]
fn only_what_would_be_a_formula_is_guarded() {
    let table = [
        ("Voorbeeldcollege", "Voorbeeldcollege", "a plain name"),
        ("'s-Gravenhage", "'s-Gravenhage", "an apostrophe of its own is none of ours"),
        ("Noord-Zuid + West", "Noord-Zuid + West", "signs inside a cell do nothing"),
        ("=1+1", "'=1+1", "a formula"),
        ("-2", "'-2", "text that would become a number"),
        ("'=1", "''=1", "what looks guarded is guarded again, so that it comes back as it was"),
        ("\t=1", "'\t'=1", "a tab begins a formula itself, and ends a cell where the text is pasted"),
        ("a;=1", "a;'=1", "a cell may begin inside the text for another separator"),
    ];
    for (text, expected, why) in table {
        assert_eq!(guarded(text), expected, "{why}");
        assert_eq!(unguarded(expected), text, "{why}");
    }
}

#[test]
fn the_two_dialects() {
    let rows = vec![vec![Field::from("a,b"), Field::euros("1234.5".parse().unwrap()), Field::from(12)]];
    assert_eq!(write(&rows, Dialect::Dutch), "\u{feff}\"a,b\";1234,50;12\r\n");
    assert_eq!(write(&rows, Dialect::Plain), "\"a,b\",1234.50,12\r\n");
}

/// The table of amounts holds the result itself: every amount under its path.
#[test]
fn the_table_of_amounts_is_the_result() {
    for example in examples::good() {
        let document = Document::read(&example.input).unwrap();
        let outcome = calculate(&document);
        let rows =
            read_file(&write(&tables::amounts(&document, &outcome, Language::Nl), Dialect::Plain), Dialect::Plain);
        let result: serde_json::Value = serde_json::from_str(&outcome.result(&document).to_json()).unwrap();
        for row in &rows[1..] {
            let pointer = format!("/{}", row[5].replace('.', "/"));
            assert_eq!(result.pointer(&pointer).and_then(|value| value.as_str()), Some(row[4].as_str()), "{}", row[5]);
        }
        assert_eq!(rows.len() - 1, amounts_in(&result), "{}: every amount", example.name);
    }
}

/// How many texts of a result are amounts.
fn amounts_in(value: &serde_json::Value) -> usize {
    match value {
        serde_json::Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| *name != "scenarios" && *name != "notices")
            .map(|(_, v)| amounts_in(v))
            .sum(),
        serde_json::Value::Array(items) => items.iter().map(amounts_in).sum(),
        serde_json::Value::String(text) => usize::from(
            text.rsplit_once('.').is_some_and(|(whole, cents)| cents.len() == 2 && whole.parse::<u64>().is_ok()),
        ),
        _ => 0,
    }
}

/// In the table of the derivation each step that is pupils times a rate is that product, and a figure ends with the
/// amount that it has in the table of amounts.
#[test]
fn the_table_of_the_derivation_adds_up() {
    for_each(64, documents(), |Sample(document)| {
        let document = Document::read(&document.to_string()).map_err(|error| error.to_string())?;
        let outcome = calculate(&document);
        let read = |rows: &tables::Rows| read_file(&write(rows, Dialect::Plain), Dialect::Plain);
        let amounts = read(&tables::amounts(&document, &outcome, Language::En));
        let steps = read(&tables::derivation(&document, &outcome, Language::En));
        for row in steps.iter().skip(1).filter(|row| !row[6].is_empty()) {
            let number = |at: usize| row[at].parse::<rust_decimal::Decimal>().map_err(|error| error.to_string());
            if number(6)? * number(7)? != number(8)? {
                return Err(format!("{row:?}"));
            }
        }
        for row in amounts.iter().skip(1) {
            let last = steps.iter().find(|step| step[0] == row[5] && step[1].is_empty());
            if last.map(|step| &step[8]) != Some(&row[4]) {
                return Err(format!("{row:?} ends in {last:?}"));
            }
        }
        Ok(())
    });
}

#[test]
fn the_table_of_schools_ends_with_their_sums() {
    for example in examples::good() {
        let screen = derive(&Form::from_document(&Document::read(&example.input).unwrap()));
        let rows = read_file(
            &write(&tables::schools(&screen, SortBy::Place, false, Language::Nl), Dialect::Plain),
            Dialect::Plain,
        );
        assert_eq!(rows.len(), screen.document.schools.len() + 2, "{}", example.name);
        for column in 3..rows[0].len() {
            let number = |row: &Vec<String>| row[column].parse::<rust_decimal::Decimal>().unwrap();
            let (last, lines) = rows[1..].split_last().unwrap();
            assert_eq!(number(last), lines.iter().map(number).sum(), "{}: {}", example.name, rows[0][column]);
        }
    }
}
