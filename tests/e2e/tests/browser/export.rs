//! Taking the result along: the workbook that the page makes, and the printed document.

use std::collections::HashSet;
use std::fs;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use e2e::{Media, Page, Result, cell, keys, only_in_chromium, run};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::command;
use crate::region::five_schools;
use crate::shown::amounts_of;

/// Keeps the files that the page makes, from the Blobs behind their links.
const KEEP_FILES: &str = "window.made = []; const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
        const reader = new FileReader();
        reader.onload = () => window.made.push(reader.result.split(',')[1]);
        reader.readAsDataURL(blob);
        return make.call(URL, blob);
    }";

async fn workbook(page: &Page) -> Result<Vec<u8>> {
    page.script("window.made.length = 0", vec![]).await?;
    page.click("#werkboek").await?;
    page.until("window.made.length == 1").await?;
    let made = page.script("return window.made[0]", vec![]).await?;
    Ok(BASE64_STANDARD.decode(made.as_str().unwrap_or_default())?)
}

/// What the tests of the workbook hold of that one, with LibreOffice, then holds of this one.
#[test]
fn the_workbook_of_the_page_is_that_of_the_command_to_the_byte() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (input, output) = (path("document.json"), path("workbook.xlsx"));
    for (address, language) in [("", "nl"), ("en/", "en")] {
        let mut expected = Vec::new();
        for name in SORTS.into_iter().step_by(2) {
            fs::write(&input, command::example(name))?;
            command::xtask(&["workbook", "--language", language, &input, &output])?;
            expected.push((name, fs::read(&output)?));
        }
        run(async |page| {
            page.open(address).await?;
            let fetched = "return performance.getEntriesByType('resource').filter(({ name }) => name.includes('workbook')).length";
            assert_eq!(page.script(fetched, vec![]).await?, json!(0), "fetched before anybody asked");
            page.script(KEEP_FILES, vec![]).await?;
            for (name, expected) in expected {
                open_file(page, &format!("doc-{name}.json"), &command::example(name)).await?;
                assert!(workbook(page).await? == expected, "{name} differs in {language}");
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// A document of each sort: one school, several, a region with its request, a technology-poor one, scenarios, own amounts.
const SORTS: [&str; 7] = ["08", "09", "13", "15", "17", "18", "25"];

#[test]
fn the_printed_document_holds_every_figure_whatever_is_open() -> Result<()> {
    if !only_in_chromium()? {
        return Ok(());
    }
    for (address, language) in [("", "nl"), ("en/", "en")] {
        run(async |page| {
            page.open(address).await?;
            for name in SORTS {
                let input = command::example(name);
                page.open(address).await?;
                open_file(page, "document.json", &input).await?;
                page.open_keep().await?;
                let link = page.value("#share-link").await?;
                page.activate("#bewaren .panel__head button").await?;
                page.until("!document.querySelector('#share-link')").await?;
                let text = page.printed(&format!("print-{name}-{language}")).await?;
                let result = page.calculate(serde_json::from_str(&input)?).await?;
                assert_holds_every_figure(&text, &result, language, name);
                let printed: String = text.split_whitespace().collect();
                assert!(printed.contains(&link), "{name}: {link} is not printed");
                if result["schools"].as_array().unwrap().len() == 1 {
                    let pages = text.matches('\u{c}').count();
                    assert!((1..=3).contains(&pages), "{name}: {pages} pages");
                }
            }
            page.until("!document.querySelector('.print-document')").await?;
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn the_button_prints_the_document_and_nothing_else() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        let input = command::example("13");
        open_file(page, "document.json", &input).await?;
        // What is laid out when the browser would print, and what of the page around it.
        let keep =
            "window.print = () => { window.printed = document.querySelector('.print-document').childElementCount }";
        page.script(keep, vec![]).await?;
        page.click("#afdrukken").await?;
        page.until("window.printed > 3").await?;
        let words =
            "return [...document.querySelectorAll('.print-document *')].filter((part) => !part.childElementCount)
            .map(({ textContent }) => textContent).join(' ')";
        let text = page.script(words, vec![]).await?;
        let result = page.calculate(serde_json::from_str(&input)?).await?;
        assert_holds_every_figure(text.as_str().unwrap(), &result, "nl", "by the button");
        if only_in_chromium()? {
            page.media(&[Media::Print]).await?;
            let others = "return [...document.querySelectorAll('header, footer, #prose, main > :not(.print-document)')]
                .filter((part) => part.getClientRects().length > 0).map(({ tagName, className }) => `${tagName} ${className}`)";
            assert_eq!(page.texts(others).await?, [""; 0]);
        }
        page.script("dispatchEvent(new Event('afterprint'))", vec![]).await?;
        page.until("!document.querySelector('.print-document')").await
    })
}

/// What stands in the fields of the table.
const COUNTS: &str = "return [...document.querySelectorAll('[data-cell]')].map(({ value }) => value)";

/// Presses the button that copies a table, and returns its rows.
async fn copied(page: &Page, button: &str) -> Result<Vec<Vec<String>>> {
    page.script("return navigator.clipboard.writeText('')", vec![]).await?;
    page.click(button).await?;
    let text = page.script("return navigator.clipboard.readText()", vec![]).await?;
    let rows = text.as_str().unwrap_or_default().lines().map(|line| line.split('\t').map(str::to_owned).collect());
    Ok(rows.collect())
}

#[test]
fn every_table_can_be_copied_for_a_spreadsheet_and_that_of_counts_pasted_back() -> Result<()> {
    if !only_in_chromium()? {
        return Ok(());
    }
    run(async |page| {
        page.open("").await?;
        let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        page.devtools("Browser.grantPermissions", permissions).await?;
        page.fill_example().await?;
        let typed = page.texts(COUNTS).await?;
        page.click("#copy-table").await?;
        page.until_says(".table-message", "gekopieerd").await?;
        assert_eq!(page.focused().await?, "copy-table");
        page.click("#clear-table").await?;
        page.until_amount("region.phase1.total", "0.00").await?;
        page.script("document.querySelector(arguments[0]).focus()", vec![json!(cell("MVI.KB"))]).await?;
        page.press(&(keys(&[Key::Control]) + "v")).await?;
        page.until(&format!("document.querySelector(\"{}\").value == '35'", cell("D&P.GL"))).await?;
        assert_eq!(page.texts(COUNTS).await?, typed);
        page.click("#clear-table").await?;
        five_schools(page).await?;
        // The exact amount of a figure as a Dutch spreadsheet reads it.
        let [total, most] = ["region.phase1.total", "region.phase2.fourYears.high"];
        let [total, most] = [page.amount(total).await?.replace('.', ","), page.amount(most).await?.replace('.', ",")];
        page.open_keep().await?;
        let tables = page
            .texts("return [...document.querySelectorAll('[data-table]')].map(({ dataset }) => dataset.table)")
            .await?;
        assert!(tables.len() > 6, "{tables:?}");
        for table in tables {
            let rows = copied(page, &format!("[data-table='{table}'] button")).await?;
            assert!(rows.len() > 2 && rows.iter().all(|row| row.len() == rows[0].len()), "{table}: {rows:?}");
            if table == "fase-1.csv" {
                assert_eq!(rows.last().and_then(|row| row.last()), Some(&total));
            }
        }
        page.until_says(".take-along__message", "gekopieerd").await?;
        page.open_view("region").await?;
        page.activate(".region-table thead th:nth-child(2) .sort").await?;
        page.until("document.querySelector('.region-table [aria-sort=ascending]')").await?;
        let rows = copied(page, ".region .copy-table button").await?;
        let names: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
        assert_eq!(names, ["School", "Midden", "Noord", "Oost", "West", "Zuid", "Samen"]);
        assert_eq!(rows[6].last(), Some(&most));
        // A clipboard that is closed is said, and the file is named instead.
        page.script("document.execCommand = () => false", vec![]).await?;
        page.click(".region .copy-table button").await?;
        page.until_says(".copy-table [role=status]", "CSV-bestand").await
    })
}

async fn open_file(page: &Page, name: &str, text: &str) -> Result<()> {
    page.drop_file(name, text.as_bytes()).await?;
    page.until_says(".arrival", name).await
}

/// Every amount of a result stands in a text, as a word of its own.
#[track_caller]
fn assert_holds_every_figure(text: &str, result: &Value, language: &str, name: &str) {
    let words: HashSet<&str> = text.split(|character: char| character.is_whitespace() || character == '€').collect();
    let amounts = amounts_of(result);
    assert!(amounts.len() > 20, "{name}");
    for (path, amount) in amounts {
        let shown = shown(&amount, language);
        assert!(words.contains(shown.as_str()), "{name}: {path}, {shown}, is not printed");
    }
}

/// `1234.50` as the page writes it: `1.234,50` or `1,234.50`.
fn shown(amount: &str, language: &str) -> String {
    let (group, point) = if language == "nl" { ('.', ',') } else { (',', '.') };
    let (whole, cents) = amount.split_once('.').unwrap();
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            grouped.push(group);
        }
        grouped.push(digit);
    }
    format!("{grouped}{point}{cents}")
}
