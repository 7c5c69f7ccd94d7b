//! No amount from a source stands in Rust code: the rule data is the one place for them.

use std::collections::BTreeSet;

use engine::domain::SchemeId;
use engine::rules::scheme;

use crate::rust_source::{Value, literals, product_files};

/// Amounts that Rust code may hold because there they mean something else.
const COINCIDENCES: [(&str, &str, &str); 8] = [
    ("engine/src/domain/document.rs", "2000", "the most schools that a document may have"),
    ("engine/src/domain/expected.rs", "2000", "the same, in the sentence that says so"),
    ("engine/src/domain/expected.rs", "4000", "the most places where counts come from: two for each school"),
    ("engine/src/domain/provenance.rs", "2000", "the first year that a file can be of"),
    ("src/features/duo/model/file.rs", "2000", "the first year that a file can be of"),
    ("src/features/files/text.rs", "2000", "the most schools, in the sentence for people"),
    ("src/features/files/text.rs", "4000", "the most places, in the sentence for people"),
    ("src/features/school/model/warning.rs", "1200", "the pupils of an uncommonly large school"),
];

/// Every amount of the rule data, as euros and as cents, of 100 and more: smaller numbers mean many things (two
/// decimals, a hundred percent), these hardly any. In `rules` and `calculation`, where money is computed, the small
/// ones count too.
#[test]
fn no_amount_from_a_source_stands_in_the_code() {
    let amounts = amounts();
    let mut found = Vec::new();
    for (file, text) in product_files() {
        found.extend(amounts_in(&file, &text, &amounts).into_iter().map(|amount| (file.clone(), amount)));
    }
    let allowed: BTreeSet<_> =
        COINCIDENCES.iter().map(|(file, amount, _)| ((*file).to_owned(), (*amount).to_owned())).collect();
    let found: BTreeSet<_> = found.into_iter().collect();
    assert_eq!(found, allowed, "amounts in code on the left, those that may stand there on the right");
}

#[test]
fn an_amount_in_the_code_would_be_found() {
    let amounts = amounts();
    let cases: &[(&str, &str, &[&str])] = &[
        ("engine/src/calculation/x.rs", "const RATE: u32 = 1_544_48;", &["154448"]),
        ("engine/src/calculation/x.rs", "let rate = dec!(772.24);", &["772.24"]),
        ("engine/src/calculation/x.rs", "let rate = 3000u32 * pupils;", &["3000"]),
        ("engine/src/calculation/x.rs", "let planning = Decimal::from(50);", &["50"]),
        ("engine/src/calculation/x.rs", "let rate = \"7947.5\".parse();", &["7947.5"]),
        ("engine/src/calculation/x.rs", "let rate = 0x5DC;", &["1500"]),
        ("engine/src/calculation/x.rs", "// it was 1500 once\nlet year = 2018;", &[]),
        ("src/form/x.rs", "text(\"ten minste € 600.000 per regio\")", &["600000"]),
        ("src/form/x.rs", "text(\"15.895,00 euro\")", &["15895"]),
        ("src/form/x.rs", "text(\"from 2,400 to 3,400 euros\")", &["2400", "3400"]),
        ("src/form/x.rs", "let percent = 50; let least = 25;", &[]),
        ("src/app/x.rs", "set_timeout(1500); let width = \"1200\";", &[]),
        ("src/app/x.rs", "html! { <p>{ \"€ 1.500\" }{ 15895 }</p> }", &["1500", "15895"]),
    ];
    for (file, text, expected) in cases {
        let expected: Vec<_> = expected.iter().map(|amount| (*amount).to_owned()).collect();
        assert_eq!(amounts_in(file, text, &amounts), expected, "{text}");
    }
}

/// Every amount of the rule data in euros and in cents.
fn amounts() -> BTreeSet<String> {
    let schemes = SchemeId::ALL.map(scheme);
    let rates = schemes.iter().flat_map(|scheme| scheme.rates.iter().chain(scheme.history)).map(|rate| rate.value);
    let ranges = rates.chain(schemes.iter().map(|scheme| scheme.technology_poor.limits));
    let euros = ranges.flat_map(|range| [range.low(), range.high()]).map(|euro| euro.to_string());
    euros.flat_map(|euros| [plain(&euros), digits(&euros)]).collect()
}

/// The amounts in the code of a file, in its order.
fn amounts_in(file: &str, text: &str, amounts: &BTreeSet<String>) -> Vec<String> {
    let computes = file.starts_with("engine/src/calculation/") || file.starts_with("engine/src/rules/");
    let is_ui = ["src/app/", "src/widgets/", "src/browser/"].iter().any(|folder| file.starts_with(folder))
        || file.contains("/view/");
    let mut found = Vec::new();
    for literal in literals(text) {
        let (numbers, is_money) = match literal {
            Value::Number(digits) => (vec![plain(&digits)], false),
            Value::Text(text) => (numbers_in(&text), text.contains('€') || text.contains("euro")),
        };
        found.extend(numbers.into_iter().filter(|number| {
            let size: f64 = number.parse().unwrap_or_default();
            // Times in milliseconds and sizes in pixels look like amounts of four digits.
            let least = if computes {
                0.0
            } else if is_ui && !is_money {
                10_000.0
            } else {
                100.0
            };
            amounts.contains(number) && size >= least
        }));
    }
    found
}

/// The numbers in a text, also when they are written for people: `1.500,00` in Dutch, `1,500.00` in English.
fn numbers_in(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',' | '_'))
        .map(|word| word.trim_matches(['.', ',', '_']))
        .filter(|word| word.starts_with(|c: char| c.is_ascii_digit()))
        .map(|word| match word.rsplit_once(['.', ',']) {
            Some((whole, cents)) if cents.len() < 3 => plain(&format!("{}.{cents}", digits(whole))),
            _ => digits(word),
        })
        .collect()
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Without zeros that say nothing: `17.40` as `17.4`, `1500.00` as `1500`.
fn plain(amount: &str) -> String {
    match amount.contains('.') {
        true => amount.trim_end_matches('0').trim_end_matches('.').to_owned(),
        false => amount.to_owned(),
    }
}
