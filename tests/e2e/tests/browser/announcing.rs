//! What a screen reader hears by itself: one short sentence when the figures have come to rest.

use e2e::{Page, Result, run};
use serde_json::{Value, json};

/// Remembers everything that is said from the start of the page on.
const LISTEN: &str = "window.said = [];
    new MutationObserver(() => {
        const text = document.getElementById('announcement').textContent;
        if (text) window.said.push(text);
    }).observe(document.getElementById('announcement'), { childList: true, characterData: true, subtree: true })";

async fn said(page: &Page) -> Result<Vec<String>> {
    let said = page.script("return window.said", Vec::new()).await?;
    Ok(said.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
}

/// Waits longer than the page does before it speaks.
async fn rest(page: &Page) -> Result<()> {
    page.script("return new Promise((done) => setTimeout(done, 1000))", Vec::new()).await.map(drop)
}

/// Types a text key by key, faster than the figures come to rest.
async fn keys(page: &Page, field: &str, text: &str) -> Result<()> {
    let script = "const [selector, text] = arguments;
        return (async () => {
            for (let end = 1; end <= text.length; end += 1) {
                const field = document.querySelector(selector);
                field.value = text.slice(0, end);
                field.dispatchEvent(new InputEvent('input', { bubbles: true }));
                await new Promise(requestAnimationFrame);
            }
        })()";
    page.script(script, vec![json!(field), json!(text)]).await.map(drop)
}

#[test]
fn the_outcome_is_said_once_when_it_has_come_to_rest() -> Result<()> {
    run(async |page| {
        let cases = [("", "€\u{a0}18.200,00", "Niet compleet."), ("en/", "€18,200.00", "Incomplete.")];
        for (address, amount, incomplete) in cases {
            page.open(address).await?;
            page.script(LISTEN, Vec::new()).await?;
            rest(page).await?;
            assert_eq!(said(page).await?, [""; 0], "nothing is said at the start");

            keys(page, "[data-cell='0.2017-10-01.PIE.BB']", "12").await?;
            rest(page).await?;
            let heard = said(page).await?;
            assert_eq!(heard.len(), 1, "one sentence, and none for the 1 before the 2: {heard:?}");
            assert!(heard[0].contains(amount), "{heard:?}");
            assert!(heard[0].chars().count() < 160, "short: {heard:?}");

            keys(page, "[data-field='schools.0.name']", "Het College").await?;
            rest(page).await?;
            assert_eq!(said(page).await?.len(), 1, "a name changes no figure");

            keys(page, "[data-cell='0.2017-10-01.PIE.KB']", "x").await?;
            rest(page).await?;
            let heard = said(page).await?;
            assert!(heard.len() == 2 && heard[1].ends_with(incomplete), "{heard:?}");

            let places = page
                .script("return document.querySelectorAll('[aria-live]:not([aria-live=polite]), [role=log], [role=timer]').length", Vec::new())
                .await?;
            assert_eq!(places, json!(0), "nothing interrupts");
            assert_eq!(page.attribute("#announcement", "role").await?.as_deref(), Some("status"), "politely");
            page.script("localStorage.clear()", Vec::new()).await?;
        }
        Ok(())
    })
}
