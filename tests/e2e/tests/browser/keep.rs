//! Keeping what was typed, links and files: nothing is lost, whatever the browser or the other side does.

use e2e::{Page, Result, Site, run, run_on};
use fantoccini::wd::WindowHandle;
use serde_json::{Value, json};

use crate::command;

const PIE: &str = "[data-cell='0.2017-10-01.PIE.BB']";
const LINK: &str = "2SPkamerbrief-2018";

async fn kept(page: &Page, key: &str) -> Result<String> {
    let text = page.script("return localStorage.getItem(`vmbo-techniek.${arguments[0]}`)", vec![json!(key)]).await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

async fn keep(page: &Page, key: &str, text: &str) -> Result<()> {
    let script = "localStorage.setItem(`vmbo-techniek.${arguments[0]}`, arguments[1])";
    page.script(script, vec![json!(key), json!(text)]).await.map(drop)
}

async fn until_kept(page: &Page, part: &str) -> Result<()> {
    page.until(&format!("localStorage.getItem('vmbo-techniek.kept')?.includes({})", json!(part))).await
}

async fn note_says(page: &Page, part: &str) -> Result<()> {
    page.until(&format!("document.querySelector('.arrival').textContent.includes({})", json!(part))).await
}

async fn status_says(page: &Page, part: &str) -> Result<()> {
    page.until(&format!("document.querySelector('.kept [role=status]').textContent.includes({})", json!(part))).await
}

async fn amount(page: &Page, path: &str) -> Result<Value> {
    page.script("return document.querySelector(`[data-amount='${arguments[0]}']`).value", vec![json!(path)]).await
}

/// Drops a file on the page.
pub(crate) async fn drop_file(page: &Page, name: &str, text: &str) -> Result<()> {
    let script = "const data = new DataTransfer();
        data.items.add(new File([arguments[1]], arguments[0]));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))";
    page.script(script, vec![json!(name), json!(text)]).await.map(drop)
}

#[test]
fn what_was_typed_is_there_again_also_what_is_no_number() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.type_into(PIE, "24x").await?;
        until_kept(page, "24x").await?;
        page.open("").await?;
        assert_eq!(page.value(PIE).await?, "24x");
        page.assert_no_console_errors().await
    })
}

#[test]
fn what_is_kept_can_be_erased_and_keeping_switched_off() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.type_into(PIE, "24").await?;
        until_kept(page, "24").await?;
        page.script("document.querySelector('#keep').click()", vec![]).await?;
        page.until("localStorage.getItem('vmbo-techniek.kept') === null").await?;
        status_says(page, "niet bewaard").await?;
        page.type_into(PIE, "5").await?;
        page.open("").await?;
        assert_eq!(page.value(PIE).await?, "");
        status_says(page, "niet bewaard").await
    })
}

#[test]
fn a_browser_that_keeps_nothing_leaves_a_working_page_that_says_so() -> Result<()> {
    let table = [
        (
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
            "staat bewaren niet toe",
        ),
        ("Object.defineProperty(window, 'localStorage', { value: null })", "staat bewaren niet toe"),
        ("Storage.prototype.getItem = () => { throw new DOMException('no') }", "staat bewaren niet toe"),
        ("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }", "geen ruimte"),
    ];
    for (broken, sentence) in table {
        run_on(with_script_before_others(broken)?, async |page| {
            page.open("").await?;
            page.type_into(PIE, "1").await?;
            page.until("document.querySelector('[data-amount=\"region.technology.2018\"]').value === '1500.00'")
                .await?;
            status_says(page, sentence).await?;
            page.assert_no_console_errors().await
        })?;
    }
    Ok(())
}

#[test]
fn what_this_version_cannot_read_is_left_alone() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        for other in [
            r#"{"format":"vmbo-techniek-form/99","schools":[]}"#,
            "{",
            "\u{0}",
            r#"{"format":"vmbo-techniek-form/1","schools":7}"#,
        ] {
            keep(page, "kept", other).await?;
            page.open("").await?;
            status_says(page, "niet kan lezen").await?;
            page.type_into(PIE, "3").await?;
            page.open("").await?;
            assert_eq!(kept(page, "kept").await?, other);
        }
        page.script("document.querySelectorAll('.kept button')[0].click()", vec![]).await?;
        page.type_into(PIE, "7").await?;
        until_kept(page, "\"7\"").await
    })
}

