//! Tables of amounts on their way to a spreadsheet.

use e2e::{Page, Result, only_in_chromium, run};
use serde_json::json;

use crate::region::{five_schools, open_section};

/// What stands on the clipboard, once the page has put something there.
async fn clipboard(page: &Page) -> Result<String> {
    let script = "return navigator.clipboard.readText()";
    Ok(page.script(script, vec![]).await?.as_str().unwrap_or_default().to_owned())
}

/// Presses the button that copies a table, and returns its rows.
async fn copied(page: &Page, button: &str) -> Result<Vec<Vec<String>>> {
    page.script("return navigator.clipboard.writeText('')", vec![]).await?;
    page.click(button).await?;
    let text = clipboard(page).await?;
    Ok(text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect())
}

async fn may_read_clipboard(page: &Page) -> Result<()> {
    let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    page.devtools("Browser.grantPermissions", permissions).await.map(drop)
}

/// The exact amount of a figure as a Dutch spreadsheet reads it.
async fn amount(page: &Page, path: &str) -> Result<String> {
    let script = "return document.querySelector(`[data-amount='${arguments[0]}']`).value";
    Ok(page.script(script, vec![json!(path)]).await?.as_str().unwrap_or_default().replace('.', ","))
}

#[test]
fn every_table_can_be_copied_for_a_spreadsheet() -> Result<()> {
    if !only_in_chromium("the others let no test read the clipboard") {
        return Ok(());
    }
    run(async |page| {
        page.open("").await?;
        may_read_clipboard(page).await?;
        five_schools(page).await?;
        open_section(page, "bewaren").await?;
        page.until("document.querySelectorAll('[data-table]').length > 6").await?;
        let tables = page
            .script("return [...document.querySelectorAll('[data-table]')].map((line) => line.dataset.table)", vec![])
            .await?;
        for table in tables.as_array().unwrap() {
            let table = table.as_str().unwrap();
            let rows = copied(page, &format!("[data-table='{table}'] button")).await?;
            assert!(rows.len() > 2 && rows.iter().all(|row| row.len() == rows[0].len()), "{table}: {rows:?}");
        }
        page.until("document.querySelector('.take-along__message').textContent.includes('gekopieerd')").await?;

        let rows = copied(page, "[data-table='fase-1.csv'] button").await?;
        let total = amount(page, "region.phase1.total").await?;
        assert_eq!(rows.last().and_then(|row| row.last()), Some(&total));
        let rows = copied(page, "[data-table='bedragen.csv'] button").await?;
        let line = rows.iter().find(|row| row.last().is_some_and(|path| path == "region.phase2.fourYears.high"));
        assert_eq!(line.map(|row| &row[4]), Some(&amount(page, "region.phase2.fourYears.high").await?));
        assert_eq!(page.accessibility_findings().await?, Vec::<String>::new());
        page.assert_no_console_errors().await
    })
}

#[test]
fn a_table_in_the_workbench_is_copied_as_it_stands() -> Result<()> {
    if !only_in_chromium("the others let no test read the clipboard") {
        return Ok(());
    }
    run(async |page| {
        page.open("").await?;
        may_read_clipboard(page).await?;
        five_schools(page).await?;
        open_section(page, "regio").await?;
        page.until("document.querySelector('.region-table + *, .scroll + .copy-table')").await?;
        page.script("[...document.querySelectorAll('.region-table .sort')].at(1).click()", vec![]).await?;
        page.until("document.querySelector('.region-table [aria-sort=ascending]')").await?;
        let rows = copied(page, ".scroll + .copy-table button").await?;
        let names: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
        assert_eq!(names, ["School", "Midden", "Noord", "Oost", "West", "Zuid", "Samen"]);
        assert_eq!(rows[6].last(), Some(&amount(page, "region.phase2.fourYears.high").await?));
        page.until("document.querySelector('.copy-table [role=status]').textContent.includes('gekopieerd')").await?;

        open_section(page, "bedragen").await?;
        page.until("document.querySelector('#bedragen .copy-table')").await?;
        let rows = copied(page, "#bedragen .copy-table button").await?;
        assert_eq!(rows[0].len(), 5, "{:?}", rows[0]);
        page.screenshot("copied").await.map(drop)
    })
}

#[test]
fn a_clipboard_that_is_closed_is_said_and_the_file_is_named_instead() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.script("document.execCommand = () => false", vec![]).await?;
        open_section(page, "bewaren").await?;
        page.until("document.querySelector('[data-table]')").await?;
        page.click("[data-table='fase-1.csv'] button").await?;
        page.until("document.querySelector('.take-along__message').textContent.includes('lukt hier niet')").await?;
        open_section(page, "regio").await?;
        page.click(".scroll + .copy-table button").await?;
        page.until("document.querySelector('.copy-table [role=status]').textContent.includes('CSV-bestand')").await
    })
}
