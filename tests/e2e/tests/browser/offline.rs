//! Without a network, and when a new release comes.

use e2e::{Page, Release, Result, Site, VIEWS, cell, only_in_chromium, run, run_on};
use serde_json::{Value, json};

/// The release of the site; nothing for a quick build.
fn release(page: &Page) -> Result<Option<Release>> {
    Release::of(page.site().folder())
}

/// Opens the page and waits until the browser has stored it.
async fn visit(page: &Page) -> Result<()> {
    page.open("").await?;
    page.until("document.documentElement.dataset.offline === 'stored'").await
}

/// What one pupil in BWI BB brings: 1500 and 3000 for technology, 50 for planning.
async fn assert_it_calculates(page: &Page) -> Result<()> {
    page.ready().await?;
    let document = json!({
        "format": "vmbo-techniek/1",
        "schools": [{ "name": "", "kind": "vmbo", "counts": { "2017-10-01": { "BWI": { "BB": 1 } } } }],
    });
    let result = page.calculate(document).await?;
    assert_eq!(result["region"]["phase1"]["total"], "4550.00");
    Ok(())
}

/// Fails when something on the page comes from another release than the page itself.
async fn assert_is_whole(page: &Page, expected: &Release) -> Result<()> {
    let script = "return [document.body.dataset.version ?? '', performance.getEntriesByType('resource').map(({ name }) => name)]";
    let shown = page.script(script, Vec::new()).await?;
    let site = page.server().url();
    for address in shown[1].as_array().into_iter().flatten().filter_map(Value::as_str) {
        let name = address.strip_prefix(&site).unwrap_or(address);
        if name.starts_with("assets/") {
            assert!(expected.files.iter().any(|file| file == name), "{name} is not of release {}", expected.version);
        }
    }
    Ok(())
}

/// A browser that installs pages has nothing against this one.
async fn can_be_installed(page: &Page) -> Result<()> {
    for address in ["", "en/"] {
        page.open(address).await?;
        page.until("document.documentElement.dataset.offline === 'stored'").await?;
        let judged = page.devtools("Page.getInstallabilityErrors", json!({})).await?;
        assert_eq!(judged["installabilityErrors"], json!([]), "{address}");
        let manifest = page.devtools("Page.getAppManifest", json!({})).await?;
        assert_eq!(manifest["errors"], json!([]), "{address}");
        let text: Value = serde_json::from_str(manifest["data"].as_str().unwrap_or_default())?;
        // What is longer is cut off below an icon.
        assert!(text["short_name"].as_str().is_some_and(|name| name.len() <= 14), "{text}");
        assert_eq!(manifest["url"], format!("{}manifest.webmanifest", page.server().url()), "{address}");
    }
    Ok(())
}

#[test]
fn after_one_visit_everything_works_without_a_network() -> Result<()> {
    run(async |page| {
        let Some(release) = release(page)? else { return Ok(()) };
        visit(page).await?;
        if only_in_chromium()? {
            can_be_installed(page).await?;
        }
        page.server().cut();
        page.open("").await?;
        assert_it_calculates(page).await?;
        assert_is_whole(page, &release).await?;
        page.type_into(&cell("BWI.BB"), "1").await?;
        page.until_amount("region.phase1.total", "4550.00").await?;
        for view in VIEWS {
            page.open_view(view).await?;
        }
        page.open("en/").await?;
        assert_it_calculates(page).await?;
        // Every part of the program, those included that are fetched when somebody asks for what they do.
        let parts: Vec<_> = release.files.iter().filter(|name| name.ends_with(".wasm")).collect();
        assert!(parts.len() >= 3, "{parts:?}");
        let compiled = "return Promise.all(arguments[0].map((name) => window.WebAssembly
            .compileStreaming(window.fetch(`../${name}`)).then(() => 1))).then((all) => all.length)";
        assert_eq!(page.script(compiled, vec![json!(parts)]).await?, json!(parts.len()));
        let download = "return fetch('../rules/schemes/vastgesteld.json').then((response) => response.status)";
        assert_eq!(page.script(download, Vec::new()).await?, 200);
        Ok(())
    })
}

