//! How an amount is made: opens from every amount, whole at every width, and follows what is typed.

use e2e::{Page, Result, cell, keys, only_in_chromium, run};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::shown::amounts;

/// Opens every amount of the view, one after the other, and closes it by the button and by Escape in turn. Gives what is
/// covered, cut off, empty or wrong, what loses the focus, and how many amounts were opened.
const OPEN_ALL: &str = r"
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    // What does not come soon is missing.
    const until = async (there) => { for (let at = 0; at < 30 && !there(); at += 1) await frames(); };
    const faults = [];
    const width = document.documentElement.clientWidth;
    const shows = (element) => element.getClientRects().length > 0;
    const bar = document.querySelector('[data-open=outcome]');
    const setSheet = async (open) => {
      if (shows(bar) && (bar.ariaExpanded === 'true') !== open) { bar.click(); await frames(); }
    };
    const escape = () => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    const look = (panel, id) => {
      for (const element of panel.querySelectorAll('*')) {
        if (!shows(element)) continue;
        const say = (what) => faults.push(`${id}: ${what}: ${element.tagName} ${element.className} ${element.textContent.slice(0, 60)}`);
        const { left, right } = element.getBoundingClientRect();
        if (left < -0.5 || right > width + 0.5) say('out of the window');
        if (element.clientWidth && element.scrollWidth > element.clientWidth + 1) say('cut off');
        if (!element.matches('input, br, svg, svg *') && !element.textContent.trim()) say('empty');
      }
    };
    return (async () => {
      document.querySelectorAll('details.folded').forEach((part) => { part.open = true });
      await frames();
      const ids = [...document.querySelectorAll('.calculate [data-derive]')].map(({ id }) => id);
      for (const [at, id] of ids.entries()) {
        await setSheet(Boolean(document.getElementById(id).closest('.outcome')));
        const opener = document.getElementById(id);
        if (!shows(opener)) { faults.push(`${id} cannot be reached`); continue; }
        opener.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width: wide, height } = opener.getBoundingClientRect();
        if (!opener.contains(document.elementFromPoint(x + wide / 2, y + height / 2))) faults.push(`${id} is covered`);
        opener.focus();
        opener.click();
        const opened = () => document.querySelector('[data-derivation]');
        await until(() => opened()?.contains(document.activeElement));
        const panel = opened();
        if (!panel) { faults.push(`${id} opens nothing`); continue; }
        if (!panel.contains(document.activeElement)) faults.push(`${id}: the focus is not in it`);
        panel.querySelectorAll('details').forEach((part) => { part.open = true });
        await frames();
        look(panel, id);
        const path = opener.dataset.derive;
        const amount = document.querySelector(`[data-amount='${path}'], [data-amount='${path}.high']`).value;
        if (![...panel.querySelectorAll('data')].some(({ value }) => value === amount)) faults.push(`${id}: ${amount} is not in it`);
        if (at % 2) escape(); else panel.querySelector('.panel__head button').click();
        await until(() => document.activeElement.id === id);
        if (document.querySelector('[data-derivation]')) faults.push(`${id} does not close`);
        if (document.activeElement.id !== id) faults.push(`${id}: the focus is on ${document.activeElement.outerHTML.slice(0, 60)}`);
      }
      await setSheet(false);
      return [faults, ids.length];
    })()";

async fn assert_all_open(page: &Page, least: u64, state: &str) -> Result<()> {
    let opened = page.script(OPEN_ALL, Vec::new()).await?;
    assert_eq!(opened[0], json!([]), "{state}");
    assert!(opened[1].as_u64() >= Some(least), "{state}: {opened}");
    Ok(())
}

