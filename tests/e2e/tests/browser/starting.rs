//! The calculator takes the place of the page as it was served, fetches the rest of itself, and says so when it cannot.

use e2e::{Error, Page, Result, Site, cell, field, only_in_chromium, run, run_on};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::json;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

/// The page without what its program reads later.
const KEPT: &str = "return localStorage.getItem('vmbo-techniek.kept')";

/// A site whose calculator comes when a script says so by the event `start-now`.
pub(crate) fn held_back() -> Result<Site> {
    let site = Site::copy_of_dist()?;
    let wait = b"await new Promise((go) => addEventListener('start-now', go, { once: true }));\n";
    let script = [&wait[..], &content_of(&site, "rekenhulp-", ".js")?].concat();
    site.replace("assets/rekenhulp-", ".js", &script)?;
    Ok(site)
}

pub(crate) async fn start_now(page: &Page) -> Result<()> {
    // The script that waits for this is an import of the page's own.
    page.until("window.vmboTechniek").await?;
    page.script("dispatchEvent(new Event('start-now'))", Vec::new()).await?;
    let usable = "performance.getEntriesByName('vmbo-techniek-usable').length";
    page.until(&format!("(dispatchEvent(new Event('start-now')), {usable})")).await?;
    page.ready().await
}

/// What stands in an asset whose name begins and ends like this.
fn content_of(site: &Site, begin: &str, end: &str) -> Result<Vec<u8>> {
    for entry in fs::read_dir(site.folder().join("assets"))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with(begin) && name.ends_with(end) {
            return Ok(fs::read(path)?);
        }
    }
    Err(Error::new(format!("the site has no {begin}…{end}")))
}

#[test]
fn nothing_can_be_typed_before_the_calculator_is_there() -> Result<()> {
    let usable = "return document.querySelectorAll('main :is(input, select, button):enabled').length";
    run_on(held_back()?, async |page| {
        page.go_to("").await?;
        page.until("window.vmboTechniek").await?;
        assert_eq!(page.script(usable, Vec::new()).await?, json!(0));
        start_now(page).await?;
        assert_ne!(page.script(usable, Vec::new()).await?, json!(0));
        page.type_into(&cell("PIE.BB"), "38").await?;
        page.until_amount("region.technology.2018", "57000.00").await
    })
}

#[test]
fn nothing_moves_when_the_calculator_comes() -> Result<()> {
    const SHIFTS: &str = "return new Promise((done) => {
        const seen = [];
        const where = ({ node, previousRect, currentRect }) =>
            [node?.outerHTML?.slice(0, 80), JSON.stringify(previousRect), JSON.stringify(currentRect)];
        new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ sources }) => sources.flatMap(where))))
            .observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(seen), 300);
    })";
    if !only_in_chromium()? {
        return Ok(());
    }
    for (width, height) in [(1280, 900), (320, 700)] {
        run_on(held_back()?, async |page| {
            page.viewport(width, height).await?;
            for address in ["", "en/"] {
                page.go_to(address).await?;
                let before = page.script("return document.body.scrollHeight", Vec::new()).await?;
                start_now(page).await?;
                assert_eq!(page.script("return document.body.scrollHeight", Vec::new()).await?, before, "{address}");
                assert_eq!(page.script(SHIFTS, Vec::new()).await?, json!([]), "{address} at {width}");
            }
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn each_file_is_fetched_once_and_compressed() -> Result<()> {
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
        let asked = page.texts("return performance.getEntriesByType('resource').map(({ name }) => name)").await?;
        for begin in ["assets/rekenhulp-", "assets/rest-", "assets/styles-", "assets/boot-"] {
            for end in [".wasm", ".css", ".js"] {
                let times = asked.iter().filter(|name| name.contains(begin) && name.ends_with(end)).count();
                assert!(times <= 1, "{begin}…{end}: {asked:#?}");
            }
        }
        assert!(asked.iter().any(|name| name.contains("assets/rest-")), "{asked:#?}");
        assert!(!asked.iter().any(|name| name.contains("assets/workbook-")), "before anybody asked: {asked:#?}");
        if only_in_chromium()? {
            let requests = page.server().requests();
            let encodings: Vec<_> = requests.iter().filter_map(|request| request.header("accept-encoding")).collect();
            assert!(encodings.iter().all(|encoding| encoding.contains("br")), "{encodings:?}");
        }
        Ok(())
    })
}

#[test]
fn kept_work_that_cannot_be_read_yet_waits_and_is_never_overwritten() -> Result<()> {
    let site = Site::copy_of_dist()?;
    site.replace("assets/rest-", ".wasm", b"gone")?;
    let kept = json!(r#"{"format":"vmbo-techniek-form/1","schools":[{}]}"#);
    run_on(site, async |page| {
        page.provokes("rest-");
        page.provokes("WebAssembly");
        let pie = cell("PIE.BB");
        page.go_to("embed/").await?;
        page.script("localStorage.setItem('vmbo-techniek.kept', arguments[0])", vec![kept.clone()]).await?;
        page.go_to("").await?;
        page.until_says("#more", "niet geopend").await?;
        assert_eq!(page.value(&pie).await?, "");
        assert!(!page.find(&pie).await?.is_enabled().await?, "nothing is typed over work that waits");
        page.click("#more button:last-of-type").await?;
        page.type_into(&pie, "5").await?;
        page.script("dispatchEvent(new Event('pagehide'))", Vec::new()).await?;
        assert_eq!(page.script(KEPT, Vec::new()).await?, kept);
        Ok(())
    })
}

#[test]
fn what_is_typed_while_the_rest_comes_is_not_lost() -> Result<()> {
    let text = "Scholengemeenschap aan de lange dijk bij het oude water";
    run(async |page| {
        page.go_to("").await?;
        page.usable().await?;
        page.activate("#school-gegevens").await?;
        page.script("document.querySelector(arguments[0]).focus()", vec![json!(field("schools.0.name"))]).await?;
        for key in text.chars() {
            let keys = KeyActions::new("keys".to_owned())
                .then(KeyAction::Down { value: key })
                .then(KeyAction::Up { value: key })
                .then(KeyAction::Pause { duration: Duration::from_millis(2) });
            page.client().perform_actions(keys).await?;
        }
        page.ready().await?;
        assert_eq!(page.value(&field("schools.0.name")).await?, text);
        Ok(())
    })
}

#[test]
fn a_rest_that_does_not_come_is_told_and_can_be_asked_for_again() -> Result<()> {
    let site = Site::copy_of_dist()?;
    let is_rest = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.starts_with("rest-") && name.ends_with(".wasm")
    };
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
            assert!(page.ready().await.is_err(), "scripts are told");
        }
        page.type_into(&cell("PIE.BB"), "4").await?;
        page.until_amount("region.technology.2018", "6000.00").await?;
        page.activate("[data-derive='region.phase1.2018']").await?;
        page.until_says("#more", "niet geladen").await?;
        assert_eq!(page.text("#failure").await?, "");
        fs::write(&rest, &content)?;
        page.click("#more button").await?;
        page.until("document.querySelector('[data-derivation]')").await?;
        assert_eq!(page.value(&cell("PIE.BB")).await?, "4");
        page.ready().await
    })
}

