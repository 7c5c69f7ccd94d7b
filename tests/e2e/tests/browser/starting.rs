//! The calculator takes the place of the page as it was served, and fetches the rest of itself.

use e2e::{Error, Page, Result, Site, only_in_chromium, run, run_on};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::{Value, json};
use std::time::Duration;

const NAME: &str = "[data-field='schools.0.name']";
const PIE: &str = "[data-cell='0.2017-10-01.PIE.BB']";

/// A site whose calculator comes when a script says so by the event `start-now`.
fn held_back() -> Result<Site> {
    let site = Site::copy_of_dist()?;
    let wait = b"await new Promise((go) => addEventListener('start-now', go, { once: true }));\n";
    let script = [&wait[..], &content_of(&site, "rekenhulp-", ".js")?].concat();
    site.replace("assets/rekenhulp-", ".js", &script)?;
    Ok(site)
}

/// What stands in an asset whose name begins and ends like this.
fn content_of(site: &Site, begin: &str, end: &str) -> Result<Vec<u8>> {
    for entry in std::fs::read_dir(site.folder().join("assets"))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with(begin) && name.ends_with(end) {
            return Ok(std::fs::read(path)?);
        }
    }
    Err(Error::new(format!("the site has no {begin}…{end}")))
}

async fn start_now(page: &Page) -> Result<()> {
    page.script("dispatchEvent(new Event('start-now'))", Vec::new()).await?;
    page.ready().await
}

/// Presses keys one by one, wherever the focus is at that moment.
async fn type_keys(page: &Page, text: &str) -> Result<()> {
    for key in text.chars() {
        let keys = KeyActions::new("keys".to_owned())
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Pause { duration: Duration::from_millis(2) });
        page.client().perform_actions(keys).await?;
    }
    Ok(())
}

async fn focused(page: &Page) -> Result<Value> {
    let script = "const { id, selectionStart, selectionEnd } = document.activeElement;
                  return [id, selectionStart, selectionEnd]";
    page.script(script, Vec::new()).await
}

async fn phase1_total(page: &Page) -> Result<String> {
    page.value("[data-amount='region.phase1.total']").await
}

/// The fields and buttons of the calculator that can be used.
const USABLE: &str =
    "return document.querySelectorAll('#app :is(input, select, button):enabled:not(.languages__choice)').length";

#[test]
fn nothing_can_be_typed_before_the_calculator_is_there() -> Result<()> {
    run_on(held_back()?, async |page| {
        page.go_to("").await?;
        page.until("window.vmboTechniek").await?;
        assert_eq!(page.script(USABLE, Vec::new()).await?, json!(0));
        start_now(page).await?;
        assert_ne!(page.script(USABLE, Vec::new()).await?, json!(0));
        page.type_into(PIE, "38").await?;
        page.until("document.querySelector('[data-amount=\"region.phase1.total\"]').value !== '0.00'").await?;
        page.assert_no_console_errors().await
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
        page.go_to_any(&format!("{}embed/", page.server().url())).await?;
        page.script("localStorage.setItem('vmbo-techniek.kept', arguments[0])", vec![kept.clone()]).await?;
        page.go_to("").await?;
        page.until("document.querySelector('#more').innerText.includes('niet geopend')").await?;
        assert_eq!(page.value(PIE).await?, "");
        assert!(!page.find(PIE).await?.is_enabled().await?, "nothing is typed over work that waits");
        page.click("#more button:last-of-type").await?;
        page.type_into(PIE, "5").await?;
        page.script("dispatchEvent(new Event('pagehide'))", Vec::new()).await?;
        assert_eq!(page.script("return localStorage.getItem('vmbo-techniek.kept')", Vec::new()).await?, kept);
        Ok(())
    })
}

