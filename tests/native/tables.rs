//! The tables that people take along: what stands in them is what the page shows, and a spreadsheet can read it.

use engine::calculation::{AmountKey, calculate};
use engine::domain::Document;
use serde_json::Value;
use vmbo_techniek::features::files::model::csv::{Field, for_clipboard};
use vmbo_techniek::features::files::model::tables;
use vmbo_techniek::features::files::model::tables::{Rows, Table};
use vmbo_techniek::features::outcome::model::screen::{Screen, derive};
use vmbo_techniek::features::scenarios::model::comparison::amount_label;
use vmbo_techniek::form::document::Form;
use vmbo_techniek::text::language::Language;

use crate::examples;
use crate::samples::{Sample, documents};
use crate::support::for_each;

fn screen(input: &str) -> Screen {
    derive(&Form::from_document(&Document::read(input).unwrap()))
}

fn text(field: &Field) -> &str {
    match field {
        Field::Text(text) | Field::Number(text) => text,
    }
}

#[test]
fn every_table_is_a_rectangle_with_headings_in_both_languages() {
    for_each(48, documents(), |Sample(document)| {
        let screen = screen(&document.to_string());
        for language in Language::ALL {
            for table in Table::of(&screen) {
                let rows = table.rows(&screen, language);
                let columns = rows.first().map_or(0, Vec::len);
                if columns < 2 || rows.iter().any(|row| row.len() != columns) {
                    return Err(format!("{table:?}: {rows:?}"));
                }
                if rows[0].iter().any(|heading| !matches!(heading, Field::Text(text) if !text.is_empty())) {
                    return Err(format!("{table:?}: {:?}", rows[0]));
                }
            }
        }
        Ok(())
    });
}

/// The numbers of a table from the second column on, row by row.
fn numbers(rows: &Rows) -> Vec<Vec<&str>> {
    rows[1..].iter().map(|row| row[1..].iter().map(text).collect()).collect()
}

#[test]
fn the_tables_of_the_page_hold_the_amounts_of_the_result() {
    for example in examples::good() {
        let screen = screen(&example.input);
        let result: Value =
            serde_json::from_str(&calculate(&screen.document).result(&screen.document).to_json()).unwrap();
        let amount = |path: &str| {
            let pointer = format!("/{}", path.replace('.', "/"));
            result.pointer(&pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
        };
        let of_year = |year: &str| {
            ["technology", "planning", "phase1"].map(|pot| amount(&format!("region.{pot}.{year}"))).to_vec()
        };
        let ends = |path: &str| ["low", "high"].map(|end| amount(&format!("{path}.{end}"))).to_vec();
        let cofinancing = |reading: &str| {
            let mut row = ends(&format!("cofinancing.{reading}"));
            row.extend(
                [format!("requested.{reading}"), "requested.pledged".to_owned()]
                    .map(|path| amount(&format!("cofinancing.{path}"))),
            );
            row
        };
        let years = ["2020", "2021", "2022", "2023", "fourYears"];
        let expected = [
            (Table::Phase1, ["2018", "2019", "total"].map(of_year).to_vec()),
            (Table::Phase2, years.map(|year| ends(&format!("region.phase2.{year}"))).to_vec()),
            (Table::Cofinancing, ["ofSubsidy", "ofTotal"].map(cofinancing).to_vec()),
            (
                Table::TechnologyPoor,
                ["fourYears", "cofinancing.ofSubsidy", "cofinancing.ofTotal"]
                    .map(|path| ends(&format!("technologyPoor.{path}")))
                    .to_vec(),
            ),
        ];
        for (table, expected) in expected {
            assert_eq!(numbers(&table.rows(&screen, Language::Nl)), expected, "{}: {table:?}", example.name);
        }
    }
}

#[test]
fn a_table_is_offered_only_when_there_is_something_for_it() {
    let has = |input: &str, table| Table::of(&screen(input)).any(|offered| offered == table);
    let plain = r#"{"format":"vmbo-techniek/1","schools":[{}]}"#;
    let poor = r#"{"format":"vmbo-techniek/1","schools":[{}],"technologyPoor":true}"#;
    let scenarios = r#"{"format":"vmbo-techniek/1","schools":[{}],"scenarios":[{"schools":[{}]}]}"#;
    let table = [
        (plain, Table::TechnologyPoor, false, "not declared"),
        (poor, Table::TechnologyPoor, true, "declared"),
        (plain, Table::Scenarios, false, "one scenario"),
        (scenarios, Table::Scenarios, true, "two scenarios"),
        (plain, Table::Phase1, true, "always"),
    ];
    for (input, table, expected, why) in table {
        assert_eq!(has(input, table), expected, "{table:?}: {why}");
    }
}

#[test]
fn scenarios_stand_side_by_side_in_their_own_order() {
    let counts = |pupils: u16| format!(r#"{{"counts":{{"2017-10-01":{{"PIE":{{"BB":{pupils}}}}}}}}}"#);
    let input = format!(
        r#"{{"format":"vmbo-techniek/1","schools":[{}],"scenarios":[
            {{"name":"Eerst","schools":[{}]}},{{"name":"Dit","current":true}},{{"name":"Later","schools":[{}]}}]}}"#,
        counts(2),
        counts(1),
        counts(3)
    );
    let rows = Table::Scenarios.rows(&screen(&input), Language::Nl);
    let headings: Vec<&str> = rows[0].iter().map(text).collect();
    assert_eq!(headings, ["Betaalmoment", "A · Eerst", "B · Dit", "C · Later"]);
    assert_eq!(numbers(&rows)[0], ["1516.67", "3033.33", "4550.00"]);
}

