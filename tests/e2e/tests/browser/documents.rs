//! The contract's examples in the browser: through `window.vmboTechniek`, and by typing them into the page.

use e2e::{Page, Result, fewer_elsewhere, run};
use serde_json::{Value, json};

use crate::examples;
use crate::examples::{Example, assert_holds};
use crate::region::open_section;

/// The amounts of a result with the paths that the page gives them.
fn amounts(result: &Value, path: &str, found: &mut Vec<(String, String)>) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match result {
        Value::Object(fields) => {
            for (name, value) in fields {
                if !matches!(below(name).as_str(), "format" | "scheme" | "notices") && name != "name" {
                    amounts(value, &below(name), found);
                }
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                amounts(item, &below(&at.to_string()), found);
            }
        }
        Value::String(amount) => found.push((path.to_owned(), amount.clone())),
        _ => {}
    }
}

#[test]
fn the_function_gives_every_example_its_result() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        for Example { name, input, expected } in examples::good() {
            let document: Value = serde_json::from_str(&input)?;
            assert_holds(&expected, &page.calculate(document).await?, &name);
            assert_holds(&expected, &page.calculate(json!(input)).await?, &format!("{name} as text"));
        }
        page.assert_no_console_errors().await
    })
}

#[test]
fn the_function_gives_every_bad_example_its_path() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        for Example { name, input, expected } in examples::bad() {
            let script = "try { window.vmboTechniek.calculate(arguments[0]); return null }
                 catch (error) { return { path: error.path, message: error.message } }";
            let thrown = page.script(script, vec![json!(input)]).await?;
            assert_eq!(thrown["path"], expected["path"], "{name}");
            let start = format!("{}: ", expected["path"].as_str().unwrap());
            assert!(thrown["message"].as_str().unwrap().starts_with(&start), "{name}: {thrown}");
        }
        Ok(())
    })
}

#[test]
fn typing_an_example_shows_its_result() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        // Each document begins on an empty page.
        page.click("#keep").await?;
        let examples = fewer_elsewhere(examples::good(), 4, "keys come to a field in every example alike");
        for Example { name, input, expected } in examples {
            let document: Value = serde_json::from_str(&input)?;
            page.open("").await?;
            type_document(page, &document).await?;
            if document["schools"].as_array().unwrap().len() > 1 {
                open_section(page, "regio").await?;
            }
            let mut paths = Vec::new();
            amounts(&expected, "", &mut paths);
            assert!(paths.len() > 40, "{name}: {paths:?}");
            let shown = shown_amounts(page).await?;
            for (path, amount) in paths {
                let values = shown.iter().filter(|(at, _)| *at == path).map(|(_, value)| value).collect::<Vec<_>>();
                // Of each school the table of all schools shows what it has columns for; scenarios are not typed here.
                let shows = !values.is_empty() || path.starts_with("schools.") || path.starts_with("scenarios.");
                assert!(shows, "{name}: {path} is not on the page");
                assert!(values.iter().all(|value| **value == amount), "{name}: {path} is {amount}, shown {values:?}");
            }
        }
        page.assert_no_console_errors().await
    })
}

/// Every amount of the page by its path.
async fn shown_amounts(page: &Page) -> Result<Vec<(String, String)>> {
    let script =
        "return [...document.querySelectorAll('data[data-amount]')].map((data) => [data.dataset.amount, data.value])";
    Ok(serde_json::from_value(page.script(script, Vec::new()).await?)?)
}

/// Fills in the page as a person with this document on paper would. TL has no fields: it earns nothing.
async fn type_document(page: &Page, document: &Value) -> Result<()> {
    if let Some(scheme) = document["scheme"].as_str() {
        page.click(&format!("[data-field=scheme][value='{scheme}']")).await?;
    }
    for (at, school) in document["schools"].as_array().into_iter().flatten().enumerate() {
        if at > 0 {
            page.click(".schools__buttons button").await?;
            page.until(&format!("document.activeElement.dataset.field == 'schools.{at}.name'")).await?;
        }
        type_school(page, at, school).await?;
    }
    let texts = [
        ("requestedSubsidy", &document["requestedSubsidy"]),
        ("pledgedCofinancing.cash", &document["pledgedCofinancing"]["cash"]),
        ("pledgedCofinancing.inKind", &document["pledgedCofinancing"]["inKind"]),
        ("annualPupilChange", &document["annualPupilChange"]),
    ];
    for (field, text) in texts {
        if let Some(text) = text.as_str() {
            page.type_into(&format!("[data-field='{field}']"), text).await?;
        }
    }
    if document["technologyPoor"] == true {
        page.click("[data-field=technologyPoor]").await?;
    }
    Ok(())
}

async fn type_school(page: &Page, at: usize, school: &Value) -> Result<()> {
    for field in ["name", "brin"] {
        if let Some(text) = school[field].as_str() {
            page.type_into(&format!("[data-field='schools.{at}.{field}']"), text).await?;
        }
    }
    if school["kind"] == "vso" {
        page.click(&format!("[data-field='schools.{at}.kind'][value=vso]")).await?;
    }
    let counts = &school["counts"];
    if !counts["2018-10-01"].is_null() {
        page.click(&format!("[data-field='schools.{at}.sameCounts']")).await?;
        page.find(&format!("[data-cell='{at}.2018-10-01.BWI.BB']")).await?;
    }
    for (date, profielen) in counts.as_object().into_iter().flatten() {
        for (profiel, leerwegen) in profielen.as_object().into_iter().flatten() {
            let funded = leerwegen.as_object().into_iter().flatten().filter(|(leerweg, _)| *leerweg != "TL");
            for (leerweg, pupils) in funded {
                page.type_into(&format!("[data-cell='{at}.{date}.{profiel}.{leerweg}']"), &pupils.to_string()).await?;
            }
        }
    }
    Ok(())
}
