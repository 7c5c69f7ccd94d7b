//! The calculator in one file, opened from a disk.

use e2e::{Error, Page, Result, Site, from_base64, only_in_chromium, run};
use serde_json::{Value, json};
use sha2::{Digest, Sha384};
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;
use url::Url;

use crate::duo_files::damaged::good;
use crate::examples;
use crate::region::open_section;

const FILE: &str = "rekenhulp-vmbo-techniek.html";
const FIELD: &str = "[data-cell='0.2017-10-01.BWI.BB']";
const TOTAL: &str = "[data-amount='region.phase1.total']";

/// The most that the file may weigh, as in the build.
const LIMIT: usize = 780_000;

/// The file as somebody saved it: in a folder and under a name of their own. Quick builds have no such file.
struct Saved {
    folder: TempDir,
    path: PathBuf,
}

impl Saved {
    fn from(site: &Site) -> Result<Option<Self>> {
        let file = site.folder().join(FILE);
        if !file.is_file() {
            return Ok(None);
        }
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

async fn until_total(page: &Page, amount: &str) -> Result<()> {
    page.until(&format!("document.querySelector(\"{TOTAL}\").value === '{amount}'")).await
}

#[test]
fn it_calculates_from_a_disk_in_both_languages() -> Result<()> {
    saved(async |page, file| {
        for (rest, language, heading) in
            [("", "nl", "De landelijke begroting"), ("?lang=en", "en", "The national budget")]
        {
            file.open(page, rest).await?;
            assert_eq!(page.script("return document.documentElement.lang", Vec::new()).await?, language);
            assert!(page.text("#prose").await?.contains(heading), "{language}");
            for example in examples::good() {
                let input = serde_json::from_str(&example.input)?;
                examples::assert_holds(&example.expected, &page.calculate(input).await?, &example.name);
            }
            page.type_into(FIELD, "1").await?;
            until_total(page, "4550.00").await?;
            page.type_into(FIELD, "").await?;
        }
        page.assert_no_console_errors().await
    })
}

#[test]
fn the_language_changes_in_the_file_and_keeps_what_was_typed() -> Result<()> {
    saved(async |page, file| {
        file.open(page, "").await?;
        page.type_into(FIELD, "1").await?;
        for (language, part) in
            [("en", "The national budget"), ("nl", "De landelijke begroting"), ("en", "The national")]
        {
            page.click(&format!("button[lang={language}]")).await?;
            page.until(&format!("document.querySelector('#prose').lang === '{language}'")).await?;
            assert!(page.text("#prose").await?.contains(part), "{language}");
            assert_eq!(page.value(FIELD).await?, "1", "{language}");
        }
        page.assert_no_console_errors().await
    })
}

#[test]
fn everything_but_the_workbook_is_in_it() -> Result<()> {
    saved(async |page, file| {
        file.open(page, "").await?;
        page.type_into(FIELD, "24").await?;
        for section in ["bedragen", "regio", "vooruitkijken", "duo", "bewaren"] {
            open_section(page, section).await?;
        }
        page.click(&format!("button.amount:has({TOTAL})")).await?;
        page.until("document.querySelector('.explanation')").await?;
        assert!(page.find("#werkboek").await.is_err(), "there is no module to make a workbook with");
        let instead = page.text(".export a").await?;
        assert!(instead.contains("CSV"), "{instead}");
        page.click(".export a").await?;
        page.until("location.hash === '#take-csv'").await?;
        let lists = file.folder.path().join("lijst-2018.csv");
        fs::write(&lists, good())?;
        page.find("#duo-file").await?.send_keys(lists.to_str().unwrap()).await?;
        page.until("document.querySelector('#duo-said').textContent.includes('lijst-2018.csv')").await?;
        page.until("document.querySelector('#duo-replace')").await?;
        page.assert_no_console_errors().await
    })
}

#[test]
fn what_is_shared_leads_to_nobodys_disk() -> Result<()> {
    saved(async |page, file| {
        file.open(page, "").await?;
        page.type_into(FIELD, "24").await?;
        open_section(page, "bewaren").await?;
        page.script("dispatchEvent(new Event('beforeprint'))", Vec::new()).await?;
        page.until("document.querySelector('.print-document__link')").await?;
        let link = page.value("#share-link").await?;
        assert!(link.starts_with('#'), "{link}");
        let about = page.text("[aria-labelledby=take-link]").await?;
        assert!(about.contains("op uw eigen computer"), "{about}");
        let html = page.script("return document.body.innerHTML", Vec::new()).await?;
        let folder = file.folder.path().file_name().unwrap().to_str().unwrap();
        assert!(!html.as_str().unwrap().contains(folder), "the page tells where the file is");
        let filled = format!("document.querySelector(\"{FIELD}\")?.value === '24'");
        // What is to be put behind the address works there, and in another copy of the file.
        page.open(&link).await?;
        page.until(&filled).await?;
        file.open(page, &link).await?;
        page.until(&filled).await?;
        page.assert_no_console_errors().await
    })
}

#[test]
fn every_script_and_style_is_named_in_its_policy_and_it_asks_for_nothing() -> Result<()> {
    saved(async |page, file| {
        let weight = fs::read(&file.path)?.len();
        assert!(weight <= LIMIT, "{weight} bytes");
        file.open(page, "").await?;
        let policy = page.attribute("meta[http-equiv]", "content").await?.unwrap();
        assert!(
            policy.starts_with("default-src 'none'") && !policy.contains("unsafe-inline") && !policy.contains("'self'")
        );
        let hashes: Vec<_> =
            policy.split('\'').filter_map(|part| part.strip_prefix("sha384-")).map(from_base64).collect();
        let inline = "return [...document.querySelectorAll('script:not(#program), style')].map(({ textContent }) => textContent)";
        let inline = page.script(inline, Vec::new()).await?;
        let inline: Vec<&str> = inline.as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert!(inline.len() >= 2, "{} scripts and styles", inline.len());
        for part in inline {
            let begin: String = part.chars().take(60).collect();
            assert!(hashes.contains(&Sha384::digest(part).to_vec()), "the policy does not name: {begin}");
        }
        let attributes = "return document.querySelectorAll('[style], [onclick], [onload]').length";
        assert_eq!(page.script(attributes, Vec::new()).await?, 0);
        let asked = "return performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('data:'))
            .map(({ name }) => name)";
        assert_eq!(page.script(asked, Vec::new()).await?, json!([]));
        assert_eq!(page.server().requests(), []);
        if only_in_chromium("the others keep no reports for who looks later") {
            let reports = "return new Promise((done) => {
                const observer = new ReportingObserver(done, { types: ['csp-violation'], buffered: true });
                observer.observe(); setTimeout(() => done([]), 200) }).then((reports) => reports.length)";
            assert_eq!(page.script(reports, Vec::new()).await?, 0);
        }
        let workers = "return navigator.serviceWorker?.getRegistrations().then((all) => all.length, () => 0) ?? 0";
        assert_eq!(page.script(workers, Vec::new()).await?, 0);
        page.assert_no_console_errors().await
    })
}