#[test]
fn nothing_moves_when_the_calculator_comes() -> Result<()> {
    if !only_in_chromium("the others do not report what moves") {
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
                let shifts = "return new Promise((done) => {
                    const seen = [];
                    const where = ({ node, previousRect, currentRect }) =>
                      [node?.outerHTML?.slice(0, 80), JSON.stringify(previousRect), JSON.stringify(currentRect)];
                    const told = ({ value, startTime, sources }) => [value, startTime, ...sources.flatMap(where)];
                    new PerformanceObserver((list) => seen.push(...list.getEntries().map(told)))
                      .observe({ type: 'layout-shift', buffered: true });
                    setTimeout(() => done(seen), 300);
                })";
                assert_eq!(page.script(shifts, Vec::new()).await?, json!([]), "{address} at {width}");
            }
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn what_an_extension_put_into_the_page_does_no_harm() -> Result<()> {
    run_on(held_back()?, async |page| {
        page.go_to("").await?;
        let intrude = "
            for (const element of document.querySelectorAll('#app, #app main, #app td, #app th, #app label, #app p')) {
              element.prepend(document.createElement('font'));
              element.append('foreign');
            }
            document.querySelector('#app h1')?.remove();";
        page.script(intrude, Vec::new()).await?;
        start_now(page).await?;
        page.type_into(PIE, "38").await?;
        // Also a page that runs is changed by others.
        page.script("document.querySelectorAll('#app td').forEach((cell) => cell.append('foreign'))", Vec::new())
            .await?;
        let before = phase1_total(page).await?;
        page.type_into(PIE, "39").await?;
        page.until(&format!("document.querySelector('[data-amount=\"region.phase1.total\"]').value !== '{before}'"))
            .await?;
        assert_eq!(page.text("#failure").await?, "");
        Ok(())
    })
}

#[test]
fn the_page_can_be_read_before_and_without_the_calculator() -> Result<()> {
    let site = Site::dist()?;
    let cases = [
        ("index.html", "nl", "Alle bedragen en bronnen", "heeft daarvoor JavaScript nodig", "All amounts and sources"),
        ("en/index.html", "en", "All amounts and sources", "needs JavaScript", "Alle bedragen en bronnen"),
    ];
    for (file, language, heading, sentence, elsewhere) in cases {
        let page = std::fs::read_to_string(site.folder().join(file))?;
        assert!(page.contains(&format!("<html lang=\"{language}\">")), "{file}");
        for text in [
            heading,
            sentence,
            "<table class=\"amounts\">",
            "data-cell=\"0.2017-10-01.PIE.BB\"",
            "data-amount=\"region.phase1.total\"",
        ] {
            assert!(page.contains(text), "{file} says {text}");
        }
        assert!(!page.contains(elsewhere), "{file} has one language");
    }
    Ok(())
}

#[test]
fn the_language_changes_in_place_and_back() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.type_into(PIE, "38").await?;
        for (language, heading, address) in
            [("en", "All amounts and sources", "/en/"), ("nl", "Alle bedragen en bronnen", "/")]
        {
            page.click(&format!(".languages__choice[lang={language}]")).await?;
            page.until(&format!("document.getElementById('prose').lang === '{language}'")).await?;
            assert!(page.text("#prose").await?.contains(heading));
            assert_eq!(page.value(PIE).await?, "38");
            assert_eq!(page.script("return location.pathname", Vec::new()).await?, json!(address));
            let links = "return [...document.querySelectorAll('#prose a[download]')].map(({ href }) => href)";
            let links = page.script(links, Vec::new()).await?;
            assert!(links[0].as_str().unwrap().starts_with(&format!("{}rules/", page.server().url())), "{links}");
        }
        page.assert_no_console_errors().await
    })
}

