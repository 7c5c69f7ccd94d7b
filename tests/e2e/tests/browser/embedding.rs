//! The calculator on pages of others: whatever stands around it, the frame fits.

use e2e::{Page, Result, Site, run_on};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::fs;
use tempfile::TempDir;
use xtask_server::{Policy, Server};

use crate::command;

/// A page of somebody else, on an address of its own.
pub(crate) struct Host {
    server: Server,
    _folder: TempDir,
}

/// Collects what goes wrong on the host page, also in browsers whose driver does not tell.
const COLLECT: &str = "window.wrong = [];
    addEventListener('error', ({ message }) => window.wrong.push(message));
    addEventListener('securitypolicyviolation', ({ blockedURI }) => window.wrong.push(blockedURI));";

impl Host {
    /// `{site}` in the page stands for the address of the calculator, `{script}` for the element with its script.
    pub(crate) fn new(page: &Page, html: &str) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let site = page.server().url();
        let snippet = fs::read_to_string(page.site().folder().join("embed/vmbo-techniek-1.js"))?;
        assert!(!snippet.is_empty());
        let script = format!(
            "<script async src=\"{site}embed/vmbo-techniek-1.js\" integrity=\"{}\" crossorigin=\"anonymous\"></script>",
            integrity(page)?
        );
        let html = html.replace("{script}", &script).replace("{site}", &site);
        let origin = site.trim_end_matches('/');
        fs::write(folder.path().join("index.html"), html.replace("{origin}", origin))?;
        fs::write(folder.path().join("collect.js"), COLLECT)?;
        fs::write(folder.path().join("favicon.ico"), "")?;
        fs::write(folder.path().join("foreign.html"), FOREIGN)?;
        let server = Server::start(folder.path(), 0, Policy::Foreign)?;
        Ok(Self { server, _folder: folder })
    }

    pub(crate) async fn open(&self, page: &Page) -> Result<()> {
        page.has_server(&self.server.url());
        page.go_to_any(&self.server.url()).await
    }
}

/// The hash in the snippet that our own page recommends.
fn integrity(page: &Page) -> Result<String> {
    let text = fs::read_to_string(page.site().folder().join("embed/index.html"))?;
    let (_, rest) = text.split_once("data-integrity=\"").unwrap_or_default();
    Ok(rest.split('"').next().unwrap_or_default().to_owned())
}

/// A window that has no business with the calculator, and pretends to have.
const FOREIGN: &str = "<!doctype html><script>
    for (const target of [parent, ...Array.from(parent.frames)]) {
      target.postMessage({ type: 'vmbo-techniek:height:1', height: 40 }, '*');
      target.postMessage({ type: 'vmbo-techniek:host:1' }, '*');
      target.postMessage('nonsense', '*');
      target.postMessage(null, '*');
    }
  </script>";

pub(crate) const LINK: &str = "<a class=\"vmbo-techniek\" href=\"{site}\">Rekenhulp vmbo-techniek</a>{script}";

/// A host page around some markup.
pub(crate) fn around(attributes: &str, head: &str, body: &str) -> String {
    format!(
        "<!doctype html><html {attributes}><head><meta charset=\"utf-8\"><title>Host</title>{head}<script src=\"collect.js\"></script></head><body>{body}</body></html>"
    )
}

/// How high each frame is, and how high what it shows is.
async fn heights(page: &Page, frame: u16) -> Result<(u64, Value)> {
    let outside = page
        .script(
            "const frame = document.querySelectorAll('iframe[title]')[arguments[0]];
             return Math.round(frame.getBoundingClientRect().height)",
            vec![json!(frame)],
        )
        .await?;
    page.client().enter_frame(frame).await?;
    let inside = page
        .script(
            "const { scrollWidth, clientWidth, clientHeight } = document.documentElement;
             return { height: Math.ceil(document.body.getBoundingClientRect().height), innerHeight, innerWidth,
                      scrollWidth, clientWidth, clientHeight, framed: document.documentElement.dataset.framed }",
            Vec::new(),
        )
        .await?;
    page.client().enter_parent_frame().await?;
    Ok((outside.as_u64().unwrap_or_default(), inside))
}

