//! Taking the result along: the workbook that the page makes, and the printed document.

use std::collections::HashSet;
use std::fs;

use e2e::{Media, Page, Result, from_base64, only_in_chromium, run};
use serde_json::{Value, json};

use crate::command;
use crate::embedding::{Host, LINK, around, wait_for_frames};
use crate::keep::drop_file;
use crate::region::open_section;

/// Types one school whose counts make every pot pay.
async fn one_school(page: &Page) -> Result<()> {
    for (cell, pupils) in [("PIE.BB", "38"), ("PIE.KB", "52"), ("M&T.GL", "9"), ("MVI.KB", "21"), ("D&P.GL", "35")] {
        page.type_into(&format!("[data-cell='0.2017-10-01.{cell}']"), pupils).await?;
    }
    Ok(())
}

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
    Ok(from_base64(made.as_str().unwrap_or_default()))
}

#[test]
fn the_workbook_is_downloaded_and_nothing_of_it_before() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        one_school(page).await?;
        let fetched =
            "return performance.getEntriesByType('resource').filter(({ name }) => name.includes('workbook')).length";
        open_section(page, "bewaren").await?;
        assert_eq!(page.script(fetched, vec![]).await?, json!(0), "fetched before anybody asked");
        page.script(KEEP_FILES, vec![]).await?;
        assert!(workbook(page).await?.starts_with(b"PK"), "a zip file");
        page.until("document.querySelector('.export__said').textContent").await?;
        assert_eq!(page.accessibility_findings().await?, Vec::<String>::new());
        page.assert_no_console_errors().await
    })
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
            open_section(page, "bewaren").await?;
            page.script(KEEP_FILES, vec![]).await?;
            for (name, expected) in expected {
                open_file(page, &format!("doc-{name}.json"), &command::example(name)).await?;
                assert!(workbook(page).await? == expected, "{name} differs in {language}");
            }
            page.assert_no_console_errors().await
        })?;
    }
    Ok(())
}

/// A document of each sort: one school, several, a region with its request, a technology-poor one, scenarios, own amounts.
const SORTS: [&str; 7] = ["08", "09", "13", "15", "17", "18", "25"];

#[test]
fn the_printed_document_holds_every_figure_whatever_is_open() -> Result<()> {
    if !only_in_chromium("the others print no paper of a given size") {
        return Ok(());
    }
    for (address, language) in [("", "nl"), ("en/", "en")] {
        run(async |page| {
            page.open(address).await?;
            page.script("document.querySelector('#keep').click()", vec![]).await?;
            for name in SORTS {
                let input = command::example(name);
                page.open(address).await?;
                open_file(page, "document.json", &input).await?;
                open_section(page, "bewaren").await?;
                let link = page.value("#share-link").await?;
                page.click("#bewaren-open").await?;
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
            page.assert_no_console_errors().await
        })?;
    }
    Ok(())
}

/// What a browser's own menu prints before anything else was opened: the page, without what is there for the screen.
#[test]
fn the_page_that_is_printed_holds_every_figure_of_a_school() -> Result<()> {
    if !only_in_chromium("the others print no paper of a given size") {
        return Ok(());
    }
    for (address, language) in [("", "nl"), ("en/", "en")] {
        run(async |page| {
            page.open(address).await?;
            page.fill_example().await?;
            let text = page.printed(&format!("print-page-{language}")).await?;
            let shown = "return [...document.querySelectorAll('[data-amount]')].map(({ dataset, value }) => [dataset.amount, value])";
            let shown: Vec<(String, Value)> = serde_json::from_value(page.script(shown, vec![]).await?)?;
            let shown: Value = shown.into_iter().collect();
            assert_holds_every_figure(&text, &shown, language, "the page");
            assert!(text.matches('\u{c}').count() <= 3, "{text}");
            Ok(())
        })?;
    }
    Ok(())
}

/// What the browser's menu prints says what it is, only there and only as long as nothing else is printed.
#[test]
fn the_button_prints_the_document_also_in_the_frame_of_another_page() -> Result<()> {
    run(async |page| {
        let host = Host::new(page, &around("lang=nl", "", LINK))?;
        host.open(page).await?;
        wait_for_frames(page, 1).await?;
        page.client().enter_frame(0).await?;
        let input = command::example("13");
        open_file(page, "document.json", &input).await?;
        // By scripts: the others' drivers click beside what is in a frame of another site.
        page.open_section("bewaren").await?;
        // What is laid out when the browser would print, and what of the page around it.
        let keep =
            "window.print = () => { window.printed = document.querySelector('.print-document').childElementCount }";
        page.script(keep, vec![]).await?;
        page.script("document.querySelector('#afdrukken').click()", vec![]).await?;
        page.until("window.printed > 3").await?;
        if !only_in_chromium("the others do not lay out emulated paper") {
            return page.assert_no_console_errors().await;
        }
        page.media(&[Media::Print]).await?;
        let text = page.text(".print-document").await?;
        let result = page.calculate(serde_json::from_str(&input)?).await?;
        assert_holds_every_figure(&text, &result, "nl", "in a frame");
        let others = "return [...document.querySelectorAll('header, footer, #prose, main > :not(.print-document)')]
            .filter((part) => part.getClientRects().length > 0).map(({ tagName, className }) => `${tagName} ${className}`)";
        assert_eq!(page.script(others, vec![]).await?, json!([]));
        page.script("dispatchEvent(new Event('afterprint'))", vec![]).await?;
        page.until("!document.querySelector('.print-document')").await?;
        page.assert_no_console_errors().await
    })
}

async fn open_file(page: &Page, name: &str, text: &str) -> Result<()> {
    drop_file(page, name, text).await?;
    page.until(&format!("document.querySelector('.arrival').textContent.includes('{name}')")).await
}

/// Every amount of a result stands in a text, as a word of its own.
#[track_caller]
fn assert_holds_every_figure(text: &str, result: &Value, language: &str, name: &str) {
    let words: HashSet<&str> = text.split(|character: char| character.is_whitespace() || character == '€').collect();
    let mut amounts = Vec::new();
    collect(result, "", &mut amounts);
    assert!(amounts.len() > 20, "{name}");
    for (path, amount) in amounts {
        let shown = shown(&amount, language);
        assert!(words.contains(shown.as_str()), "{name}: {path}, {shown}, is not printed");
    }
}

fn collect(result: &Value, path: &str, amounts: &mut Vec<(String, String)>) {
    match result {
        Value::Object(fields) => {
            let inner = fields
                .iter()
                .filter(|(name, _)| !["format", "scheme", "name", "notices", "ownAmounts"].contains(&name.as_str()));
            inner.for_each(|(name, value)| collect(value, &format!("{path}.{name}"), amounts));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| collect(item, &format!("{path}.{at}"), amounts));
        }
        Value::String(amount) => amounts.push((path.to_owned(), amount.clone())),
        _ => {}
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
