//! What the pages may do: only what their policy allows, and only ask the site itself for what it is made of.

use e2e::{Page, Release, Result, Site, VIEWS, cell, run, run_on};
use serde_json::{Value, json};
use std::fs;

const PAGES: [&str; 4] = ["", "en/", "embed/", "embed/en/"];

/// Waits until the page has done by itself all that it does.
async fn settle(page: &Page, address: &str) -> Result<()> {
    if !address.contains("embed/") {
        page.ready().await?;
        if Release::of(page.site().folder())?.is_some() {
            page.until("document.documentElement.dataset.offline === 'stored'").await?;
        }
    } else {
        page.until("document.querySelector('#preview iframe')").await?;
    }
    Ok(())
}

#[test]
fn every_page_comes_with_the_policy_and_breaks_no_rule_of_it() -> Result<()> {
    for address in PAGES {
        run(async |page| {
            page.go_to(address).await?;
            settle(page, address).await?;
            let policies = "return fetch(location.href).then(({ headers }) => [
                headers.get('content-security-policy'), document.querySelector('meta[http-equiv]').content,
                headers.get('access-control-allow-origin'), headers.get('x-content-type-options'), document.cookie])";
            let found = page.script(policies, Vec::new()).await?;
            assert_eq!(found[0], found[1], "{address}: the page says the same as the header");
            assert_eq!((&found[2], &found[3], &found[4]), (&json!("*"), &json!("nosniff"), &json!("")), "{address}");
            let inline = "return [...document.querySelectorAll('script:not([src]), style, [style]')].length
                - document.querySelectorAll('iframe[style]').length";
            assert_eq!(page.script(inline, Vec::new()).await?, 0, "{address}");
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn only_the_files_of_the_release_are_asked_for() -> Result<()> {
    run(async |page| {
        let Some(release) = Release::of(page.site().folder())? else { return Ok(()) };
        page.open("").await?;
        settle(page, "").await?;
        let requests = page.server().requests();
        let first = requests.iter().take_while(|request| !request.target.contains("/assets/offline-")).count();
        assert!(first <= 8, "the first load takes {first} requests");
        for request in &requests {
            let name = request.target.trim_start_matches('/');
            assert!(name == "sw.js" || release.files.iter().any(|file| file == name), "{name} is not of the release");
            assert_eq!((request.status, request.header("cookie")), (200, None), "{name}");
            // For the page, for the service worker where the browser does not remember it, an icon for the manifest, and
            // once more when its address is made to hold in every view.
            let most = if name.starts_with("assets/") { 2 } else { 4 };
            let times = requests.iter().filter(|other| other.target == request.target).count();
            assert!(times <= most, "{name} was asked for {times} times");
        }
        page.server().forget_requests();
        page.fill_example().await?;
        for view in VIEWS {
            page.open_view(view).await?;
        }
        page.open_view("calculate").await?;
        page.open_keep().await?;
        assert_eq!(targets(page), [""; 0], "what views and panels need has come by itself");
        // From here on everything is in the browser, and a visit only asks whether there is a new release.
        page.server().forget_requests();
        page.open("en/").await?;
        settle(page, "").await?;
        page.open_view("region").await?;
        let asked = targets(page);
        assert!(asked.iter().all(|target| target == "/sw.js"), "{asked:?}");
        Ok(())
    })
}

fn targets(page: &Page) -> Vec<String> {
    page.server().requests().into_iter().map(|request| request.target).collect()
}

#[test]
fn the_site_works_unchanged_in_a_folder_of_a_server() -> Result<()> {
    let place = tempfile::tempdir()?;
    let copy = Site::copy_of_dist()?;
    fs::create_dir(place.path().join("een"))?;
    fs::rename(copy.folder(), place.path().join("een/map"))?;
    run(async |page| {
        page.server().serve(place.path());
        for address in PAGES {
            page.go_to(&format!("een/map/{address}")).await?;
            settle(page, address).await?;
        }
        page.open("een/map/").await?;
        page.type_into(&cell("BWI.BB"), "1").await?;
        page.until_amount("region.phase1.total", "4550.00").await?;
        page.open_view("region").await?;
        let outside: Vec<_> = page
            .server()
            .requests()
            .into_iter()
            .filter(|request| !request.target.starts_with("/een/map/") || request.status != 200)
            .collect();
        assert_eq!(outside, []);
        if Release::of(page.site().folder())?.is_some() {
            page.server().cut();
            page.open("een/map/en/").await?;
            assert_eq!(page.script("return document.documentElement.lang", Vec::new()).await?, Value::from("en"));
        }
        Ok(())
    })
}

#[test]
fn no_second_policy_can_be_made_and_where_storing_is_forbidden_the_page_says_so() -> Result<()> {
    let blocked =
        "ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('denied', 'SecurityError'))";
    let is_release = Release::of(Site::dist()?.folder())?.is_some();
    run_on(Site::with_script_first(blocked)?, async |page| {
        page.open("").await?;
        if is_release {
            page.until("document.documentElement.dataset.offline === 'unavailable'").await?;
            assert!(page.text(".page-footer").await?.contains("werkt alleen met internet"));
        }
        page.provokes("TrustedTypePolicy");
        page.provokes("Trusted Types policy");
        page.provokes("\"violated-directive\":\"trusted-types\"");
        for name in ["vmbo-techniek", "default", "another"] {
            let script = format!(
                "try {{ window.trustedTypes.createPolicy('{name}', {{}}); return 'made' }} catch {{ return 'refused' }}"
            );
            assert_eq!(page.script(&script, Vec::new()).await?, "refused", "{name}");
        }
        Ok(())
    })
}
