//! The page as an application of its own.

use e2e::{Release, Result, Site, only_in_chromium, run};
use serde_json::{Value, json};
use std::fs;

/// Width and height of a picture, which stand at a fixed place in every PNG.
fn size_of_png(content: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u32::from_be_bytes(content.get(at..at + 4)?.try_into().ok()?));
    content.starts_with(b"\x89PNG\r\n\x1a\n").then_some((number(16)?, number(20)?))
}

#[test]
fn the_manifest_has_names_a_beginning_and_icons_of_the_sizes_that_it_says() -> Result<()> {
    let site = Site::dist()?;
    let manifest: Value = serde_json::from_slice(&fs::read(site.folder().join("manifest.webmanifest"))?)?;
    for (name, expected) in [("start_url", "./"), ("scope", "./"), ("display", "standalone"), ("lang", "nl")] {
        assert_eq!(manifest[name], expected, "{name}");
    }
    for name in ["name", "short_name", "description"] {
        assert!(manifest[name].as_str().is_some_and(|text| !text.is_empty()), "{name}");
    }
    // What is longer is cut off below an icon.
    assert!(manifest["short_name"].as_str().is_some_and(|name| name.len() <= 14));
    let mut sizes = Vec::new();
    for icon in manifest["icons"].as_array().unwrap() {
        let content = fs::read(site.folder().join(icon["src"].as_str().unwrap()))?;
        let found = size_of_png(&content).map(|(width, height)| format!("{width}x{height}"));
        assert_eq!(icon["sizes"], found.clone().unwrap_or_else(|| "any".to_owned()), "{icon}");
        assert_eq!(icon["type"], if found.is_some() { "image/png" } else { "image/svg+xml" }, "{icon}");
        sizes.extend(found.map(|size| format!("{size} {}", icon["purpose"].as_str().unwrap_or("any"))));
    }
    assert_eq!(sizes, ["192x192 any", "512x512 any", "512x512 maskable"]);
    Ok(())
}

#[test]
fn a_browser_that_installs_pages_has_nothing_against_it() -> Result<()> {
    if Release::of(Site::dist()?.folder())?.is_none()
        || !only_in_chromium("the others do not judge what can be installed")
    {
        return Ok(());
    }
    run(async |page| {
        for address in ["", "en/"] {
            page.open(address).await?;
            page.until("document.documentElement.dataset.offline === 'stored'").await?;
            let judged = page.devtools("Page.getInstallabilityErrors", json!({})).await?;
            assert_eq!(judged["installabilityErrors"], json!([]), "{address}");
            let manifest = page.devtools("Page.getAppManifest", json!({})).await?;
            assert_eq!(manifest["errors"], json!([]), "{address}");
            assert_eq!(manifest["url"], format!("{}manifest.webmanifest", page.server().url()), "{address}");
        }
        Ok(())
    })
}