/// A site whose first page runs this before any script of its own.
fn with_script_before_others(script: &str) -> Result<Site> {
    let site = Site::copy_of_dist()?;
    let index = std::fs::read_to_string(site.folder().join("index.html"))?;
    let (head, rest) = index.split_once("<script").unwrap();
    site.replace("index", ".html", format!("{head}<script src=\"before.js\"></script><script{rest}").as_bytes())?;
    std::fs::write(site.folder().join("before.js"), script)?;
    Ok(site)
}

/// Opens the page in another tab and stays there.
async fn another_tab(page: &Page) -> Result<WindowHandle> {
    let tab = page.client().new_window(true).await?.handle;
    page.client().switch_to_window(tab.clone()).await?;
    page.open("").await?;
    Ok(tab)
}

/// Types a number that no other tab has, and waits until it is kept.
async fn work(page: &Page, tab: &WindowHandle, cell: &str, pupils: &str) -> Result<()> {
    page.client().switch_to_window(tab.clone()).await?;
    page.type_into(&format!("[data-cell='0.2017-10-01.{cell}']"), pupils).await?;
    until_kept(page, pupils).await
}

async fn open_aside(page: &Page) -> Result<()> {
    let button = "[...document.querySelectorAll('.kept button')].find(({ textContent }) => textContent === 'Open het andere werk')";
    page.script(&format!("{button}.click()"), vec![]).await.map(drop)
}

#[test]
fn tabs_do_not_destroy_each_others_work() -> Result<()> {
    run(async |page| {
        let mut tabs = vec![page.client().window().await?];
        page.open("").await?;
        // All are there before anything is kept, so that none goes on with the work of another.
        for _ in 0..2 {
            tabs.push(another_tab(page).await?);
        }
        for (cell, round) in [("PIE.BB", "1"), ("PIE.KB", "2")] {
            for (tab, pupils) in tabs.iter().zip(["11", "22", "33"]) {
                work(page, tab, cell, &format!("{round}{pupils}")).await?;
            }
        }
        let aside = kept(page, "aside").await?;
        assert_eq!(aside.lines().count(), 2, "the newest work of each other tab: {aside}");

        // A fourth tab finds what was kept last, and behind the button what the other two did.
        another_tab(page).await?;
        let mut found = Vec::new();
        for _ in 0..3 {
            found.push([page.value(PIE).await?, page.value("[data-cell='0.2017-10-01.PIE.KB']").await?]);
            open_aside(page).await?;
            let shown = json!(found.last().map(|shown| &shown[0]));
            page.until(&format!("document.querySelector(\"[data-cell='0.2017-10-01.PIE.BB']\").value !== {shown}"))
                .await?;
            note_says(page, "andere werk").await?;
        }
        assert_eq!(found, [["133", "233"], ["122", "222"], ["111", "211"]]);
        assert_eq!(page.value(PIE).await?, "133", "round again: nothing was lost on the way");
        page.assert_no_console_errors().await
    })
}

#[test]
fn the_workbench_that_takes_over_knows_which_work_is_its_own() -> Result<()> {
    run(async |page| {
        let first = page.client().window().await?;
        page.open("").await?;
        let second = another_tab(page).await?;
        work(page, &first, "PIE.BB", "111").await?;
        work(page, &second, "PIE.BB", "222").await?;
        page.client().switch_to_window(first.clone()).await?;
        page.open_section("bewaren").await?;
        work(page, &first, "PIE.KB", "333").await?;
        let aside = kept(page, "aside").await?;
        assert!(aside.contains("222") && !aside.contains("111"), "{aside}");
        Ok(())
    })
}

#[test]
fn work_that_an_earlier_version_put_aside_is_opened() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        let one = r#"{"format":"vmbo-techniek-form/1","schools":[{"october2017":{"PIE.BB":"77"}}]}"#;
        keep(page, "aside", one).await?;
        page.open("").await?;
        open_aside(page).await?;
        page.until("document.querySelector(\"[data-cell='0.2017-10-01.PIE.BB']\").value === '77'").await?;
        keep(page, "aside", "{").await?;
        open_aside(page).await?;
        note_says(page, "Er is niets veranderd").await?;
        assert_eq!(page.value(PIE).await?, "77");
        page.assert_no_console_errors().await
    })
}

