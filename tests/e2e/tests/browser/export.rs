//! Taking the result along: the workbook that the page makes, and the printed document.

use e2e::{Page, Result, run};
use serde_json::{Value, json};

use crate::region::open_section;

/// Types one school whose counts make every pot pay.
async fn one_school(page: &Page) -> Result<()> {
    for (cell, pupils) in [("PIE.BB", "38"), ("PIE.KB", "52"), ("M&T.GL", "9"), ("MVI.KB", "21"), ("D&P.GL", "35")] {
        page.type_into(&format!("[data-cell='0.2017-10-01.{cell}']"), pupils).await?;
    }
    Ok(())
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
        // The file itself, from the Blob behind the link.
        let keep = "window.made = []; const original = URL.createObjectURL;
             URL.createObjectURL = (blob) => { window.made.push(blob); return original.call(URL, blob) }";
        page.script(keep, vec![]).await?;
        page.click("#werkboek").await?;
        page.until("window.made.length == 1").await?;
        page.script("window.made[0].arrayBuffer().then((bytes) => { window.bytes = new Uint8Array(bytes) })", vec![])
            .await?;
        page.until("window.bytes").await?;
        let begin = page.script("return [...window.bytes.slice(0, 2)]", vec![]).await?;
        assert_eq!(begin, json!([0x50, 0x4b]), "a zip file");
        page.until("document.querySelector('.export__said').textContent").await?;
        assert_eq!(page.accessibility_findings().await?, Vec::<String>::new());
        page.assert_no_console_errors().await
    })
}

#[test]
fn the_printed_document_holds_every_figure_on_at_most_three_pages() -> Result<()> {
    run(async |page| {
        if !page.only_in_chromium("paper of a given size") {
            return Ok(());
        }
        page.open("").await?;
        one_school(page).await?;
        page.type_into("[data-field='schools.0.name']", "Voorbeeldcollege").await?;
        open_section(page, "bewaren").await?;
        page.until("document.querySelector('.print-document')").await?;
        let shown = page
            .script("return [...document.querySelectorAll('data[data-amount]')].map((data) => data.value)", vec![])
            .await?;
        let text = page.printed("print").await?;
        let pages = text.matches('\u{c}').count();
        assert!((1..=3).contains(&pages), "{pages} pages");
        assert!(text.contains("Voorbeeldcollege"), "the name of the school");
        let link = page.value("#share-link").await?;
        let printed: String = text.split_whitespace().collect();
        assert!(printed.contains(&link), "{link} is not printed");
        for amount in shown.as_array().unwrap().iter().map(Value::as_str).map(Option::unwrap) {
            let dutch = dutch(amount);
            assert!(text.contains(&dutch), "{dutch} is not printed");
        }
        Ok(())
    })
}

/// `1234.50` as the page writes it: `1.234,50`.
fn dutch(amount: &str) -> String {
    let (whole, cents) = amount.split_once('.').unwrap();
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    format!("{grouped},{cents}")
}
