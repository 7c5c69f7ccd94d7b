//! When the calculator cannot start or stops.

use e2e::{Page, Result, Site, run, run_on};
use serde_json::json;

/// The smallest module with a function that traps, called like an event handler of ours would be.
const TRAP: &str =
    "const bytes = new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,7,5,1,1,116,0,0,10,5,1,3,0,0,11]);
    return window.WebAssembly.instantiate(bytes).then(({ instance }) => { window.setTimeout(instance.exports.t) })";

/// Lets the program die, and waits until the page says so.
async fn die(page: &Page) -> Result<()> {
    page.provokes("nreachable");
    page.script(TRAP, Vec::new()).await?;
    page.until("!document.getElementById('failure').hidden").await
}

/// The failure block as a reader sees it, empty while it is hidden.
async fn shown(page: &Page) -> Result<String> {
    page.text("#failure").await
}

#[test]
fn a_page_that_works_shows_no_failure() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        assert_eq!(shown(page).await?, "");
        Ok(())
    })
}

#[test]
fn a_module_that_does_not_compile_is_explained() -> Result<()> {
    let site = Site::copy_of_dist()?;
    site.replace("assets/rekenhulp-", ".wasm", b"\0asm\x01\0\0\0broken")?;
    run_on(site, async |page| {
        page.go_to("").await?;
        page.until("!document.getElementById('failure').hidden").await?;
        assert!(shown(page).await?.contains("te oud"), "{}", shown(page).await?);
        assert!(page.ready().await.is_err());
        Ok(())
    })
}

#[test]
fn a_module_that_is_missing_is_explained() -> Result<()> {
    let site = Site::copy_of_dist()?;
    site.replace("assets/rekenhulp-", ".js", b"throw new Error('gone')")?;
    run_on(site, async |page| {
        page.go_to("").await?;
        page.until("!document.getElementById('failure').hidden").await?;
        assert!(shown(page).await?.contains("gestopt"), "{}", shown(page).await?);
        Ok(())
    })
}

#[test]
fn a_program_that_dies_says_so_and_leaves_the_page() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        let before = page.script("return document.getElementById('app').innerHTML", Vec::new()).await?;
        die(page).await?;
        assert!(shown(page).await?.contains("gestopt"));
        assert_eq!(before, page.script("return document.getElementById('app').innerHTML", Vec::new()).await?);
        assert!(page.calculate(json!("{}")).await.is_err());
        page.click("#failure button").await?;
        page.until("document.getElementById('failure').hidden").await?;
        page.ready().await
    })
}

#[test]
fn what_was_typed_outlives_the_program_and_the_page() -> Result<()> {
    const PIE: &str = "[data-cell='0.2017-10-01.PIE.BB']";
    const NAME: &str = "[data-field='schools.0.name']";
    for section in [None, Some("bewaren")] {
        run(async |page| {
            page.open("").await?;
            if let Some(section) = section {
                page.open_section(section).await?;
            }
            page.type_into(NAME, "Voorbeeldcollege").await?;
            page.type_into(PIE, "24x").await?;
            page.until("localStorage.getItem('vmbo-techniek.kept')?.includes('24x')").await?;
            die(page).await?;
            assert_eq!((page.value(PIE).await?, page.value(NAME).await?), ("24x".into(), "Voorbeeldcollege".into()));
            page.click("#failure button").await?;
            page.until("document.getElementById('failure').hidden").await?;
            page.ready().await?;
            assert_eq!((page.value(PIE).await?, page.value(NAME).await?), ("24x".into(), "Voorbeeldcollege".into()));
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn a_browser_without_webassembly_is_told() -> Result<()> {
    let site = Site::copy_of_dist()?;
    let page = std::fs::read_to_string(site.folder().join("index.html"))?;
    let (head, rest) = page.split_once("<script").unwrap();
    site.replace("index", ".html", format!("{head}<script src=\"old.js\"></script><script{rest}").as_bytes())?;
    std::fs::write(site.folder().join("old.js"), "delete window.WebAssembly")?;
    run_on(site, async |page| {
        page.go_to("").await?;
        page.until("!document.getElementById('failure').hidden").await?;
        assert!(shown(page).await?.contains("te oud"));
        assert!(page.ready().await.is_err());
        Ok(())
    })
}