#[test]
fn a_browser_without_room_says_so_and_keeps_again_when_there_is_some() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.type_into(PIE, "11").await?;
        until_kept(page, "11").await?;
        let fill = "let piece = 'x'.repeat(1 << 20); let at = 0;
            while (piece) try { localStorage.setItem(`other.${at}`, piece); at++ } catch { piece = piece.slice(1).slice(0, piece.length >> 1) }
            return at";
        page.script(fill, vec![]).await?;
        page.type_into(PIE, "2222").await?;
        status_says(page, "geen ruimte").await?;
        assert!(kept(page, "kept").await?.contains("11"), "what was kept before stays");
        page.until("document.querySelector('[data-amount=\"region.technology.2018\"]').value === '3333000.00'").await?;
        let free = "Object.keys(localStorage).filter((key) => key.startsWith('other.')).forEach((key) => localStorage.removeItem(key))";
        page.script(free, vec![]).await?;
        page.type_into(PIE, "3333").await?;
        until_kept(page, "3333").await?;
        status_says(page, "in deze browser bewaard").await
    })
}

async fn link_of_the_page(page: &Page) -> Result<String> {
    page.script("document.querySelector('#bewaren-open').click()", vec![]).await?;
    page.until("document.querySelector('#share-link')?.value.includes('#')").await?;
    page.value("#share-link").await
}

#[test]
fn a_link_brings_the_same_figures_and_takes_nothing_away() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.type_into(PIE, "24").await?;
        let link = link_of_the_page(page).await?;
        let fragment = link.split_once('#').map(|(_, fragment)| fragment.to_owned()).unwrap_or_default();
        assert!(fragment.starts_with(LINK), "{fragment}");
        let expected = amount(page, "region.phase1.total").await?;
        page.type_into("[data-cell='0.2017-10-01.PIE.KB']", "77").await?;
        until_kept(page, "77").await?;

        page.script("location.hash = arguments[0]", vec![json!(fragment)]).await?;
        note_says(page, "link is geopend").await?;
        assert_eq!(page.value(PIE).await?, "24");
        assert_eq!(amount(page, "region.phase1.total").await?, expected);
        page.until("localStorage.getItem('vmbo-techniek.aside')?.includes('77')").await?;
        page.until("location.hash === ''").await?;

        let damaged = fragment.replacen("CH", "CI", 1).replacen("kamer", "kanmer", 1);
        page.script("location.hash = arguments[0]", vec![json!(damaged)]).await?;
        note_says(page, "beschadigd").await?;
        assert_eq!(page.value(PIE).await?, "24", "what was on the page stays");
        page.script("location.hash = 'uitkomst'", vec![]).await?;
        assert_eq!(page.accessibility_findings().await?, Vec::<String>::new());
        page.assert_no_console_errors().await
    })
}

#[test]
fn a_page_that_begins_with_a_link_shows_it_and_puts_what_was_kept_aside() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.type_into(PIE, "24").await?;
        let link = link_of_the_page(page).await?;
        page.type_into("[data-cell='0.2017-10-01.PIE.KB']", "77").await?;
        until_kept(page, "77").await?;
        let fragment = link.split_once('#').map(|(_, fragment)| fragment.to_owned()).unwrap_or_default();
        page.open(&format!("?again#{fragment}")).await?;
        note_says(page, "link is geopend").await?;
        assert_eq!(page.value(PIE).await?, "24");
        page.until("localStorage.getItem('vmbo-techniek.aside')?.includes('77')").await
    })
}

#[test]
fn a_file_is_opened_and_a_bad_one_changes_nothing() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        let good =
            r#"{"format":"vmbo-techniek/1","schools":[{"name":"Noord","counts":{"2017-10-01":{"PIE":{"BB":38}}}}]}"#;
        drop_file(page, "noord.json", good).await?;
        note_says(page, "noord.json is geopend").await?;
        assert_eq!(page.value(PIE).await?, "38");
        drop_file(page, "zuid.json", &good.replace("38", "-1")).await?;
        note_says(page, "schools[0].counts.2017-10-01.PIE.BB").await?;
        assert_eq!(page.value(PIE).await?, "38");
        drop_file(page, "brief.pdf", "%PDF").await?;
        note_says(page, "brief.pdf is niet geopend").await?;
        assert_eq!(page.value(PIE).await?, "38");
        page.assert_no_console_errors().await
    })
}

