//! The workbench takes the place of the light page.

use e2e::{Page, Result, Site, run, run_on};
use serde_json::Value;

/// Whether the page shows the workbench already, as the quick build does.
async fn is_workbench(page: &Page) -> Result<bool> {
    Ok(page.script("return !document.getElementById('boot').dataset.workbenchGlue", Vec::new()).await? == true)
}

#[test]
fn what_was_typed_is_there_when_a_section_opens() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        if is_workbench(page).await? {
            return Ok(());
        }
        page.type_into("[data-cell='0.2017-10-01.PIE.BB']", "38").await?;
        page.type_into("[data-cell='0.2017-10-01.M&T.KB']", "3 stuks").await?;
        page.type_into("[data-field='schools.0.name']", "Voorbeeldcollege").await?;
        let before = page.value("[data-amount='region.phase1.total']").await?;
        page.click("#regio-open").await?;
        page.until("document.querySelector('#regio-open[aria-expanded=true]')").await?;
        assert_eq!(page.value("[data-cell='0.2017-10-01.PIE.BB']").await?, "38");
        assert_eq!(page.value("[data-cell='0.2017-10-01.M&T.KB']").await?, "3 stuks");
        assert_eq!(page.value("[data-field='schools.0.name']").await?, "Voorbeeldcollege");
        assert_eq!(page.value("[data-amount='region.phase1.total']").await?, before);
        let focused = page.script("return document.activeElement.id", Vec::new()).await?;
        assert_eq!(focused, Value::from("regio-open"));
        page.assert_no_console_errors().await
    })
}

#[test]
fn a_workbench_that_does_not_come_is_told_beside_the_button() -> Result<()> {
    let site = Site::copy_of_dist()?;
    if site.replace("assets/workbench-", ".wasm", b"gone").is_err() {
        return Ok(());
    }
    run_on(site, async |page| {
        page.open("").await?;
        page.type_into("[data-cell='0.2017-10-01.PIE.BB']", "38").await?;
        for _ in 0..2 {
            page.click("#duo-open").await?;
            page.until("document.querySelector('#duo [role=status]').textContent.includes('niet geopend')").await?;
        }
        assert_eq!(page.value("[data-cell='0.2017-10-01.PIE.BB']").await?, "38");
        assert_eq!(page.text("#failure").await?, "");
        page.ready().await
    })
}
