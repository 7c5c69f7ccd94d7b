//! Keeping what was typed, links and files: nothing is lost, whatever the browser or the other side does.

use e2e::{Page, Result, Site, cell, run, run_on};
use fantoccini::wd::WindowHandle;
use serde_json::json;

use crate::command;

const STATUS: &str = ".kept [role=status]";
const NOTE: &str = ".arrival";

async fn kept(page: &Page, key: &str) -> Result<String> {
    let text = page.script("return localStorage.getItem(`vmbo-techniek.${arguments[0]}`)", vec![json!(key)]).await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

async fn until_kept(page: &Page, key: &str, part: &str) -> Result<()> {
    page.until(&format!("localStorage.getItem('vmbo-techniek.{key}')?.includes({})", json!(part))).await
}

/// The fragment of the link that the page makes.
async fn fragment(page: &Page) -> Result<String> {
    page.open_keep().await?;
    page.until("document.querySelector('#share-link')?.value.includes('#')").await?;
    let link = page.value("#share-link").await?;
    Ok(link.split_once('#').map(|(_, fragment)| fragment.to_owned()).unwrap_or_default())
}

#[test]
fn what_was_typed_is_there_again_until_it_is_erased() -> Result<()> {
    run(async |page| {
        let pie = cell("PIE.BB");
        page.open("").await?;
        // A reload right after the first key: what the page still had to keep goes with it.
        page.type_into(&pie, "24x").await?;
        page.open("").await?;
        assert_eq!(page.value(&pie).await?, "24x", "also what is no number");
        page.open_keep().await?;
        page.activate("#keep").await?;
        page.until("localStorage.getItem('vmbo-techniek.kept') === null").await?;
        page.until_says(STATUS, "niet bewaard").await?;
        page.type_into(&pie, "5").await?;
        page.open("").await?;
        assert_eq!(page.value(&pie).await?, "");
        page.open_keep().await?;
        page.until_says(STATUS, "niet bewaard").await
    })
}

#[test]
fn a_browser_that_keeps_nothing_leaves_a_working_page_that_says_so() -> Result<()> {
    let no_storage = "{ get() { throw new DOMException('no', 'SecurityError') } }";
    let table = [
        (format!("Object.defineProperty(window, 'localStorage', {no_storage})"), "staat bewaren niet toe"),
        ("Object.defineProperty(window, 'localStorage', { value: null })".to_owned(), "staat bewaren niet toe"),
        ("Storage.prototype.getItem = () => { throw new DOMException('no') }".to_owned(), "staat bewaren niet toe"),
        (
            "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }".to_owned(),
            "geen ruimte",
        ),
    ];
    for (broken, sentence) in table {
        run_on(Site::with_script_first(&broken)?, async |page| {
            page.open("").await?;
            page.type_into(&cell("PIE.BB"), "1").await?;
            page.until_amount("region.technology.2018", "1500.00").await?;
            page.open_keep().await?;
            page.until_says(STATUS, sentence).await
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
            "\u{0}",
            r#"{"format":"vmbo-techniek-form/1","schools":7}"#,
        ] {
            page.script("localStorage.setItem('vmbo-techniek.kept', arguments[0])", vec![json!(other)]).await?;
            page.open("").await?;
            page.open_keep().await?;
            page.until_says(STATUS, "niet kan lezen").await?;
            page.type_into(&cell("PIE.BB"), "3").await?;
            page.open("").await?;
            assert_eq!(kept(page, "kept").await?, other);
        }
        page.open_keep().await?;
        page.activate(".kept button").await?;
        page.type_into(&cell("PIE.BB"), "7").await?;
        until_kept(page, "kept", "\"7\"").await
    })
}

/// Opens the page in another tab and stays there.
async fn another_tab(page: &Page) -> Result<WindowHandle> {
    let tab = page.client().new_window(true).await?.handle;
    page.client().switch_to_window(tab.clone()).await?;
    page.open("").await?;
    Ok(tab)
}

#[test]
fn tabs_do_not_destroy_each_others_work() -> Result<()> {
    let open_aside = "[...document.querySelectorAll('main button')]
        .find(({ textContent }) => textContent === 'Open het andere werk').click()";
    run(async |page| {
        let mut tabs = vec![page.client().window().await?];
        page.open("").await?;
        // All are there before anything is kept, so that none goes on with the work of another.
        for _ in 0..2 {
            tabs.push(another_tab(page).await?);
        }
        for (of, round) in [("PIE.BB", "1"), ("PIE.KB", "2")] {
            for (tab, pupils) in tabs.iter().zip(["11", "22", "33"]) {
                page.client().switch_to_window(tab.clone()).await?;
                page.type_into(&cell(of), &format!("{round}{pupils}")).await?;
                until_kept(page, "kept", &format!("{round}{pupils}")).await?;
            }
        }
        let aside = kept(page, "aside").await?;
        assert_eq!(aside.lines().count(), 2, "the newest work of each other tab: {aside}");
        // A fourth tab finds what was kept last, and behind the button what the other two did.
        another_tab(page).await?;
        let mut found = Vec::new();
        for _ in 0..3 {
            found.push([page.value(&cell("PIE.BB")).await?, page.value(&cell("PIE.KB")).await?]);
            page.script(open_aside, Vec::new()).await?;
            let shown = json!(found.last().map(|shown| &shown[0]));
            page.until(&format!("document.querySelector(\"{}\").value !== {shown}", cell("PIE.BB"))).await?;
            page.until_says(NOTE, "andere werk").await?;
        }
        assert_eq!(found, [["133", "233"], ["122", "222"], ["111", "211"]]);
        assert_eq!(page.value(&cell("PIE.BB")).await?, "133", "round again: nothing was lost on the way");
        Ok(())
    })
}

#[test]
fn a_browser_without_room_says_so_and_keeps_again_when_there_is_some() -> Result<()> {
    run(async |page| {
        let pie = cell("PIE.BB");
        page.open("").await?;
        page.type_into(&pie, "11").await?;
        until_kept(page, "kept", "11").await?;
        let fill = "let piece = 'x'.repeat(1 << 20); let at = 0;
            while (piece) try { localStorage.setItem(`other.${at}`, piece); at++ } catch { piece = piece.slice(1).slice(0, piece.length >> 1) }
            return at";
        page.script(fill, vec![]).await?;
        page.open_keep().await?;
        page.type_into(&pie, "2222").await?;
        page.until_says(STATUS, "geen ruimte").await?;
        assert!(kept(page, "kept").await?.contains("11"), "what was kept before stays");
        page.until_amount("region.technology.2018", "3333000.00").await?;
        let free = "Object.keys(localStorage).filter((key) => key.startsWith('other.')).forEach((key) => localStorage.removeItem(key))";
        page.script(free, vec![]).await?;
        page.type_into(&pie, "3333").await?;
        until_kept(page, "kept", "3333").await?;
        page.until_says(STATUS, "in deze browser bewaard").await
    })
}

#[test]
fn a_link_brings_the_same_figures_and_takes_nothing_away() -> Result<()> {
    run(async |page| {
        let pie = cell("PIE.BB");
        page.open("").await?;
        page.type_into(&pie, "24").await?;
        let fragment = fragment(page).await?;
        let expected = page.amount("region.phase1.total").await?;
        for start in [false, true] {
            page.type_into(&cell("PIE.KB"), "77").await?;
            until_kept(page, "kept", "77").await?;
            // Into the page that is open, and as an address to begin with.
            if start {
                page.open(&format!("?again#{fragment}")).await?;
            } else {
                page.script("location.hash = arguments[0]", vec![json!(fragment)]).await?;
            }
            page.until_says(NOTE, "link is geopend").await?;
            assert_eq!(page.value(&pie).await?, "24");
            assert_eq!(page.amount("region.phase1.total").await?, expected);
            until_kept(page, "aside", "77").await?;
            page.until("location.hash === ''").await?;
        }
        let damaged = fragment.replacen("kamer", "kanmer", 1);
        page.script("location.hash = arguments[0]", vec![json!(damaged)]).await?;
        page.until_says(NOTE, "beschadigd").await?;
        assert_eq!(page.value(&pie).await?, "24", "what was on the page stays");
        Ok(())
    })
}

#[test]
fn a_file_is_chosen_or_dropped_and_a_bad_one_changes_nothing() -> Result<()> {
    run(async |page| {
        let pie = cell("PIE.BB");
        page.open("").await?;
        let folder = tempfile::tempdir()?;
        let good = r#"{"format":"vmbo-techniek/1","schools":[{"counts":{"2017-10-01":{"PIE":{"BB":38}}}}]}"#;
        for (name, text, note) in [
            ("goed.json", good.to_owned(), "goed.json is geopend"),
            ("fout.json", good.replace("38", "38.5"), "gevonden: 38.5; verwacht: een heel getal van 0 tot en met 9999"),
            ("leeg.json", String::new(), "leeg.json"),
        ] {
            let path = folder.path().join(name);
            std::fs::write(&path, &text)?;
            page.choose_file("document", &path).await?;
            page.until_says(NOTE, note).await?;
            assert_eq!(page.value(&pie).await?, "38", "{name}");
        }
        for name in ["werk.json", "werk.csv", "WERK.JSON"] {
            let document = json!({ "format": "vmbo-techniek/1", "schools": [{ "name": format!("Uit {name}") }] });
            page.drop_file(name, document.to_string().as_bytes()).await?;
            page.until(&format!("document.querySelector(\"[data-field='schools.0.name']\").value == 'Uit {name}'"))
                .await?;
        }
        page.drop_file("fout.json", br#"{"format":"vmbo-techniek/1","schools":7}"#).await?;
        page.until_says(NOTE, "fout.json").await?;
        assert_eq!(page.value("[data-field='schools.0.name']").await?, "Uit WERK.JSON");
        Ok(())
    })
}

#[test]
fn a_receipt_that_is_dropped_is_computed_again() -> Result<()> {
    let (_folder, path) = command::file(&command::example("13"))?;
    let of_command = command::xtask(&["receipt", &path.display().to_string()])?;
    let (before, after) = of_command.split_once("\"fourYears\"").unwrap();
    let changed = format!("{before}\"fourYears\"{}", after.replacen("\"low\": \"", "\"low\": \"1", 1));
    run(async |page| {
        page.open("").await?;
        let catch = "const make = URL.createObjectURL; window.saved = []; URL.createObjectURL = (blob) => {
            blob.text().then((text) => window.saved.push(text)); return make(blob) }";
        page.script(catch, Vec::new()).await?;
        page.type_into(&cell("PIE.BB"), "24").await?;
        page.open_keep().await?;
        page.activate("#save-receipt").await?;
        page.until("window.saved.length === 1").await?;
        let own = page.script("return window.saved[0]", Vec::new()).await?;
        let own = own.as_str().unwrap_or_default();
        for (receipt, verdict) in [
            (own, "komt alles op hetzelfde uit"),
            (&own.replacen("36000.00", "36000.01", 1)[..], "klopt niet"),
            (&of_command, "komt alles op hetzelfde uit"),
            (&changed, "klopt niet: op één plaats"),
        ] {
            page.drop_file("bewijs.json", receipt.as_bytes()).await?;
            page.until_says(NOTE, verdict).await?;
        }
        assert_eq!(page.value(&cell("PIE.BB")).await?, "24", "a receipt changes nothing");
        page.open("en/").await?;
        page.drop_file("bewijs.json", changed.as_bytes()).await?;
        page.until_says(NOTE, "in one place").await
    })
}