#[test]
fn text_in_the_other_language_that_cannot_be_had_leaves_the_calculator_alone() -> Result<()> {
    let site = Site::copy_of_dist()?;
    std::fs::remove_dir_all(site.folder().join("en"))?;
    run_on(site, async |page| {
        page.provokes("/en/");
        page.open("").await?;
        page.type_into(PIE, "38").await?;
        page.click(".languages__choice[lang=en]").await?;
        page.until("document.documentElement.lang === 'en'").await?;
        assert_eq!(page.value(PIE).await?, "38");
        assert_eq!(page.attribute("#prose", "lang").await?.as_deref(), Some("nl"));
        page.ready().await
    })
}

#[test]
fn what_was_typed_is_there_when_a_section_opens() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.type_into(PIE, "38").await?;
        page.type_into("[data-cell='0.2017-10-01.M&T.KB']", "3 stuks").await?;
        page.type_into(NAME, "Voorbeeldcollege").await?;
        let total = "button.amount:has([data-amount='region.phase1.total'])";
        page.click(total).await?;
        page.until("document.querySelector('.explanation')").await?;
        let before = phase1_total(page).await?;
        page.click("#regio-open").await?;
        page.until("document.querySelector('#regio-open[aria-expanded=true]')").await?;
        assert_eq!(page.value(PIE).await?, "38");
        assert_eq!(page.value("[data-cell='0.2017-10-01.M&T.KB']").await?, "3 stuks");
        assert_eq!(page.value(NAME).await?, "Voorbeeldcollege");
        assert_eq!(phase1_total(page).await?, before);
        assert_eq!(page.attribute(total, "aria-expanded").await?.as_deref(), Some("true"));
        assert_eq!(focused(page).await?[0], json!("regio-open"));
        page.type_into(PIE, "39").await?;
        page.until(&format!("document.querySelector('[data-amount=\"region.phase1.total\"]').value !== '{before}'"))
            .await?;
        let document = json!({ "format": "vmbo-techniek/1", "schools": [{}] });
        assert_eq!(page.calculate(document).await?["format"], "vmbo-techniek-result/1");
        page.assert_no_console_errors().await
    })
}

#[test]
fn what_is_typed_while_the_rest_comes_is_not_lost() -> Result<()> {
    let text = "Scholengemeenschap aan de lange dijk bij het oude water van de achterste polder";
    run(async |page| {
        page.open("").await?;
        page.script("document.querySelector('#bewaren-open').click()", Vec::new()).await?;
        page.script(&format!("document.querySelector(\"{NAME}\").focus()"), Vec::new()).await?;
        type_keys(page, text).await?;
        page.until("document.querySelector('#bewaren-open[aria-expanded=true]')").await?;
        assert_eq!(page.value(NAME).await?, text);
        Ok(())
    })
}

#[test]
fn a_rest_that_does_not_come_is_told_and_can_be_asked_for_again() -> Result<()> {
    let site = Site::copy_of_dist()?;
    let assets = site.folder().join("assets");
    let away = site.folder().join("away");
    std::fs::rename(&assets, &away)?;
    std::fs::create_dir(&assets)?;
    for entry in std::fs::read_dir(&away)? {
        let entry = entry?;
        if !entry.file_name().to_string_lossy().starts_with("rest-") {
            std::fs::copy(entry.path(), assets.join(entry.file_name()))?;
        }
    }
    run_on(site, async |page| {
        page.provokes("rest-");
        page.provokes("WebAssembly");
        page.go_to("").await?;
        page.usable().await?;
        page.type_into(PIE, "38").await?;
        page.click("#duo-open").await?;
        page.until("document.querySelector('#more').innerText.includes('niet geladen')").await?;
        assert_eq!(page.value(PIE).await?, "38");
        assert_eq!(page.text("#failure").await?, "");
        for entry in std::fs::read_dir(&away)? {
            let entry = entry?;
            std::fs::copy(entry.path(), assets.join(entry.file_name()))?;
        }
        page.click("#more button").await?;
        page.until("document.querySelector('#duo-open[aria-expanded=true]')").await?;
        assert_eq!(page.value(PIE).await?, "38");
        page.ready().await
    })
}
