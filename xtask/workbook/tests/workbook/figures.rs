//! The amounts of a result under the names of their cells.

use std::collections::HashMap;

use serde_json::Value;

use crate::package::{Address, Package};

/// Every amount and verdict of a result, by the name of its cell.
pub(crate) fn expected(result: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(result, "", &mut found);
    found
}

fn collect(value: &Value, path: &str, found: &mut Vec<(String, String)>) {
    let inner = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}_{key}") };
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                let is_about_the_whole = ["format", "scheme", "notices", "name", "ownAmounts"].contains(&key.as_str());
                if !is_about_the_whole {
                    collect(value, &inner(key), found);
                }
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                collect(item, &inner(&at.to_string()), found);
            }
        }
        Value::String(amount) => found.push((path.to_owned(), amount.clone())),
        Value::Bool(verdict) => found.push((path.to_owned(), if *verdict { "1" } else { "0" }.to_owned())),
        other => panic!("{path}: {other}"),
    }
}

/// What is not as expected in a workbook.
pub(crate) fn differences(result: &Value, package: &Package, names_schools: bool) -> Vec<String> {
    let (names, values) = (package.names(), package.values());
    let wanted = expected(result).into_iter().filter(|(name, _)| names_schools || !name.contains("schools_"));
    wanted.filter_map(|(name, amount)| difference(&name, &amount, &names, &values)).collect()
}

fn difference(
    name: &str,
    amount: &str,
    names: &HashMap<String, Address>,
    values: &HashMap<Address, String>,
) -> Option<String> {
    let found = names.get(name).and_then(|address| values.get(address));
    let is_same = found.is_some_and(|found| nearest(found) == nearest(amount));
    (!is_same).then(|| format!("{name}: expected {amount}, found {found:?}"))
}

/// The number of cents that a stored number is nearest to. More than a hundredth of a cent off is no amount.
fn nearest(number: &str) -> Option<i64> {
    let cents = number.parse::<f64>().ok()? * 100.0;
    let whole = cents.round();
    #[expect(clippy::cast_possible_truncation, reason = "amounts are far smaller")]
    ((cents - whole).abs() < 0.1).then_some(whole as i64)
}
