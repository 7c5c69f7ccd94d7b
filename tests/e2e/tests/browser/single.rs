//! The calculator in one file, opened from a disk.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use e2e::{Error, Page, Result, Site, VIEWS, cell, only_in_chromium, run};
use serde_json::{Value, json};
use sha2::{Digest, Sha384};
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;
use url::Url;

use crate::duo_files::damaged::good;
use crate::examples;

const FILE: &str = "rekenhulp-vmbo-techniek.html";
const TOTAL: &str = "region.phase1.total";

/// The most that the file may weigh, as in the build.
const LIMIT: usize = 810_000;

/// The file as somebody saved it: in a folder and under a name of their own. Quick builds have no such file.
struct Saved {
    folder: TempDir,
    path: PathBuf,
}

impl Saved {
    fn from(site: &Site) -> Result<Option<Self>> {
        let Some(file) = site.single_file()? else { return Ok(None) };
        let folder = tempfile::tempdir()?;
        fs::create_dir(folder.path().join("Mijn bestanden"))?;
        let path = folder.path().join("Mijn bestanden/rekenhulp (1).html");
        fs::copy(file, &path)?;
        Ok(Some(Self { folder, path }))
    }

    fn text(&self) -> Result<String> {
        Ok(fs::read_to_string(&self.path)?)
    }

    fn address(&self) -> String {
        Url::from_file_path(&self.path).unwrap().into()
    }

    async fn open(&self, page: &Page, rest: &str) -> Result<()> {
        page.client().goto(&format!("{}{rest}", self.address())).await?;
        // Firefox's driver may come back while a page of the site still stands.
        page.until("location.protocol === 'file:'").await?;
        page.ready().await
    }
}

/// Runs a test on the file, where there is one.
fn saved(test: impl AsyncFnOnce(&Page, &Saved) -> Result<()>) -> Result<()> {
    run(async |page| match Saved::from(page.site())? {
        Some(file) => test(page, &file).await,
        None => Ok(()),
    })
}

#[test]
fn everything_but_the_workbook_works_from_a_disk_in_both_languages() -> Result<()> {
    saved(async |page, file| {
        for (rest, language, other) in [("", "nl", "en"), ("?lang=en", "en", "nl")] {
            file.open(page, rest).await?;
            assert_eq!(page.script("return document.documentElement.lang", Vec::new()).await?, language);
            for example in examples::good() {
                let input = serde_json::from_str(&example.input)?;
                examples::assert_holds(&example.expected, &page.calculate(input).await?, &example.name);
            }
            page.fill_example().await?;
            let total = page.amount(TOTAL).await?;
            let address = page.client().current_url().await?;
            for view in VIEWS {
                page.open_view(view).await?;
            }
            // The views are in the history, without addresses.
            if only_in_chromium()? {
                page.client().back().await?;
                page.until("document.querySelector('main')?.dataset.view == 'ahead'").await?;
            }
            assert_eq!(page.client().current_url().await?, address);
            page.activate(".page-header__language").await?;
            page.until(&format!("document.documentElement.lang === '{other}'")).await?;
            page.open_view("calculate").await?;
            assert_eq!(page.amount(TOTAL).await?, total, "{other}");
            page.click("[data-derive='region.phase1.2018']").await?;
            page.until("document.querySelector('[data-derivation]')").await?;
            assert!(page.find("#werkboek").await.is_err(), "there is no module to make a workbook with");
            let lists = file.folder.path().join("lijst-2018.csv");
            fs::write(&lists, good())?;
            page.choose_file("duo", &lists).await?;
            page.until_says("#duo-said", "lijst-2018.csv").await?;
            page.until("document.querySelector('#duo-replace')").await?;
            page.open_keep().await?;
            if only_in_chromium()? {
                assert_eq!(page.accessibility_findings().await?, [""; 0], "{rest}");
            }
            page.script("localStorage.clear()", Vec::new()).await?;
        }
        Ok(())
    })
}

#[test]
fn it_keeps_what_was_typed_and_its_links_lead_to_nobodys_disk() -> Result<()> {
    saved(async |page, file| {
        let field = cell("BWI.BB");
        file.open(page, "").await?;
        page.type_into(&field, "24").await?;
        page.until("localStorage.getItem('vmbo-techniek.kept')?.includes('24')").await?;
        file.open(page, "").await?;
        assert_eq!(page.value(&field).await?, "24");
        page.open_keep().await?;
        page.script("dispatchEvent(new Event('beforeprint'))", Vec::new()).await?;
        page.until("document.querySelector('.print-document__link')").await?;
        let link = page.value("#share-link").await?;
        assert!(link.starts_with('#'), "{link}");
        page.until_says("[aria-labelledby=take-link]", "op uw eigen computer").await?;
        let html = page.script("return document.body.innerHTML", Vec::new()).await?;
        let folder = file.folder.path().file_name().unwrap().to_str().unwrap();
        assert!(!html.as_str().unwrap().contains(folder), "the page tells where the file is");
        // What is to be put behind the address works there, and in another copy of the file.
        let filled = format!("document.querySelector(\"{field}\")?.value === '24'");
        page.open(&link).await?;
        page.until(&filled).await?;
        page.script("localStorage.clear()", Vec::new()).await?;
        file.open(page, &link).await?;
        page.until(&filled).await
    })
}