#[test]
fn an_update_that_is_cut_off_at_any_file_leaves_the_old_release_whole() -> Result<()> {
    run(async |page| {
        let Some(old) = release(page)? else { return Ok(()) };
        visit(page).await?;
        let mut files: Vec<String> = old.files.clone();
        files.push("sw.js".to_owned());
        for (at, file) in files.iter().enumerate() {
            let site = Site::copy_of_dist()?;
            let version = format!("{:012x}", 0xc0de + at);
            let next = Release::make_next(&site, &version)?;
            page.server().mend();
            page.server().serve(site.folder());
            let place = old.files.iter().position(|name| name == file);
            let target = place.map_or(file.as_str(), |_| renamed(file, &next));
            page.server().cut_at(format!("/{target}"));
            // What fails here fails in the service worker, which no page hears of.
            let update =
                "return navigator.serviceWorker.getRegistration().then((registration) => registration.update())
                .then(({ installing }) => installing && new Promise((resolve) => {
                    installing.addEventListener('statechange', () => resolve(installing.state));
                }), () => 'refused')";
            let state = page.script(update, Vec::new()).await?;
            assert_ne!(state, "installed", "{target}");
            assert!(page.server().is_cut(), "{target} was not asked for");
            page.open("").await?;
            assert_eq!(page.script("return document.body.dataset.version ?? null", Vec::new()).await?, Value::Null);
            assert_is_whole(page, &old).await?;
            assert_it_calculates(page).await?;
        }
        Ok(())
    })
}

/// A file of the next release by its name in the one before: what its name has after the stem differs.
fn renamed<'a>(file: &'a str, next: &'a Release) -> &'a str {
    let (stem, extension) = file.rsplit_once('.').unwrap_or((file, ""));
    let stem = stem.rsplit_once('-').map_or(stem, |(stem, _)| stem);
    let found = next.files.iter().find(|name| {
        name.as_str() == file
            || (file.starts_with("assets/")
                && name.starts_with(&format!("{stem}-"))
                && name.ends_with(&format!(".{extension}")))
    });
    found.map_or(file, String::as_str)
}

#[test]
fn a_new_release_waits_says_what_changes_and_keeps_what_was_typed() -> Result<()> {
    run(async |page| {
        let Some(old) = release(page)? else { return Ok(()) };
        visit(page).await?;
        page.type_into(&cell("BWI.BB"), "1").await?;
        page.type_into(&cell("PIE.KB"), "3 stuks").await?;
        let site = Site::copy_of_dist()?;
        let next = Release::make_next(&site, "fedcba987654")?;
        page.server().serve(site.folder());
        let update = "return navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => true)";
        page.script(update, Vec::new()).await?;
        page.until("!document.getElementById('release').hidden").await?;
        let said = page.text("#release").await?;
        for part in ["fedcba987654", "fase1.techniek.2018.bb-kb", "1.500,00", "1.600,00", "blijft staan"] {
            assert!(said.contains(part), "{part}: {said}");
        }
        assert!(!said.contains("gelijk gebleven"), "{said}");
        if only_in_chromium()? {
            assert_eq!(page.accessibility_findings().await?, [""; 0]);
        }
        // Nobody agreed yet: loading again shows the old one.
        assert_is_whole(page, &old).await?;
        page.click("#release button").await?;
        page.until("document.body.dataset.version === 'fedcba987654' && window.vmboTechniek").await?;
        page.server().cut();
        assert_it_calculates(page).await?;
        assert_is_whole(page, &next).await?;
        assert_eq!(page.value(&cell("BWI.BB")).await?, "1");
        assert_eq!(page.value(&cell("PIE.KB")).await?, "3 stuks");
        Ok(())
    })
}

#[test]
fn a_file_that_is_not_of_the_release_is_not_stored() -> Result<()> {
    let site = Site::copy_of_dist()?;
    if Release::of(site.folder())?.is_none() {
        return Ok(());
    }
    site.replace("rules/sources", ".json", b"{}")?;
    run_on(site, async |page| {
        page.open("").await?;
        let settled = "return navigator.serviceWorker.getRegistration().then((registration) => registration?.installing
            && new Promise((resolve) => { registration.installing.onstatechange = ({ target }) => resolve(target.state) }))";
        page.until("performance.getEntriesByType('resource').some(({ name }) => name.includes('offline-'))").await?;
        let state = page.script(settled, Vec::new()).await?;
        assert!(state == "redundant" || state.is_null(), "{state}");
        assert_eq!(page.script("return caches.keys()", Vec::new()).await?, json!([]));
        page.ready().await
    })
}
