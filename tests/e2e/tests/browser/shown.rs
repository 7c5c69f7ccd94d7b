//! What every amount on the page must be, whatever was done to the page.

use e2e::{Page, Result};
use serde_json::{Value, json};

/// Amounts of which the text is not its value in the language of the page, in cents or in whole euros, paths of which
/// two amounts differ, and how many amounts there are.
const JUDGE: &str = r"
    const locale = document.documentElement.lang === 'nl' ? 'nl-NL' : 'en-IE';
    const style = { style: 'currency', currency: 'EUR' };
    const signed = { ...style, signDisplay: 'exceptZero' };
    const whole = { maximumFractionDigits: 0 };
    const forms = [style, signed, { ...style, ...whole }, { ...signed, ...whole }]
      .map((options) => new Intl.NumberFormat(locale, options));
    const amounts = [...document.querySelectorAll('data[value]')];
    const values = new Map();
    const wrong = [];
    const digits = (text) => text.replace(/\D/g, '');
    for (const data of amounts) {
      const { value, dataset: { amount: path } } = data;
      // A text as decimal: the formatter then loses no digit.
      if (!/\.\d\d$/.test(value)) {
        // A step before it is rounded: as many digits as have room.
        if (path || !digits(value).startsWith(digits(data.textContent))) wrong.push(`${path}: ${value}, ${data.textContent}`);
        continue;
      }
      const [minus, size] = value.startsWith('-') ? ['−', value.slice(1)] : ['', value];
      if (!forms.some((form) => minus + form.format(size) === data.textContent)) wrong.push(`${path}: ${value}, ${data.textContent}`);
      if (!path) continue;
      if (values.has(path) && values.get(path) !== value) wrong.push(`${path}: ${values.get(path)} and ${value}`);
      values.set(path, value);
    }
    return { wrong, amounts: Object.fromEntries(values) };";

/// The amounts on the page by their path, once each of them says in words what it is in figures.
pub(crate) async fn amounts(page: &Page) -> Result<serde_json::Map<String, Value>> {
    let judged = page.script(JUDGE, Vec::new()).await?;
    assert_eq!(judged["wrong"], json!([]));
    Ok(judged["amounts"].as_object().cloned().unwrap_or_default())
}

/// The amounts of a result with the paths that the page gives them.
pub(crate) fn amounts_of(result: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(result, "", &mut found);
    found
}

fn collect(result: &Value, path: &str, found: &mut Vec<(String, String)>) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match result {
        Value::Object(fields) => {
            for (name, value) in fields {
                if !["format", "scheme", "notices", "name", "ownAmounts"].contains(&name.as_str()) {
                    collect(value, &below(name), found);
                }
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                collect(item, &below(&at.to_string()), found);
            }
        }
        Value::String(amount) => found.push((path.to_owned(), amount.clone())),
        _ => {}
    }
}

/// Every amount of a result is on the page at its path. Those of a school are where they have a column, and scenarios
/// have a table of their own.
#[track_caller]
pub(crate) fn assert_shows(shown: &serde_json::Map<String, Value>, result: &Value, prefix: &str, name: &str) {
    let expected: Vec<_> = amounts_of(result).into_iter().filter(|(path, _)| path.starts_with(prefix)).collect();
    for (path, amount) in expected {
        let found = shown.get(&path);
        let may_be_absent = path.starts_with("schools.") || path.starts_with("scenarios.");
        assert!(found.is_some() || may_be_absent, "{name}: {path} is not on the page");
        assert!(found.is_none_or(|found| *found == amount), "{name}: {path} is {amount}, shown {found:?}");
    }
}