/// What a window of the browser's own size and a person with a mouse or a keyboard find, in every browser.
#[test]
fn an_amount_opens_in_one_action_follows_what_is_typed_and_esc_or_close_leads_back() -> Result<()> {
    // Of the panel: its last amount, and whether the count stands in a line of it.
    let shown = "(() => {
        const panel = document.querySelector('[data-derivation]');
        const lines = [...panel.querySelectorAll('.steps__rate')].map(({ textContent }) => textContent).join();
        return [[...panel.querySelector('.steps').querySelectorAll('data')].at(-1).value, /(^|\\D)(\\d+) leerling/.exec(lines)?.[2]];
    })()";
    run(async |page| {
        page.open("").await?;
        page.fill_example().await?;
        assert_all_open(page, 23, "from a script").await?;
        page.click("[data-derive='region.phase2.fourYears']").await?;
        page.until("document.querySelector('[data-derivation]')?.contains(document.activeElement)").await?;
        page.press(&keys(&[Key::Escape])).await?;
        page.until("!document.querySelector('[data-derivation]')").await?;
        page.until("document.activeElement.dataset.derive == 'region.phase2.fourYears'").await?;
        page.press(&keys(&[Key::Enter])).await?;
        page.until("document.querySelector('[data-derivation]')").await?;
        page.click("[data-derivation] .panel__head button").await?;
        page.until("document.activeElement.dataset.derive == 'region.phase2.fourYears'").await?;
        page.click("#clear-table").await?;
        page.type_into(&cell("PIE.BB"), "10").await?;
        page.click("[data-derive='region.phase1.2018']").await?;
        page.until("document.querySelector('[data-derivation]')").await?;
        for (pupils, amount) in [("12", "18200.00"), ("120", "182000.00"), ("1", "1516.67")] {
            page.type_into(&cell("PIE.BB"), pupils).await?;
            page.until_amount("region.phase1.2018", amount).await?;
            assert_eq!(page.script(&format!("return {shown}"), Vec::new()).await?, json!([amount, pupils]));
            assert_eq!(page.focused().await?, "0.2017-10-01.PIE.BB", "the focus stays in the field");
        }
        Ok(())
    })
}

#[test]
fn every_amount_opens_whole_at_every_width() -> Result<()> {
    if !only_in_chromium()? {
        return Ok(());
    }
    run(async |page| {
        for address in ["", "en/"] {
            for (width, height) in [(1366, 768), (900, 800), (390, 844), (320, 640)] {
                page.viewport(width, height).await?;
                page.open(address).await?;
                page.fill_example().await?;
                assert_all_open(page, 23, &format!("{address}{width}")).await?;
                // The other scheme has a single amount where this one has a range.
                page.activate("[data-field=scheme][value=vastgesteld]").await?;
                assert_all_open(page, 18, &format!("{address}{width}, the other scheme")).await?;
                page.script("localStorage.clear()", Vec::new()).await?;
            }
        }
        Ok(())
    })
}

#[test]
fn the_sheet_of_a_phone_holds_the_outcome() -> Result<()> {
    if !only_in_chromium()? {
        return Ok(());
    }
    run(async |page| {
        page.viewport(390, 844).await?;
        page.open("").await?;
        page.fill_example().await?;
        let in_sight =
            "[...document.querySelectorAll('.figure__amount')].every((amount) => amount.getClientRects().length)";
        assert_eq!(page.script(&format!("return {in_sight}"), Vec::new()).await?, Value::from(false));
        page.click("[data-open=outcome]").await?;
        page.until(in_sight).await?;
        assert_eq!(page.focused().await?, "uitkomst-kop");
        page.press(&keys(&[Key::Escape])).await?;
        page.until(&format!("!({in_sight})")).await?;
        page.until("document.activeElement.dataset.open == 'outcome'").await?;
        page.press(&keys(&[Key::Enter])).await?;
        page.until(in_sight).await?;
        page.click(".outcome__close").await?;
        page.until("document.activeElement.dataset.open == 'outcome'").await?;
        // Back closes what lies over the page, the last first, and nothing that was typed goes.
        let back = "history.back(); return null";
        let before = amounts(page).await?;
        let length = page.script("return history.length", Vec::new()).await?;
        page.press(&keys(&[Key::Enter])).await?;
        page.until(in_sight).await?;
        page.click(".figure__why").await?;
        page.until("document.querySelector('[data-derivation]')").await?;
        page.script(back, Vec::new()).await?;
        page.until("!document.querySelector('[data-derivation]')").await?;
        page.until(in_sight).await?;
        page.script(back, Vec::new()).await?;
        page.until(&format!("!({in_sight})")).await?;
        page.until("document.activeElement.dataset.open == 'outcome'").await?;
        assert_eq!(amounts(page).await?, before);
        assert_eq!(page.script("return history.length", Vec::new()).await?, length);
        Ok(())
    })
}