#[test]
fn the_clipboard_holds_what_a_spreadsheet_in_the_language_reads() {
    let number = || Field::euros("-1234.5".parse().unwrap());
    let table = [
        (
            vec![Field::from("a"), number()],
            "a\t-1234,50\r\n",
            "a\t-1234.50\r\n",
            "a comma in Dutch, a point in English",
        ),
        (vec!["a\tb".into(), "c\r\nd".into()], "a b\tc  d\r\n", "a b\tc  d\r\n", "nothing ends a cell but its end"),
        (vec!["=1+1".into(), "- x".into()], "'=1+1\t'- x\r\n", "'=1+1\t'- x\r\n", "no formula"),
        (
            vec!["\"a\" b".into(), "c \"d\"".into()],
            "\"\"\"a\"\" b\"\tc \"d\"\r\n",
            "\"\"\"a\"\" b\"\tc \"d\"\r\n",
            "a quote ends no cell",
        ),
        (vec!["".into(), 12.into()], "\t12\r\n", "\t12\r\n", "an empty cell"),
    ];
    for (row, dutch, english, why) in table {
        let rows = vec![row];
        assert_eq!(for_clipboard(&rows, Language::Nl), dutch, "{why}");
        assert_eq!(for_clipboard(&rows, Language::En), english, "{why}");
    }
}

#[test]
fn no_two_amounts_have_the_same_name() {
    let everything = r#"{"format":"vmbo-techniek/1","schools":[{"name":"Noord"},{}],"technologyPoor":true,
        "requestedSubsidy":"9.00","pledgedCofinancing":{"cash":"1.00"}}"#;
    let document = Document::read(everything).unwrap();
    let outcome = calculate(&document);
    for language in Language::ALL {
        let mut names = Vec::new();
        for row in tables::amounts(&document, &outcome, language).iter().skip(1) {
            let name = row[1..4].to_vec();
            assert!(!names.contains(&name), "{language:?}: {name:?} twice");
            names.push(name);
        }
        assert_eq!(names.len(), 3 * AmountKey::ALL.len() + 4 + 3 + 2 + 4, "{language:?}");
        let mut labels: Vec<String> = AmountKey::ALL.iter().map(|key| amount_label(*key, language)).collect();
        labels.sort_unstable();
        labels.dedup();
        assert_eq!(labels.len(), AmountKey::ALL.len(), "{language:?}: {labels:?}");
    }
}