/// Waits until the frame is as high as its content, within two pixels, without scroll bars.
async fn assert_fits(page: &Page, frame: u16) -> Result<u64> {
    let mut last = (0, Value::Null);
    // A browser lets a frame that is out of sight rest.
    let show = "document.querySelectorAll('iframe[title]')[arguments[0]].scrollIntoView()";
    page.script(show, vec![json!(frame)]).await?;
    for _ in 0..100 {
        let (outside, inside) = heights(page, frame).await?;
        let is_high = outside.abs_diff(inside["height"].as_u64().unwrap_or_default()) <= 2;
        let has_bars = inside["innerWidth"] != inside["clientWidth"] || inside["innerHeight"] != inside["clientHeight"];
        let is_wide = inside["scrollWidth"].as_f64() > inside["clientWidth"].as_f64();
        if is_high && !has_bars && !is_wide && inside["framed"] == "sized" {
            return Ok(outside);
        }
        last = (outside, inside);
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    Err(e2e::Error::new(format!("frame {frame} is {} high: {}", last.0, last.1)))
}

async fn in_frame(page: &Page, frame: u16, script: &str) -> Result<Value> {
    page.client().enter_frame(frame).await?;
    let answer = page.script(script, Vec::new()).await;
    page.client().enter_parent_frame().await?;
    answer
}

pub(crate) async fn wait_for_frames(page: &Page, frames: u16) -> Result<()> {
    page.until(&format!("document.querySelectorAll('iframe[title]').length === {frames}")).await?;
    for frame in 0..frames {
        // A frame that is out of sight has not begun to load.
        let show = "document.querySelectorAll('iframe[title]')[arguments[0]].scrollIntoView()";
        page.script(show, vec![json!(frame)]).await?;
        page.client().enter_frame(frame).await?;
        page.ready().await?;
        page.client().enter_parent_frame().await?;
    }
    Ok(())
}

/// The whole life of a frame: it fits, grows, shrinks, and listens to nobody else.
async fn check_page(page: &Page, html: &str, frames: u16) -> Result<Host> {
    let host = Host::new(page, html)?;
    host.open(page).await?;
    wait_for_frames(page, frames).await?;
    for frame in 0..frames {
        let before = assert_fits(page, frame).await?;
        let show = |display: &str| format!("document.getElementById('prose').style.display = '{display}'");
        in_frame(page, frame, &show("none")).await?;
        let smaller = assert_fits(page, frame).await?;
        assert!(smaller < before, "frame {frame} did not shrink: {before} {smaller}");
        in_frame(page, frame, &show("")).await?;
        assert_eq!(assert_fits(page, frame).await?, before);
    }
    let foreign = "const frame = document.createElement('iframe');
        const loaded = new Promise((resolve) => { frame.onload = resolve });
        frame.src = 'foreign.html'; document.body.append(frame);
        return loaded.then(() => new Promise((resolve) => setTimeout(resolve, 100)))";
    page.script(foreign, Vec::new()).await?;
    for frame in 0..frames {
        assert_fits(page, frame).await?;
    }
    assert_eq!(page.script("return window.wrong", Vec::new()).await?, json!([]));
    page.assert_no_console_errors().await?;
    Ok(host)
}

fn check(html: &str, frames: u16) -> Result<()> {
    run_on(Site::dist()?, async |page| check_page(page, html, frames).await.map(drop))
}

#[test]
fn on_a_plain_page() -> Result<()> {
    check(&around("lang=nl", "", LINK), 1)
}

#[test]
fn in_a_narrow_column() -> Result<()> {
    let body = format!("<div style=\"width:320px;float:left\">{LINK}</div><p>Naast de kolom</p>");
    check(&around("lang=nl", "", &body), 1)
}

#[test]
fn below_an_ancestor_with_hidden_overflow() -> Result<()> {
    let body = format!(
        "<div style=\"overflow:hidden;display:flex\"><div style=\"overflow:hidden;flex:1;min-width:0\">{LINK}</div></div>"
    );
    check(&around("lang=nl", "", &body), 1)
}

#[test]
fn on_a_page_with_a_policy_of_its_own() -> Result<()> {
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self'; script-src 'self' {origin}; frame-src 'self' {origin}\">";
    check(&around("lang=nl", policy, LINK), 1)
}

#[test]
fn twice_on_one_page() -> Result<()> {
    let second = "<a class=\"vmbo-techniek\" href=\"{site}en/\" data-scheme=\"vastgesteld\" data-parts=\"sources\">Calculator</a>";
    let html = around("lang=nl", "", &format!("{second}<p>Tussen</p>{LINK}"));
    run_on(Site::dist()?, async |page| {
        let _host = check_page(page, &html, 2).await?;
        let about =
            "return [document.documentElement.lang, document.querySelector('[data-field=scheme]:checked').value,
            getComputedStyle(document.querySelector('section[aria-labelledby=aanvraag]')).display]";
        assert_eq!(in_frame(page, 0, about).await?, json!(["en", "vastgesteld", "none"]));
        let other = in_frame(page, 1, about).await?;
        assert_eq!((&other[0], &other[1]), (&json!("nl"), &json!("kamerbrief-2018")));
        // What is typed in one does not show in the other.
        let type_in = "const field = document.querySelector(\"[data-cell='0.2017-10-01.BWI.BB']\");
            field.value = '7'; field.dispatchEvent(new window.InputEvent('input', { bubbles: true }))";
        in_frame(page, 0, type_in).await?;
        let typed = "return document.querySelector(\"[data-cell='0.2017-10-01.BWI.BB']\").value";
        assert_eq!(in_frame(page, 0, typed).await?, "7");
        assert_eq!(in_frame(page, 1, typed).await?, "");
        Ok(())
    })
}