#[test]
fn it_keeps_what_was_typed_in_the_browser() -> Result<()> {
    saved(async |page, file| {
        file.open(page, "").await?;
        page.type_into(FIELD, "24").await?;
        page.until("localStorage.getItem('vmbo-techniek.kept')?.includes('24')").await?;
        file.open(page, "").await?;
        assert_eq!(page.value(FIELD).await?, "24");
        page.assert_no_console_errors().await
    })
}

/// Where what is packed stands in the file.
fn packed(text: &str) -> std::ops::Range<usize> {
    const OPEN: &str = "id=\"program\">";
    text.find(OPEN).unwrap() + OPEN.len()..text.rfind("</script>").unwrap()
}

#[test]
fn a_file_that_was_changed_on_the_way_says_so() -> Result<()> {
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
        page.assert_no_console_errors().await
    })
}

#[test]
fn line_ends_and_encodings_may_change_on_the_way() -> Result<()> {
    saved(async |page, file| {
        // Firefox says so of what is no UTF-8.
        page.provokes("The byte stream was erroneous");
        let whole = file.text()?;
        let latin: Vec<u8> = whole.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap_or(b'?')).collect();
        // Script and styles are ASCII, and a parser takes every line end as the same.
        for (changed, reason) in [
            (whole.replace('\n', "\r\n").into_bytes(), "saved on Windows"),
            (format!("\u{feff}{whole}").into_bytes(), "saved with a byte order mark"),
            (latin, "saved in an encoding that has few characters"),
        ] {
            fs::write(&file.path, changed)?;
            file.open(page, "").await?;
            page.type_into(FIELD, "1").await?;
            until_total(page, "4550.00").await.map_err(|error| Error::new(format!("{reason}: {error}")))?;
            page.type_into(FIELD, "").await?;
        }
        page.assert_no_console_errors().await
    })
}

#[test]
fn while_its_script_does_not_run_the_page_says_why() -> Result<()> {
    saved(async |page, file| {
        page.provokes("Content Security Policy");
        page.provokes("Content-Security-Policy");
        let whole = file.text()?;
        fs::write(&file.path, whole.replace("'sha384-", "'sha384-AAAA"))?;
        page.client().goto(&file.address()).await?;
        page.until("document.querySelector('#starting')").await?;
        assert!(page.text("body").await?.contains("Blijft deze zin staan"));
        page.assert_no_console_errors().await
    })
}

#[test]
fn from_a_server_it_works() -> Result<()> {
    saved(async |page, _| {
        page.go_to(FILE).await?;
        page.until(&format!("location.pathname.endsWith('{FILE}')")).await?;
        page.ready().await?;
        page.type_into(FIELD, "1").await?;
        until_total(page, "4550.00").await?;
        page.assert_no_console_errors().await
    })
}

#[test]
fn it_has_no_findings_in_either_language() -> Result<()> {
    saved(async |page, file| {
        for rest in ["", "?lang=en"] {
            file.open(page, rest).await?;
            open_section(page, "bewaren").await?;
            page.until("document.querySelector('#share-link')").await?;
            assert_eq!(page.accessibility_findings().await?, Vec::<String>::new(), "{rest}");
            page.screenshot(&format!("single{}", &rest[rest.len().min(6)..])).await?;
        }
        page.assert_no_console_errors().await
    })
}

#[test]
fn the_site_offers_it_as_a_download() -> Result<()> {
    saved(async |page, _| {
        for address in ["", "en/", "embed/", "embed/en/"] {
            page.go_to(address).await?;
            let links = "return [...document.querySelectorAll('a[download]')].map(({ href }) => href)";
            let links = page.script(links, Vec::new()).await?;
            let expected = format!("{}{FILE}", page.server().url());
            assert!(links.as_array().unwrap().contains(&json!(expected)), "{address}: {links}");
        }
        Ok(())
    })
}
