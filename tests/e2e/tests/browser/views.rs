//! Going from one view to another, and to the other language.

use e2e::{Page, Result, Site, VIEWS, cell, keys, run, run_on};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// The heading, the titles of the window and the current place in the navigation.
async fn place(page: &Page) -> Result<Value> {
    let script = "return [document.querySelector('main').dataset.view, document.activeElement.tagName,
        [...document.querySelectorAll('.views [aria-current=page]')].map(({ textContent }) => textContent.trim())]";
    page.script(script, Vec::new()).await
}

#[test]
fn a_view_opens_with_the_focus_on_its_heading_and_keeps_what_was_typed() -> Result<()> {
    let names = [
        ["Berekenen", "Regio", "Vooruitkijken", "Verantwoording"],
        ["Calculate", "Region", "Looking ahead", "Rules and sources"],
    ];
    run(async |page| {
        for (address, names) in ["", "en/"].into_iter().zip(names) {
            page.open(address).await?;
            page.type_into(&cell("PIE.BB"), "24").await?;
            page.type_into(&cell("PIE.KB"), "3 stuks").await?;
            let mut titles = std::collections::HashSet::new();
            for (view, name) in VIEWS.into_iter().zip(names).cycle().skip(1).take(4) {
                page.open_view(view).await?;
                assert_eq!(place(page).await?, json!([view, "H1", [name]]));
                titles.insert(page.client().title().await?);
                assert_eq!(page.script("return document.querySelectorAll('h1').length", Vec::new()).await?, json!(1));
            }
            assert_eq!(titles.len(), 4, "{titles:?}");
            assert_eq!(
                (page.value(&cell("PIE.BB")).await?, page.value(&cell("PIE.KB")).await?),
                ("24".into(), "3 stuks".into())
            );
            page.until_amount("region.technology.2018", "36000.00").await?;
            page.script("localStorage.clear()", Vec::new()).await?;
        }
        Ok(())
    })
}

#[test]
fn the_language_changes_in_every_view_and_keeps_counts_and_the_way_back() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.type_into(&cell("PIE.BB"), "24").await?;
        page.press(&keys(&[Key::Enter])).await?;
        page.press("7").await?;
        for (view, language) in VIEWS.into_iter().zip(["en", "nl"].into_iter().cycle()) {
            page.open_view(view).await?;
            let before = page.text("h1").await?;
            page.activate(".page-header__language").await?;
            page.until(&format!("document.documentElement.lang == '{language}'")).await?;
            assert_ne!(page.text("h1").await?, before, "{view}");
            assert_eq!(place(page).await?[0], view, "the view stays");
            let lang = "return [...document.querySelectorAll('main :lang(nl), main :lang(en)')].every((part) => part.closest('[lang]').lang)";
            assert_eq!(page.script(lang, Vec::new()).await?, json!(true));
        }
        page.open_view("calculate").await?;
        let typed = |bb: &str, mt: &str| {
            format!(
                "document.querySelector(\"{}\").value == '{bb}' && document.querySelector(\"{}\").value == '{mt}'",
                cell("PIE.BB"),
                cell("M&T.BB")
            )
        };
        page.until(&typed("24", "7")).await?;
        page.click("#undo").await?;
        page.until(&typed("24", "")).await?;
        page.click("#undo").await?;
        page.until(&typed("", "")).await?;
        page.click("#redo").await?;
        page.until(&typed("24", "")).await?;
        page.until_amount("region.technology.2018", "36000.00").await
    })
}

/// The address of each view in each language.
const ADDRESSES: [(&str, &str, &str); 8] = [
    ("", "nl", "calculate"),
    ("regio/", "nl", "region"),
    ("vooruitkijken/", "nl", "ahead"),
    ("verantwoording/", "nl", "accountability"),
    ("en/", "en", "calculate"),
    ("en/region/", "en", "region"),
    ("en/ahead/", "en", "ahead"),
    ("en/accountability/", "en", "accountability"),
];

/// Waits until the page is at an address, and shows what stands there.
async fn until_at(page: &Page, address: &str) -> Result<()> {
    let (_, language, view) = ADDRESSES.into_iter().find(|(known, ..)| *known == address).unwrap();
    let path = format!("location.pathname == '/{address}'");
    page.until(&format!("{path} && document.documentElement.lang == '{language}' && document.querySelector('main').dataset.view == '{view}'"))
        .await
}