#[test]
fn a_calculator_that_cannot_start_says_why() -> Result<()> {
    let changed = |begin: &str, end: &str, content: &[u8]| -> Result<Site> {
        let site = Site::copy_of_dist()?;
        site.replace(begin, end, content)?;
        Ok(site)
    };
    let cases = [
        (changed("assets/rekenhulp-", ".wasm", b"\0asm\x01\0\0\0broken")?, "te oud", "a module that does not compile"),
        (changed("assets/rekenhulp-", ".js", b"throw new Error('gone')")?, "gestopt", "a script that fails"),
        (Site::with_script_first("delete window.WebAssembly")?, "te oud", "no WebAssembly"),
    ];
    for (site, sentence, reason) in cases {
        run_on(site, async |page| {
            page.go_to("").await?;
            page.until("!document.getElementById('failure').hidden").await?;
            let said = page.text("#failure").await?;
            assert!(said.contains(sentence), "{reason}: {said}");
            assert!(page.ready().await.is_err(), "{reason}");
            Ok(())
        })?;
    }
    Ok(())
}

/// The smallest module with a function that traps, called like an event handler of ours would be.
const TRAP: &str =
    "const bytes = new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,7,5,1,1,116,0,0,10,5,1,3,0,0,11]);
    return window.WebAssembly.instantiate(bytes).then(({ instance }) => { window.setTimeout(instance.exports.t) })";

#[test]
fn what_was_typed_outlives_a_program_that_dies() -> Result<()> {
    run(async |page| {
        let pie = cell("PIE.BB");
        page.open("").await?;
        assert_eq!(page.text("#failure").await?, "");
        page.type_into(&pie, "24x").await?;
        page.until("localStorage.getItem('vmbo-techniek.kept')?.includes('24x')").await?;
        page.provokes("nreachable");
        page.script(TRAP, Vec::new()).await?;
        page.until("!document.getElementById('failure').hidden").await?;
        assert!(page.text("#failure").await?.contains("gestopt"));
        assert_eq!(page.value(&pie).await?, "24x", "the page stays as it was");
        assert!(page.calculate(json!("{}")).await.is_err());
        page.click("#failure button").await?;
        page.until("document.getElementById('failure').hidden").await?;
        page.ready().await?;
        assert_eq!(page.value(&pie).await?, "24x");
        Ok(())
    })
}
