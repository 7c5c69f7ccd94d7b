//! Keeping what was typed, links and files: nothing is lost, whatever the browser or the other side does.

use e2e::{Page, Result, run};
use serde_json::{Value, json};

const PIE: &str = "[data-cell='0.2017-10-01.PIE.BB']";
const LINK: &str = "1SPkamerbrief-2018";

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
async fn drop_file(page: &Page, name: &str, text: &str) -> Result<()> {
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
        run(async |page| {
            if !page.only_in_chromium("scripts before those of the page") {
                return Ok(());
            }
            page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": broken })).await?;
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

#[test]
fn two_tabs_do_not_destroy_each_others_work() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.type_into(PIE, "11").await?;
        until_kept(page, "11").await?;
        let other = kept(page, "kept").await?.replace("11", "222");
        keep(page, "kept", &other).await?;
        page.type_into("[data-cell='0.2017-10-01.PIE.KB']", "33").await?;
        until_kept(page, "33").await?;
        assert_eq!(kept(page, "aside").await?, other);
        page.until("document.querySelectorAll('.kept button').length === 2").await?;
        page.script("document.querySelectorAll('.kept button')[1].click()", vec![]).await?;
        page.until("document.querySelector(\"[data-cell='0.2017-10-01.PIE.BB']\").value === '222'").await?;
        assert!(kept(page, "aside").await?.contains("33"), "what was on the page stands aside now");
        note_says(page, "andere werk").await
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
fn saving_with_a_wrong_field_asks_first_and_names_it() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.type_into(PIE, "24x").await?;
        link_of_the_page(page).await?;
        page.script("document.querySelector('#save-document').click()", vec![]).await?;
        page.until("document.querySelector('#save-anyway')").await?;
        let text = page.text("#bewaren").await?;
        assert!(text.contains("PIE BB, 1 oktober 2017: 24x"), "{text}");
        page.screenshot("keep").await?;
        assert_eq!(page.accessibility_findings().await?, Vec::<String>::new());
        page.script("document.querySelector('#save-anyway').click()", vec![]).await?;
        page.until("document.querySelector('.take-along__message').textContent.includes('gemaakt')").await
    })
}
