//! How long after a keystroke the amounts have changed: a processor six times slower, keys that come through the browser
//! like those of a person, measured inside the page. Only Chromium can be made slow.

use e2e::{Page, Result, run, spread};
use serde_json::json;
use std::cell::RefCell;
use std::io;
use std::io::Write;

/// How many schools there are, and whether the folded tables are open.
const CASES: [(usize, bool, &str); 4] = [
    (1, false, "1 school, as the page comes"),
    (1, true, "1 school, tables open"),
    (30, false, "30 schools"),
    (30, true, "30 schools, tables open"),
];

const SLOWER: u32 = 6;

/// What is typed into each of the thirty cells, key by key; the second key is added to the first.
const KEYS: [&str; 4] = ["1", "2", "3", "4"];

/// Waits for each input event until the amount has changed, and then until the changed page has been drawn.
const WATCH: &str = "const begun = [];
    window.keystrokes = [];
    addEventListener('input', () => begun.push(performance.now()), true);
    new MutationObserver(() => {
      const changed = performance.now();
      const at = begun.shift();
      if (at === undefined) return;
      requestAnimationFrame(() => setTimeout(() => {
        window.keystrokes.push([changed - at, performance.now() - at]);
      }));
    }).observe(document.getElementById('uitkomst'), { subtree: true, attributeFilter: ['value'] });";

fn main() -> Result<()> {
    let mut out = io::stdout();
    writeln!(
        out,
        "{:28} {:>8} {:>8} {:>8} {:>8}   milliseconds, processor {SLOWER}x slower",
        "keystroke to", "changed", "p95", "drawn", "p95"
    )?;
    for (schools, is_open, name) in CASES {
        let measured = RefCell::new(Vec::new());
        run(async |page| {
            fill(page, schools).await?;
            if is_open {
                let unfold = "document.querySelectorAll('details.folded').forEach((part) => { part.open = true })";
                page.script(unfold, Vec::new()).await?;
            }
            page.script(WATCH, Vec::new()).await?;
            page.slow_processor(SLOWER).await?;
            *measured.borrow_mut() = keystrokes(page).await?;
            Ok(())
        })?;
        let measured = measured.into_inner();
        let changed = spread(measured.iter().map(|[changed, _]| *changed).collect(), f64::total_cmp);
        let drawn = spread(measured.iter().map(|[_, drawn]| *drawn).collect(), f64::total_cmp);
        writeln!(
            out,
            "{name:28} {:>8.1} {:>8.1} {:>8.1} {:>8.1}   {} keystrokes",
            changed.0,
            changed.1,
            drawn.0,
            drawn.1,
            measured.len()
        )?;
    }
    Ok(())
}

/// Schools with pupils in every cell; the first one is open.
async fn fill(page: &Page, schools: usize) -> Result<()> {
    page.open("").await?;
    let fill = "for (const cell of document.querySelectorAll('[data-cell]')) {
        cell.value = '25';
        cell.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }";
    page.script(fill, Vec::new()).await?;
    for at in 1..schools {
        page.activate("#school-gegevens + .menu__content .menu__buttons button").await?;
        page.until(&format!("document.querySelector(\"[data-cell^='{at}.']\")")).await?;
    }
    Ok(())
}

/// Types into one cell after the other; returns for each keystroke when the amount had changed and when it was drawn.
async fn keystrokes(page: &Page) -> Result<Vec<[f64; 2]>> {
    let cells = page.script("return [...document.querySelectorAll('[data-cell]')].map(({ id }) => id)", Vec::new());
    let cells = cells.await?;
    let mut typed = 0;
    for (round, key) in KEYS.iter().enumerate() {
        for cell in cells.as_array().into_iter().flatten() {
            let select = "const cell = document.getElementById(arguments[0]); cell.focus();
                if (arguments[1]) cell.select(); else cell.setSelectionRange(cell.value.length, cell.value.length)";
            page.script(select, vec![cell.clone(), json!(round % 2 == 0)]).await?;
            let event = json!({ "type": "keyDown", "key": key, "text": key, "code": format!("Digit{key}") });
            page.devtools("Input.dispatchKeyEvent", event).await?;
            page.devtools("Input.dispatchKeyEvent", json!({ "type": "keyUp", "key": key })).await?;
            typed += 1;
            page.until(&format!("window.keystrokes.length === {typed}")).await?;
        }
    }
    let measured = page.script("return window.keystrokes", Vec::new()).await?;
    let measured = measured.as_array().into_iter().flatten();
    Ok(measured.filter_map(|pair| Some([pair.get(0)?.as_f64()?, pair.get(1)?.as_f64()?])).collect())
}
