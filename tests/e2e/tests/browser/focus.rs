//! Whoever types or presses stays where they are: nothing that the page draws anew takes the field or the focus away.

use e2e::{Result, run};
use serde_json::{Value, json};

/// A page with everything open, and on it a second school, a region with partners and a line of what comes in kind.
const PREPARE: &str = "
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const press = async (selector) => { document.querySelector(selector).click(); await frames(); };
    return (async () => {
        await press(\"[data-field='plan.isRegion']\");
        for (const id of ['mbo', 'business', 'line']) await press(`#plan-add-${id}`);
        await press('.schools__buttons button');
    })()";

/// Types into every text field what is right, wrong and nothing; gives the fields that did not stay.
const TYPE: &str = "
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return (async () => {
        const lost = [];
        const fields = [...document.querySelectorAll('main input[type=text]:not([readonly])')];
        for (const field of fields) {
            field.focus();
            for (const text of ['1', '12', '12x', '12', '']) {
                field.value = text;
                field.dispatchEvent(new InputEvent('input', { bubbles: true }));
                await frames();
                if (document.activeElement !== field) lost.push(`${field.id} ${text}`);
            }
        }
        return { lost, tried: fields.length };
    })()";

/// Presses everything that can be pressed, what appears on the way too; gives what left the focus nowhere.
const PRESS: &str = "
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const name = (element) => [element.closest('section')?.getAttribute('aria-labelledby'), element.tagName, element.id,
        element.dataset.field, element.value, element.tagName === 'BUTTON' && element.textContent].filter(Boolean).join(' ');
    // These leave the page, or begin it anew.
    const apart = /^(save-|afdrukken|werkboek|erase-kept|keep$)/;
    return (async () => {
        const lost = [];
        const pressed = new Set();
        for (;;) {
            const all = document.querySelectorAll('main :is(button, select, summary, input[type=checkbox], input[type=radio])');
            const next = [...all].find((element) =>
                element.getClientRects().length > 0 && !apart.test(element.id) && !pressed.has(name(element)));
            if (!next || pressed.size > 400) return { lost, tried: pressed.size };
            const pressing = name(next);
            pressed.add(pressing);
            next.focus();
            next.click();
            await frames();
            await frames();
            if (document.activeElement === document.body) lost.push(pressing);
        }
    })()";

fn assert_nothing_lost(found: &Value, least: u64) {
    assert_eq!(found["lost"], json!([]));
    assert!(found["tried"].as_u64().unwrap() > least, "{found}");
}

#[test]
fn typing_and_pressing_keep_the_field_and_the_focus() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.fill_example().await?;
        for section in ["bedragen", "regio", "vooruitkijken", "bewaren"] {
            page.open_section(section).await?;
        }
        page.script(PREPARE, Vec::new()).await?;
        page.until("document.querySelector('.schools__tab')").await?;
        assert_nothing_lost(&page.script(TYPE, Vec::new()).await?, 50);
        assert_nothing_lost(&page.script(PRESS, Vec::new()).await?, 100);
        page.assert_no_console_errors().await
    })
}