#[test]
fn every_view_opens_at_its_own_address_and_can_be_read_before_the_program() -> Result<()> {
    run(async |page| {
        for (address, language, view) in ADDRESSES {
            let served = std::fs::read_to_string(page.site().folder().join(format!("{address}index.html")))?;
            for part in [
                format!("<html lang=\"{language}\">"),
                format!("data-view=\"{view}\""),
                "<h1".to_owned(),
                "<noscript>".to_owned(),
            ] {
                assert!(served.contains(&part), "{address}: {part}");
            }
            page.go_to(address).await?;
            page.usable().await?;
            until_at(page, address).await?;
            // Firefox reports a file that is on its way when the page is left.
            page.until("performance.getEntriesByType('resource').some(({ name }) => name.includes('/assets/rest-'))")
                .await?;
        }
        // A place on the page of rules is found again after the program has come.
        page.open("verantwoording/#begroting-nl").await?;
        page.until("(({ top, bottom }) => bottom > 0 && top < innerHeight)(document.getElementById('begroting-nl').getBoundingClientRect())").await
    })
}

#[test]
fn back_forward_and_loading_again_keep_the_view_and_what_was_typed() -> Result<()> {
    // The second without a storage: what was typed then ends with the page.
    let no_storage =
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })";
    for (site, is_kept) in [(Site::dist()?, true), (Site::with_script_first(no_storage)?, false)] {
        run_on(site, async |page| {
            page.open("").await?;
            page.type_into(&cell("PIE.BB"), "24").await?;
            page.open_view("region").await?;
            until_at(page, "regio/").await?;
            page.open_view("accountability").await?;
            until_at(page, "verantwoording/").await?;
            page.activate(".page-header__language").await?;
            until_at(page, "en/accountability/").await?;
            page.open_view("calculate").await?;
            until_at(page, "en/").await?;
            for address in ["en/accountability/", "verantwoording/", "regio/", ""] {
                page.client().back().await?;
                until_at(page, address).await?;
            }
            assert_eq!(page.value(&cell("PIE.BB")).await?, "24");
            page.until("document.querySelector('#undo').ariaDisabled != 'true'").await?;
            page.client().forward().await?;
            until_at(page, "regio/").await?;
            page.until_amount("region.phase1.total", "109200.00").await?;
            if is_kept {
                page.client().refresh().await?;
                page.ready().await?;
                until_at(page, "regio/").await?;
                page.until_amount("region.phase1.total", "109200.00").await?;
                page.client().back().await?;
                until_at(page, "").await?;
                assert_eq!(page.value(&cell("PIE.BB")).await?, "24");
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// Types a text key by key, faster than the figures come to rest, and waits longer than the page does before it speaks.
const TYPE_AND_REST: &str = "const [selector, text] = arguments;
    return (async () => {
        for (let end = 1; end <= text.length; end += 1) {
            const field = document.querySelector(selector);
            field.value = text.slice(0, end);
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            await new Promise(requestAnimationFrame);
        }
        await new Promise((done) => setTimeout(done, 1000));
        return window.said;
    })()";

/// Remembers everything that is said from now on.
const LISTEN: &str = "window.said = [];
    new MutationObserver(() => {
        const text = document.getElementById('announcement').textContent;
        if (text) window.said.push(text);
    }).observe(document.getElementById('announcement'), { childList: true, characterData: true, subtree: true })";

#[test]
fn the_outcome_is_said_once_when_it_has_come_to_rest() -> Result<()> {
    run(async |page| {
        let cases = [("", "€\u{a0}18.200", "Niet volledig."), ("en/", "€18,200", "Incomplete.")];
        for (address, amount, incomplete) in cases {
            page.open(address).await?;
            page.script(LISTEN, Vec::new()).await?;
            let typed = async |selector: String, text: &str| -> Result<Vec<String>> {
                let said = page.script(TYPE_AND_REST, vec![json!(selector), json!(text)]).await?;
                Ok(serde_json::from_value(said)?)
            };
            let heard = typed(cell("PIE.BB"), "12").await?;
            assert_eq!(heard.len(), 1, "one sentence, and none for the 1 before the 2: {heard:?}");
            assert!(heard[0].contains(amount) && heard[0].chars().count() < 160, "{heard:?}");
            let heard = typed(e2e::field("schools.0.name"), "Het College").await?;
            assert_eq!(heard.len(), 1, "a name changes no figure: {heard:?}");
            let heard = typed(cell("PIE.KB"), "x").await?;
            assert!(heard.len() == 2 && heard[1].ends_with(incomplete), "{heard:?}");
            let loud = "return document.querySelectorAll('[aria-live]:not([aria-live=polite]), [role=log], [role=timer]').length";
            assert_eq!(page.script(loud, Vec::new()).await?, json!(0), "nothing interrupts");
            page.script("localStorage.clear()", Vec::new()).await?;
        }
        Ok(())
    })
}