#[test]
fn every_script_and_style_is_named_in_its_policy() -> Result<()> {
    saved(async |page, file| {
        let weight = fs::read(&file.path)?.len();
        assert!(weight <= LIMIT, "{weight} bytes");
        file.open(page, "").await?;
        let policy = page.attribute("meta[http-equiv]", "content").await?.unwrap();
        assert!(
            policy.starts_with("default-src 'none'") && !policy.contains("unsafe-inline") && !policy.contains("'self'")
        );
        let hashes: Vec<_> = policy.split('\'').filter_map(|part| part.strip_prefix("sha384-")).collect();
        let inline = "return [...document.querySelectorAll('script:not(#program), style')].map(({ textContent }) => textContent)";
        let inline = page.script(inline, Vec::new()).await?;
        let inline: Vec<&str> = inline.as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert!(inline.len() >= 2, "{} scripts and styles", inline.len());
        for part in inline {
            let begin: String = part.chars().take(60).collect();
            assert!(
                hashes.contains(&BASE64_STANDARD.encode(Sha384::digest(part)).as_str()),
                "the policy does not name: {begin}"
            );
        }
        let attributes = "return document.querySelectorAll('[style], [onclick], [onload]').length";
        assert_eq!(page.script(attributes, Vec::new()).await?, 0);
        let asked = "return performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('data:'))
            .map(({ name }) => name)";
        assert_eq!(page.script(asked, Vec::new()).await?, json!([]));
        assert_eq!(page.server().requests(), []);
        if only_in_chromium()? {
            let reports = "return new Promise((done) => {
                const observer = new ReportingObserver(done, { types: ['csp-violation'], buffered: true });
                observer.observe(); setTimeout(() => done([]), 200) }).then((reports) => reports.length)";
            assert_eq!(page.script(reports, Vec::new()).await?, 0);
        }
        let workers = "return navigator.serviceWorker?.getRegistrations().then((all) => all.length, () => 0) ?? 0";
        assert_eq!(page.script(workers, Vec::new()).await?, 0);
        Ok(())
    })
}

/// Where what is packed stands in the file.
fn packed(text: &str) -> std::ops::Range<usize> {
    const OPEN: &str = "id=\"program\">";
    text.find(OPEN).unwrap() + OPEN.len()..text.rfind("</script>").unwrap()
}

#[test]
fn a_file_that_was_changed_on_the_way_works_or_says_so() -> Result<()> {
    let middle = |text: &str| usize::midpoint(packed(text).start, packed(text).end);
    type Damage<'a> = &'a dyn Fn(&str) -> String;
    let damages: [(Damage<'_>, &str); 4] = [
        (&|text| text[..middle(text)].to_owned(), "it did not come in full"),
        (&|text| format!("{}{}", &text[..middle(text)], &text[middle(text) + 4..]), "characters are missing"),
        (&|text| format!("{}!{}", &text[..middle(text)], &text[middle(text) + 1..]), "a character became another"),
        (&|text| format!("{}{}", &text[..packed(text).end - 90], &text[packed(text).end..]), "the end is missing"),
    ];
    saved(async |page, file| {
        let whole = file.text()?;
        for (damage, reason) in damages {
            fs::write(&file.path, damage(&whole))?;
            page.client().goto(&file.address()).await?;
            page.until("[...document.querySelectorAll('[data-failure=damaged]')].every(({ hidden }) => !hidden)")
                .await
                .map_err(|error| Error::new(format!("{reason}: {error}")))?;
            page.until("!document.querySelector('#failure').hidden").await?;
            assert!(page.text("body").await?.contains("Dit bestand is beschadigd"), "{reason}");
        }
        // Firefox says so of what is no UTF-8.
        page.provokes("The byte stream was erroneous");
        let latin: Vec<u8> = whole.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap_or(b'?')).collect();
        // Script and styles are ASCII, and a parser takes every line end as the same.
        for (changed, reason) in [
            (whole.replace('\n', "\r\n").into_bytes(), "saved on Windows"),
            (format!("\u{feff}{whole}").into_bytes(), "saved with a byte order mark"),
            (latin, "saved in an encoding that has few characters"),
        ] {
            fs::write(&file.path, changed)?;
            file.open(page, "").await?;
            page.type_into(&cell("BWI.BB"), "1").await?;
            page.until_amount(TOTAL, "4550.00").await.map_err(|error| Error::new(format!("{reason}: {error}")))?;
            page.type_into(&cell("BWI.BB"), "").await?;
        }
        page.provokes("Content Security Policy");
        page.provokes("Content-Security-Policy");
        // While its script does not run, the page says why.
        fs::write(&file.path, whole.replace("'sha384-", "'sha384-AAAA"))?;
        page.client().goto(&file.address()).await?;
        page.until("document.querySelector('#starting')").await?;
        assert!(page.text("body").await?.contains("Blijft deze zin staan"));
        Ok(())
    })
}

#[test]
fn the_site_offers_it_and_from_a_server_it_works() -> Result<()> {
    saved(async |page, _| {
        for address in ["", "en/", "embed/", "embed/en/"] {
            page.go_to(address).await?;
            let links =
                page.texts("return [...document.querySelectorAll('a[download]')].map(({ href }) => href)").await?;
            assert!(links.contains(&format!("{}{FILE}", page.server().url())), "{address}: {links:?}");
        }
        page.go_to(FILE).await?;
        page.until(&format!("location.pathname.endsWith('{FILE}')")).await?;
        page.ready().await?;
        page.type_into(&cell("BWI.BB"), "1").await?;
        page.until_amount(TOTAL, "4550.00").await
    })
}
