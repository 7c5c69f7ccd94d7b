//! What stands in a window of a size that people have. Filled in, because an empty page is lower.

use e2e::{Page, Result, VIEWS, only_in_chromium, run};
use serde_json::{Value, json};

/// What of a list of selectors does not stand in the window as a whole, and how many elements were looked at.
const OUT_OF_SIGHT: &str = "scrollTo(0, 0);
    const { clientWidth, clientHeight } = document.documentElement;
    const bottom = arguments[1] ? document.querySelector(arguments[1]).getBoundingClientRect().top : clientHeight;
    const elements = [...document.querySelectorAll(arguments[0])];
    return [elements.length, elements.filter((element) => {
        const box = element.getBoundingClientRect();
        return !box.height || box.left < 0 || box.top < 0 || box.right > clientWidth || box.bottom > bottom;
    }).map((element) => `${element.className} ${element.id} ends at ${element.getBoundingClientRect().bottom} of ${bottom}`)]";

async fn assert_in_sight(page: &Page, selector: &str, above: Option<&str>, least: u64, size: &str) -> Result<()> {
    let found = page.script(OUT_OF_SIGHT, vec![json!(selector), json!(above)]).await?;
    assert!(found[0].as_u64() >= Some(least), "{size}, {selector}: {found}");
    assert_eq!(found[1], json!([]), "{size}, {selector}");
    Ok(())
}

#[test]
fn everything_of_a_school_is_in_one_window() -> Result<()> {
    if !only_in_chromium()? {
        return Ok(());
    }
    run(async |page| {
        for address in ["", "en/"] {
            page.open(address).await?;
            page.fill_example().await?;
            for (width, height) in [(1366, 768), (1280, 720)] {
                page.viewport(width, height).await?;
                let size = format!("{address}{width} × {height}");
                for (selector, least) in [
                    ("[data-cell]", 30),
                    (".figure__amount", 4),
                    (".figure__why", 4),
                    (".chart", 1),
                    (".actions button", 5),
                ] {
                    assert_in_sight(page, selector, None, least, &size).await?;
                }
            }
            // Everything is folded.
            let height = page.script("return document.documentElement.scrollHeight", Vec::new()).await?;
            assert!(height.as_u64() <= Some(1400), "{height}");
            page.viewport(390, 844).await?;
            assert_in_sight(page, ".counts__row", Some("[data-open=outcome]"), 10, "390 × 844").await?;
            assert_in_sight(page, "[data-open=outcome]", None, 1, "390 × 844").await?;
            page.script("localStorage.clear()", Vec::new()).await?;
        }
        Ok(())
    })
}

#[test]
fn nothing_scrolls_sideways_on_the_smallest_page() -> Result<()> {
    // What is wider than the page and does not scroll within a frame of its own.
    const WIDE: &str = "const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth <= clientWidth ? [] : [...document.querySelectorAll('body *')].filter((element) =>
            element.getBoundingClientRect().right > clientWidth + 0.5).map(({ tagName, className }) => `${tagName} ${className}`)";
    if !only_in_chromium()? {
        return Ok(());
    }
    run(async |page| {
        page.viewport(320, 640).await?;
        for address in ["", "en/"] {
            page.open(address).await?;
            page.fill_example().await?;
            for view in VIEWS {
                page.open_view(view).await?;
                for folded in [true, false] {
                    let unfold = "document.querySelectorAll('main details:not(.menu)').forEach((part) => { part.open = !arguments[0] });
                        return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";
                    page.script(unfold, vec![json!(folded)]).await?;
                    assert_eq!(page.script(WIDE, Vec::new()).await?, Value::Array(vec![]), "{address}{view}");
                }
            }
            page.script("localStorage.clear()", Vec::new()).await?;
        }
        Ok(())
    })
}
