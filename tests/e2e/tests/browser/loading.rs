//! Loading the page.

use e2e::{Result, Site, only_in_chromium, run, run_on};
use serde_json::json;

#[test]
fn the_page_starts_without_a_complaint() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        assert_eq!(page.client().title().await?, "Rekenhulp vmbo-techniek");
        Ok(())
    })
}

#[test]
fn each_file_is_fetched_once_and_compressed() -> Result<()> {
    run(async |page| {
        page.go_to("").await?;
        page.usable().await?;
        let requests = page.server().requests();
        for end in [".wasm", ".css"] {
            let times = requests.iter().filter(|request| request.target.ends_with(end)).count();
            assert_eq!(times, 1, "{end}: {requests:#?}");
        }
        assert!(!requests.iter().any(|request| request.target.contains("calculation")), "{requests:#?}");
        if only_in_chromium("the others accept brotli only over a secure connection, which this is to Chromium alone") {
            let encodings: Vec<_> = requests.iter().filter_map(|request| request.header("accept-encoding")).collect();
            assert!(encodings.iter().all(|encoding| encoding.contains("br")), "{encodings:?}");
        }
        Ok(())
    })
}

#[test]
fn a_script_that_asks_for_ready_can_calculate_and_brings_a_module_for_it() -> Result<()> {
    const CALCULATION: &str = "assets/calculation-";
    const HAS_MODULE: &str = "return 'calculationGlue' in document.getElementById('boot').dataset";
    let document =
        json!({ "format": "vmbo-techniek/1", "schools": [{ "counts": { "2017-10-01": { "PIE": { "BB": 4 } } } }] });
    run(async |page| {
        page.go_to("").await?;
        page.usable().await?;
        // The quick build has but the whole page, which answers by itself.
        let has_module = page.script(HAS_MODULE, Vec::new()).await? == json!(true);
        assert_eq!(page.calculate(document.clone()).await.is_err(), has_module, "nobody asked for ready yet");
        for _ in 0..2 {
            page.ready().await?;
            page.calculate(document.clone()).await?;
        }
        // What the page asked for: the service worker asks for everything, at a moment of its own.
        let asked = "return window.performance.getEntriesByType('resource').map(({ name }) => name)";
        let asked: Vec<String> = serde_json::from_value(page.script(asked, Vec::new()).await?)?;
        let times = asked.iter().filter(|address| address.contains(CALCULATION)).count();
        assert_eq!(times, if has_module { 2 } else { 0 }, "its script and its module, once: {asked:#?}");
        Ok(())
    })
}

#[test]
fn a_module_for_scripts_that_does_not_come_leaves_the_page_alone() -> Result<()> {
    let site = Site::copy_of_dist()?;
    if site.replace("assets/calculation-", ".wasm", b"gone").is_err() {
        return Ok(());
    }
    run_on(site, async |page| {
        page.provokes("calculation");
        page.go_to("").await?;
        page.usable().await?;
        for _ in 0..2 {
            assert!(page.ready().await.is_err());
        }
        page.type_into("[data-cell='0.2017-10-01.PIE.BB']", "4").await?;
        page.until("document.querySelector('[data-amount=\"region.phase1.total\"]').value !== '0.00'").await?;
        assert_eq!(page.text("#failure").await?, "");
        Ok(())
    })
}
