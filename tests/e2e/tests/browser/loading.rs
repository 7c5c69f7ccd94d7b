//! Loading the page.

use e2e::{Result, Site, only_in_chromium, run, run_on};
use serde_json::json;
use std::fs;
use std::path::PathBuf;

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
        for begin in ["assets/rekenhulp-", "assets/styles-", "assets/boot-"] {
            for end in [".wasm", ".css", ".js"] {
                let is_it = |target: &str| target.contains(begin) && target.ends_with(end);
                let times = requests.iter().filter(|request| is_it(&request.target)).count();
                assert!(times <= 1, "{begin}…{end}: {requests:#?}");
            }
        }
        assert!(!requests.iter().any(|request| request.target.contains("assets/workbook-")), "{requests:#?}");
        if only_in_chromium("the others accept brotli only over a secure connection, which this is to Chromium alone") {
            let encodings: Vec<_> = requests.iter().filter_map(|request| request.header("accept-encoding")).collect();
            assert!(encodings.iter().all(|encoding| encoding.contains("br")), "{encodings:?}");
        }
        Ok(())
    })
}

#[test]
fn a_script_that_asks_for_ready_can_calculate_and_brings_the_rest() -> Result<()> {
    let document =
        json!({ "format": "vmbo-techniek/1", "schools": [{ "counts": { "2017-10-01": { "PIE": { "BB": 4 } } } }] });
    run(async |page| {
        page.go_to("").await?;
        page.usable().await?;
        assert!(page.calculate(document.clone()).await.is_err(), "nobody asked for ready yet");
        for _ in 0..2 {
            page.ready().await?;
            page.calculate(document.clone()).await?;
        }
        // What the page asked for: the service worker asks for everything, at a moment of its own.
        let asked = "return window.performance.getEntriesByType('resource').map(({ name }) => name)";
        let asked: Vec<String> = serde_json::from_value(page.script(asked, Vec::new()).await?)?;
        let times = asked.iter().filter(|address| address.contains("assets/rest-")).count();
        assert_eq!(times, 1, "once: {asked:#?}");
        Ok(())
    })
}

#[test]
fn a_part_that_does_not_come_leaves_the_page_alone_and_can_be_asked_for_again() -> Result<()> {
    let site = Site::copy_of_dist()?;
    let is_rest =
        |path: &PathBuf| path.to_string_lossy().contains("/rest-") && path.to_string_lossy().ends_with(".wasm");
    let rest = fs::read_dir(site.folder().join("assets"))?.flatten().map(|entry| entry.path()).find(is_rest).unwrap();
    let content = fs::read(&rest)?;
    // Without its compressed siblings.
    site.replace("assets/rest-", ".wasm", b"")?;
    fs::remove_file(&rest)?;
    run_on(site, async |page| {
        // What the loader says about it.
        for complaint in ["rest-", "WebAssembly", "Wasm", "wasm"] {
            page.provokes(complaint);
        }
        page.go_to("").await?;
        page.usable().await?;
        for _ in 0..2 {
            assert!(page.ready().await.is_err());
        }
        page.type_into("[data-cell='0.2017-10-01.PIE.BB']", "4").await?;
        page.until("document.querySelector('[data-amount=\"region.phase1.total\"]').value !== '0.00'").await?;
        assert_eq!(page.text("#failure").await?, "");
        fs::write(&rest, &content)?;
        page.ready().await?;
        Ok(())
    })
}