#[test]
fn on_a_dark_page() -> Result<()> {
    let body = LINK.replace("href", "data-theme=\"dark\" href");
    let html = around("lang=nl style=\"color-scheme:dark;background:#111\"", "", &body);
    run_on(Site::dist()?, async |page| {
        let _host = check_page(page, &html, 1).await?;
        let ground = in_frame(page, 0, "return getComputedStyle(document.documentElement).backgroundColor").await?;
        assert_eq!(ground, "rgb(18, 24, 23)");
        Ok(())
    })
}

#[test]
fn on_a_page_from_right_to_left() -> Result<()> {
    check(&around("lang=ar dir=rtl", "", LINK), 1)
}

#[test]
fn where_nothing_may_be_stored() -> Result<()> {
    let site = Site::copy_of_dist()?;
    let index = fs::read_to_string(site.folder().join("index.html"))?;
    let (head, rest) = index.split_once("<script").unwrap();
    site.replace("index", ".html", format!("{head}<script src=\"blocked.js\"></script><script{rest}").as_bytes())?;
    let blocked = "for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } })";
    fs::write(site.folder().join("blocked.js"), blocked)?;
    run_on(site, async |page| check_page(page, &around("lang=nl", "", LINK), 1).await.map(drop))
}

#[test]
fn in_a_strict_sandbox_as_the_single_file() -> Result<()> {
    let site = Site::dist()?;
    if !site.folder().join("rekenhulp-vmbo-techniek.html").is_file() {
        return Ok(());
    }
    let link = LINK.replace("href=\"{site}\"", "data-sandbox href=\"{site}rekenhulp-vmbo-techniek.html\"");
    run_on(site, async |page| check_page(page, &around("lang=nl", "", &link), 1).await.map(drop))
}

#[test]
fn colours_are_worn_only_when_they_can_be_read() -> Result<()> {
    let link = |colours: &str| LINK.replace("href", &format!("{colours} data-theme=\"light\" href"));
    let cases = [
        ("data-accent=\"154273\"", "worn", "#154273", "a dark blue on white"),
        ("data-accent=\"ffd000\"", "refused", "#0a5a54", "yellow links on white cannot be read"),
        ("data-text=\"777777\" data-page=\"888888\"", "refused", "#0a5a54", "grey on grey"),
        ("data-accent=\"blauw\"", "refused", "#0a5a54", "no colour"),
    ];
    run_on(Site::dist()?, async |page| {
        for (colours, state, accent, reason) in cases {
            let host = Host::new(page, &around("lang=nl", "", &link(colours)))?;
            host.open(page).await?;
            wait_for_frames(page, 1).await?;
            page.client().enter_frame(0).await?;
            page.until("document.documentElement.dataset.colours").await?;
            let worn = "return [document.documentElement.dataset.colours,
                getComputedStyle(document.documentElement).getPropertyValue('--vt-accent').trim()]";
            assert_eq!(page.script(worn, Vec::new()).await?, json!([state, accent]), "{reason}");
            page.client().enter_parent_frame().await?;
        }
        page.assert_no_console_errors().await
    })
}

#[test]
fn a_frame_stores_nothing_and_leads_to_a_window_of_its_own() -> Result<()> {
    run_on(Site::dist()?, async |page| {
        let host = Host::new(page, &around("lang=nl", "", LINK))?;
        host.open(page).await?;
        wait_for_frames(page, 1).await?;
        let inside = in_frame(
            page,
            0,
            "return navigator.serviceWorker.getRegistrations().then((all) =>
                [all.length, document.getElementById('own-window').hidden, document.getElementById('own-window').href])",
        )
        .await?;
        assert_eq!(inside, json!([0, false, page.server().url()]));
        Ok(())
    })
}

#[test]
fn without_the_script_it_is_a_link() -> Result<()> {
    run_on(Site::dist()?, async |page| {
        let html = around("lang=nl", "", &LINK.replace("{script}", ""));
        let host = Host::new(page, &html)?;
        host.open(page).await?;
        page.click("a.vmbo-techniek").await?;
        page.ready().await
    })
}