#[test]
fn a_file_is_chosen_and_a_bad_one_is_refused_in_the_language_of_the_page() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        let folder = tempfile::tempdir()?;
        let choose = async |name: &str, text: &str| -> Result<()> {
            let path = folder.path().join(name);
            std::fs::write(&path, text)?;
            Ok(page.find("[data-file=document]").await?.send_keys(&path.display().to_string()).await?)
        };
        let good = r#"{"format":"vmbo-techniek/1","schools":[{"counts":{"2017-10-01":{"PIE":{"BB":38}}}}]}"#;
        choose("goed.json", good).await?;
        note_says(page, "goed.json is geopend").await?;
        assert_eq!(page.value(PIE).await?, "38");
        choose("fout.json", &good.replace("38", "38.5")).await?;
        note_says(page, "gevonden: 38.5; verwacht: een heel getal van 0 tot en met 9999").await?;
        assert_eq!(page.value(PIE).await?, "38");
        page.assert_no_console_errors().await
    })
}

#[test]
fn a_receipt_that_is_dropped_is_computed_again() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.script(
            "const make = URL.createObjectURL; window.saved = []; URL.createObjectURL = (blob) => {
                blob.text().then((text) => window.saved.push(text)); return make(blob) }",
            vec![],
        )
        .await?;
        page.type_into(PIE, "24").await?;
        link_of_the_page(page).await?;
        page.script("document.getElementById('save-receipt').click()", vec![]).await?;
        page.until("window.saved.length === 1").await?;
        let receipt = page.script("return window.saved[0]", vec![]).await?.as_str().unwrap_or_default().to_owned();
        drop_file(page, "bewijs.json", &receipt).await?;
        note_says(page, "klopt: bij narekenen").await?;
        drop_file(page, "bewijs.json", &receipt.replacen("36000.00", "36000.01", 1)).await?;
        note_says(page, "klopt niet").await?;
        assert_eq!(page.accessibility_findings().await?, Vec::<String>::new());
        page.assert_no_console_errors().await
    })
}

#[test]
fn a_receipt_that_is_dropped_before_anything_else_is_computed_again() -> Result<()> {
    let (_folder, path) = command::file(&command::example("13"))?;
    let receipt = command::xtask(&["receipt", &path.display().to_string()])?;
    for (address, equal, differs) in [
        ("", "komt alles op hetzelfde uit", "klopt niet: op één plaats"),
        ("en/", "everything comes to the same", "in one place"),
    ] {
        run(async |page| {
            page.open(address).await?;
            drop_file(page, "bewijs.json", &receipt).await?;
            note_says(page, equal).await?;
            let (before, after) = receipt.split_once("\"fourYears\"").unwrap();
            let changed = format!("{before}\"fourYears\"{}", after.replacen("\"low\": \"", "\"low\": \"1", 1));
            page.open(address).await?;
            drop_file(page, "bewijs.json", &changed).await?;
            note_says(page, differs).await?;
            note_says(page, "result.").await?;
            assert_eq!(page.value(PIE).await?, "", "a receipt changes nothing");
            page.assert_no_console_errors().await
        })?;
    }
    Ok(())
}

#[test]
fn saving_with_a_wrong_field_asks_first_and_names_it() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.type_into(PIE, "24x").await?;
        page.type_into("[data-field=requestedSubsidy]", "veel").await?;
        link_of_the_page(page).await?;
        page.script("document.querySelector('#save-document').click()", vec![]).await?;
        page.until("document.querySelector('#save-anyway')").await?;
        let text = page.text("#bewaren").await?;
        for field in ["PIE BB, 1 oktober 2017: 24x", "Aangevraagde subsidie voor vier jaar, in euro’s: veel"] {
            assert!(text.contains(field), "{field}: {text}");
        }
        page.screenshot("keep").await?;
        assert_eq!(page.accessibility_findings().await?, Vec::<String>::new());
        page.script("document.querySelector('#save-anyway').click()", vec![]).await?;
        page.until("document.querySelector('.take-along__message').textContent.includes('gemaakt')").await
    })
}
