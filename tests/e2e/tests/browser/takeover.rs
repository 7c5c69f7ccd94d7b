//! One page takes the place of another: the calculator that of the page as it was served, the workbench that of the
//! light page. The quick build has neither, so these hold for a release.

use e2e::{Page, Result, Site, only_in_chromium, run, run_on};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::{Value, json};
use std::time::Duration;

const NAME: &str = "[data-field='schools.0.name']";
const PIE: &str = "[data-cell='0.2017-10-01.PIE.BB']";

/// Whether the site is a release, whose page is there before the calculator.
fn is_release(site: &Site) -> Result<bool> {
    Ok(!std::fs::read_to_string(site.folder().join("index.html"))?.contains("<div id=\"app\"></div>"))
}

/// A site whose calculator comes when a script says so by the event `start-now`.
fn held_back() -> Result<Option<Site>> {
    let site = Site::copy_of_dist()?;
    if !is_release(&site)? {
        return Ok(None);
    }
    let wait = "await new Promise((go) => addEventListener('start-now', go, { once: true }));\n";
    for entry in std::fs::read_dir(site.folder().join("assets"))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with("rekenhulp-") && name.ends_with(".js") {
            let script = format!("{wait}{}", std::fs::read_to_string(&path)?);
            site.replace("assets/rekenhulp-", ".js", script.as_bytes())?;
            return Ok(Some(site));
        }
    }
    Ok(None)
}

/// Lets the calculator come after some milliseconds, without waiting for it.
async fn start_after(page: &Page, milliseconds: u32) -> Result<()> {
    let script = "setTimeout(() => dispatchEvent(new Event('start-now')), arguments[0])";
    page.script(script, vec![json!(milliseconds)]).await.map(drop)
}

async fn start_now(page: &Page) -> Result<()> {
    start_after(page, 0).await?;
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

#[test]
fn what_was_typed_before_the_calculator_came_counts() -> Result<()> {
    let Some(site) = held_back()? else { return Ok(()) };
    run_on(site, async |page| {
        page.go_to("").await?;
        page.type_into("[data-cell='0.2017-10-01.M&T.KB']", "3 stuks").await?;
        page.type_into(PIE, "38").await?;
        page.click("[data-field='schools.0.kind'][value=vso]").await?;
        page.click("[data-field='scheme'][value=vastgesteld]").await?;
        page.click("[data-field='schools.0.sameCounts']").await?;
        page.type_into(NAME, "Voorbeeldcollege").await?;
        page.script(&format!("document.querySelector(\"{NAME}\").setSelectionRange(3, 6)"), Vec::new()).await?;
        let before = focused(page).await?;
        start_now(page).await?;
        assert_eq!(focused(page).await?, before);
        assert_eq!(page.value(PIE).await?, "38");
        assert_eq!(page.value("[data-cell='0.2017-10-01.M&T.KB']").await?, "3 stuks");
        assert_eq!(page.value(NAME).await?, "Voorbeeldcollege");
        for checked in ["[data-field='schools.0.kind'][value=vso]", "[data-field='scheme'][value=vastgesteld]"] {
            assert_eq!(page.find(checked).await?.prop("checked").await?.as_deref(), Some("true"), "{checked}");
        }
        // Not ticked any more, so the second date has its fields.
        page.find("[data-cell='0.2018-10-01.PIE.BB']").await?;
        assert_ne!(page.value("[data-amount='region.phase2.fourYears.high']").await?, "");
        page.assert_no_console_errors().await
    })
}

#[test]
fn no_key_is_lost_while_the_pages_change_places() -> Result<()> {
    let text = "Scholengemeenschap aan de lange dijk bij het oude water van de achterste polder";
    for delay in [0, 40, 120] {
        let Some(site) = held_back()? else { return Ok(()) };
        run_on(site, async |page| {
            page.go_to("").await?;
            page.click(NAME).await?;
            start_after(page, delay).await?;
            type_keys(page, text).await?;
            page.ready().await?;
            assert_eq!(page.value(NAME).await?, text, "{delay} ms");
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn nothing_moves_when_the_calculator_comes() -> Result<()> {
    if !only_in_chromium("the others do not report what moves") {
        return Ok(());
    }
    for (width, height) in [(1280, 900), (320, 700)] {
        let Some(site) = held_back()? else { return Ok(()) };
        run_on(site, async |page| {
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
    let Some(site) = held_back()? else { return Ok(()) };
    run_on(site, async |page| {
        page.go_to("").await?;
        let intrude = "
            for (const element of document.querySelectorAll('#app, #app main, #app td, #app th, #app label, #app p')) {
              element.prepend(document.createElement('font'));
              element.append('foreign');
            }
            document.querySelector('#app h1')?.remove();";
        page.script(intrude, Vec::new()).await?;
        page.type_into(PIE, "38").await?;
        start_now(page).await?;
        assert_eq!(page.value(PIE).await?, "38");
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
fn a_button_that_was_pressed_too_early_works_afterwards() -> Result<()> {
    let Some(site) = held_back()? else { return Ok(()) };
    run_on(site, async |page| {
        page.go_to("").await?;
        page.until("window.vmboTechniek").await?;
        page.click(".languages__choice[lang=en]").await?;
        start_now(page).await?;
        page.until("document.documentElement.lang === 'en'").await
    })
}

#[test]
fn the_page_can_be_read_before_and_without_the_calculator() -> Result<()> {
    let site = Site::dist()?;
    if !is_release(&site)? {
        return Ok(());
    }
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
    if !is_release(&Site::dist()?)? {
        return Ok(());
    }
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
fn what_is_typed_while_the_workbench_loads_is_not_lost() -> Result<()> {
    if !is_release(&Site::dist()?)? {
        return Ok(());
    }
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
fn a_workbench_that_does_not_come_is_told() -> Result<()> {
    let site = Site::copy_of_dist()?;
    if !is_release(&site)? {
        return Ok(());
    }
    site.replace("assets/workbench-", ".wasm", b"gone")?;
    run_on(site, async |page| {
        page.open("").await?;
        page.type_into(PIE, "38").await?;
        for _ in 0..2 {
            page.click("#duo-open").await?;
            page.until("document.querySelector('#more').innerText.includes('niet geladen')").await?;
        }
        assert_eq!(page.value(PIE).await?, "38");
        assert_eq!(page.text("#failure").await?, "");
        page.ready().await
    })
}