#[test]
fn counts_in_the_link_are_filled_in_and_nowhere_else() -> Result<()> {
    let (_folder, path) = command::file(&command::example("01"))?;
    let fragment = command::xtask(&["link", &path.display().to_string()])?;
    let fragment = fragment.trim().trim_start_matches('#');
    let filled = LINK.replace("href=\"{site}\"", &format!("href=\"{{site}}#{fragment}\""));
    let html = around("lang=nl", "", &format!("{filled}<a class=\"vmbo-techniek\" href=\"{{site}}\">Leeg</a>"));
    run_on(Site::dist()?, async |page| {
        let host = Host::new(page, &html)?;
        host.open(page).await?;
        wait_for_frames(page, 2).await?;
        let counts = "return [document.querySelector(\"[data-cell='0.2017-10-01.BWI.BB']\").value,
            document.querySelector('[data-amount=\"region.phase1.total\"]').value]";
        for (frame, expected) in [(0, json!(["1", "4550.00"])), (1, json!(["", "0.00"]))] {
            page.client().enter_frame(frame).await?;
            page.until(&format!(
                "document.querySelector('[data-amount=\"region.phase1.total\"]').value === {}",
                expected[1]
            ))
            .await?;
            assert_eq!(page.script(counts, Vec::new()).await?, expected);
            page.client().enter_parent_frame().await?;
            assert_fits(page, frame).await?;
        }
        // The page that makes the snippet takes them from a link that was made to share.
        page.go_to("embed/").await?;
        page.until("document.querySelector('#preview iframe')").await?;
        page.type_into("#filled", &format!("{}#{fragment}", page.server().url())).await?;
        page.press(&Key::Tab.to_string()).await?;
        page.until(&format!("document.getElementById('code').value.includes({})", json!(format!("/#{fragment}\""))))
            .await
    })
}

#[test]
fn the_page_about_embedding_makes_a_snippet_that_works() -> Result<()> {
    run_on(Site::dist()?, async |page| {
        for (address, language) in [("embed/", "nl"), ("embed/en/", "en")] {
            page.go_to(address).await?;
            page.until("document.querySelector('#preview iframe')").await?;
            assert_eq!(page.accessibility_findings().await?, Vec::<String>::new());
            page.click("#more").await?;
            page.type_into("#accent", "#a90061").await?;
            page.click("#tables").await?;
            let code = page.value("#code").await?;
            for part in ["data-parts=\"region sources\"", "data-accent=\"a90061\"", "integrity=\"sha384-"] {
                assert!(code.contains(part), "{language}: {part}: {code}");
            }
            assert_eq!(page.text("#colours-refused").await?, "");
            page.screenshot(&format!("embed-{language}")).await?;
            let frames = "return document.querySelector('#preview iframe').scrollIntoView()";
            page.script(frames, Vec::new()).await?;
            page.client().enter_frame(0).await?;
            page.ready().await?;
            page.client().enter_parent_frame().await?;
            assert_fits(page, 0).await?;
            page.type_into("#accent", "ffff00").await?;
            page.click("#more").await?;
            assert!(
                page.text("#colours-refused").await?.contains("ffff00")
                    || !page.text("#colours-refused").await?.is_empty()
            );
            page.assert_no_console_errors().await?;
        }
        Ok(())
    })
}

/// Without the keyboard: WebKit's driver cannot give a field in a frame of another site the focus.
async fn fill_in_frame(page: &Page, text: &str) -> Result<()> {
    page.fill(&[json!(["[data-cell='0.2017-10-01.BWI.BB']", text])]).await
}

#[test]
fn a_frame_keeps_nothing_until_its_visitor_wants_it() -> Result<()> {
    run_on(Site::dist()?, async |page| {
        let host = Host::new(page, &around("lang=nl", "", LINK))?;
        let cell = "document.querySelector(\"[data-cell='0.2017-10-01.BWI.BB']\")";
        let status = "document.querySelector('.kept [role=status]').textContent";
        let kept = "return localStorage.getItem('vmbo-techniek.kept')";
        host.open(page).await?;
        wait_for_frames(page, 1).await?;
        page.client().enter_frame(0).await?;
        page.until(&format!("{status}.includes('niet bewaard')")).await?;
        fill_in_frame(page, "24").await?;
        page.until("document.querySelector('[data-amount=\"region.technology.2018\"]').value === '36000.00'").await?;
        // What is typed is kept when the page goes at the latest.
        page.client().enter_parent_frame().await?;
        host.open(page).await?;
        wait_for_frames(page, 1).await?;
        page.client().enter_frame(0).await?;
        assert_eq!(page.script(kept, Vec::new()).await?, Value::Null);
        assert_eq!(page.script(&format!("return {cell}.value"), Vec::new()).await?, "");

        page.script("document.getElementById('keep').click()", Vec::new()).await?;
        page.until(&format!("{status}.includes('in deze browser bewaard')")).await?;
        fill_in_frame(page, "25").await?;
        page.until("localStorage.getItem('vmbo-techniek.kept')?.includes('25')").await?;
        page.client().enter_parent_frame().await?;
        host.open(page).await?;
        wait_for_frames(page, 1).await?;
        assert_eq!(in_frame(page, 0, &format!("return {cell}.value")).await?, "25");
        page.assert_no_console_errors().await
    })
}
