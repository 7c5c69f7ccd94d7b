//! The calculator on pages of others: whatever stands around it, the frame fits, and what is in it stays there.

use e2e::{Page, Result, Site, cell, only_in_chromium, run, run_on};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::fs;
use tempfile::TempDir;
use xtask_server::{Policy, Server};

use crate::command;
use crate::shown::amounts;

/// A page of somebody else, on an address of its own.
struct Host {
    server: Server,
    _folder: TempDir,
}

/// Collects what goes wrong on the host page, also in browsers whose driver does not tell.
const COLLECT: &str = "window.wrong = [];
    addEventListener('error', ({ message }) => window.wrong.push(message));
    addEventListener('securitypolicyviolation', ({ blockedURI }) => window.wrong.push(blockedURI));";

impl Host {
    /// `{site}` in the page stands for the address of the calculator, `{script}` for the element with its script.
    fn new(page: &Page, html: &str) -> Result<Self> {
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

    async fn open(&self, page: &Page) -> Result<()> {
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

const LINK: &str = "<a class=\"vmbo-techniek\" href=\"{site}\">Rekenhulp vmbo-techniek</a>{script}";

/// A host page around some markup.
fn around(attributes: &str, head: &str, body: &str) -> String {
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

async fn wait_for_frames(page: &Page, frames: u16) -> Result<()> {
    page.until(&format!("document.querySelectorAll('iframe[title]').length === {frames}")).await?;
    for frame in 0..frames {
        // A frame that is out of sight has not begun to load.
        let show = "document.querySelectorAll('iframe[title]')[arguments[0]].scrollIntoView()";
        page.script(show, vec![json!(frame)]).await?;
        page.client().enter_frame(frame).await?;
        // Whoever waits in the empty page that stands there first goes with it.
        page.until("window.vmboTechniek").await?;
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
        let show = |display: &str| format!("document.querySelector('.workspace').style.display = '{display}'");
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
    Ok(host)
}

#[test]
fn a_frame_fits_wherever_it_stands() -> Result<()> {
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self'; script-src 'self' {origin}; frame-src 'self' {origin}\">";
    let narrow = format!("<div style=\"width:320px;float:left\">{LINK}</div><p>Naast de kolom</p>");
    let hidden = format!(
        "<div style=\"overflow:hidden;display:flex\"><div style=\"overflow:hidden;flex:1;min-width:0\">{LINK}</div></div>"
    );
    let hosts = [
        ("a plain page", around("lang=nl", "", LINK)),
        ("a narrow column", around("lang=nl", "", &narrow)),
        ("below an ancestor with hidden overflow", around("lang=nl", "", &hidden)),
        ("a page with a policy of its own", around("lang=nl", policy, LINK)),
        ("a page from right to left", around("lang=ar dir=rtl", "", LINK)),
    ];
    let blocked = "for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } })";
    let sandbox = LINK.replace("href=\"{site}\"", "data-sandbox href=\"{site}rekenhulp-vmbo-techniek.html\"");
    let sandbox = Site::dist()?.single_file()?.map(|_| ("a strict sandbox", around("lang=nl", "", &sandbox)));
    run(async |page| {
        for (name, html) in hosts.into_iter().chain(sandbox) {
            check_page(page, &html, 1).await.map_err(|error| e2e::Error::new(format!("{name}: {error}")))?;
        }
        // Without the script it is a link.
        let host = Host::new(page, &around("lang=nl", "", &LINK.replace("{script}", "")))?;
        host.open(page).await?;
        page.click("a.vmbo-techniek").await?;
        page.ready().await
    })?;
    // Where nothing may be stored.
    run_on(Site::with_script_first(blocked)?, async |page| {
        check_page(page, &around("lang=nl", "", LINK), 1).await.map(drop)
    })
}

#[test]
fn each_frame_is_as_its_own_link_asks() -> Result<()> {
    let second = "<a class=\"vmbo-techniek\" href=\"{site}en/\" data-scheme=\"vastgesteld\" data-parts=\"tables region\" data-theme=\"dark\">Calculator</a>";
    let html = around("lang=nl", "", &format!("{second}<p>Tussen</p>{LINK}"));
    run(async |page| {
        let _host = check_page(page, &html, 2).await?;
        let about = "return [document.documentElement.lang, document.querySelector('[data-field=scheme]:checked').value,
            ...['.page-header', '.folded', '.view-heading'].map((part) => document.querySelector(part).getClientRects().length > 0),
            getComputedStyle(document.documentElement).backgroundColor]";
        let dark = "rgb(18, 24, 23)";
        assert_eq!(in_frame(page, 0, about).await?, json!(["en", "vastgesteld", true, true, false, dark]));
        let other = in_frame(page, 1, about).await?;
        assert_ne!(other[5], dark);
        assert_eq!(
            other.as_array().unwrap()[..5],
            *json!(["nl", "kamerbrief-2018", false, false, false]).as_array().unwrap()
        );
        // What is typed in one does not show in the other. A frame out of sight draws nothing.
        page.script("document.querySelector('iframe[title]').scrollIntoView()", Vec::new()).await?;
        page.client().enter_frame(0).await?;
        fill_in_frame(page, "7").await?;
        page.client().enter_parent_frame().await?;
        let typed = "return document.querySelector(\"[data-cell='0.2017-10-01.BWI.BB']\").value";
        assert_eq!(in_frame(page, 0, typed).await?, "7");
        assert_eq!(in_frame(page, 1, typed).await?, "");
        // A frame that is taken away may have spoken just before: that arrives from no window.
        let late = "document.querySelector('iframe[title]').remove();
            for (const type of ['vmbo-techniek:hello:1', 'vmbo-techniek:height:1'])
                dispatchEvent(new MessageEvent('message', { data: { type, height: 40 }, origin: arguments[0] }));
            return window.wrong";
        let site = page.server().url();
        assert_eq!(page.script(late, vec![json!(site.trim_end_matches('/'))]).await?, json!([]));
        assert_fits(page, 0).await.map(drop)
    })
}

/// Without the keyboard: WebKit's driver cannot give a field in a frame of another site the focus.
async fn fill_in_frame(page: &Page, text: &str) -> Result<()> {
    page.fill(&[json!([cell("BWI.BB"), text])]).await
}

#[test]
fn a_compact_frame_is_as_low_as_promised() -> Result<()> {
    run(async |page| {
        for (width, most) in [(700, 1200), (358, 1400)] {
            let body = format!("<div style=\"width:{width}px\">{LINK}</div>");
            let host = Host::new(page, &around("lang=nl", "", &body))?;
            host.open(page).await?;
            wait_for_frames(page, 1).await?;
            page.client().enter_frame(0).await?;
            page.fill_example().await?;
            page.client().enter_parent_frame().await?;
            let height = assert_fits(page, 0).await?;
            assert!(height <= most, "{height} at {width}");
            let shown = "return ['[data-cell]', '.figure__amount', '.chart', '[data-derive]', '#own-window', 'input[type=file]', 'h1', 'header']
                .map((part) => [...document.querySelectorAll(part)].filter((part) => part.getClientRects().length).length)";
            assert_eq!(in_frame(page, 0, shown).await?, json!([30, 4, 1, 4, 1, 0, 0, 0]), "at {width}");
            // On a narrow frame the figures come first.
            let first = "return document.querySelector('.figures-list').getBoundingClientRect().top < document.querySelector('.counts').getBoundingClientRect().top";
            assert_eq!(in_frame(page, 0, first).await?, json!(width == 358));
        }
        Ok(())
    })
}

#[test]
fn a_frame_keeps_nothing_and_leads_to_a_window_of_its_own_with_its_counts() -> Result<()> {
    run(async |page| {
        let host = Host::new(page, &around("lang=nl", "", LINK))?;
        host.open(page).await?;
        wait_for_frames(page, 1).await?;
        let steps = page.script("return history.length", Vec::new()).await?;
        page.client().enter_frame(0).await?;
        fill_in_frame(page, "24").await?;
        page.until_amount("region.technology.2018", "36000.00").await?;
        amounts(page).await?;
        page.until("document.querySelector('#own-window').href.includes('#')").await?;
        let own = page.attribute("#own-window", "href").await?.unwrap();
        assert_eq!(page.attribute("#own-window", "target").await?.as_deref(), Some("_blank"));
        page.client().enter_parent_frame().await?;
        assert_eq!(page.script("return history.length", Vec::new()).await?, steps);
        host.open(page).await?;
        wait_for_frames(page, 1).await?;
        let left = "return navigator.serviceWorker.getRegistrations().then((all) =>
            [all.length, localStorage.length, document.querySelector('[data-cell]').value])";
        assert_eq!(in_frame(page, 0, left).await?, json!([0, 0, ""]));
        page.go_to_any(&own).await?;
        page.ready().await?;
        page.until_amount("region.technology.2018", "36000.00").await?;
        assert_eq!(page.value(&cell("BWI.BB")).await?, "24");
        Ok(())
    })
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
    run(async |page| {
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
        Ok(())
    })
}

#[test]
fn counts_in_the_link_are_filled_in_and_nowhere_else() -> Result<()> {
    let (_folder, path) = command::file(&command::example("01"))?;
    let fragment = command::xtask(&["link", &path.display().to_string()])?;
    let fragment = fragment.trim().trim_start_matches('#');
    let filled = LINK.replace("href=\"{site}\"", &format!("href=\"{{site}}#{fragment}\""));
    let html = around("lang=nl", "", &format!("{filled}<a class=\"vmbo-techniek\" href=\"{{site}}\">Leeg</a>"));
    run(async |page| {
        let host = Host::new(page, &html)?;
        host.open(page).await?;
        wait_for_frames(page, 2).await?;
        let counts = "return [document.querySelector(\"[data-cell='0.2017-10-01.BWI.BB']\").value,
            document.querySelector('[data-amount=\"region.phase1.total\"]').value]";
        for (frame, expected) in [(0, json!(["1", "4550.00"])), (1, json!(["", "0.00"]))] {
            page.client().enter_frame(frame).await?;
            page.until_amount("region.phase1.total", expected[1].as_str().unwrap()).await?;
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
    run(async |page| {
        for (address, language) in [("embed/", "nl"), ("embed/en/", "en")] {
            page.go_to(address).await?;
            page.until("document.querySelectorAll('#preview iframe').length == 2").await?;
            if only_in_chromium()? {
                assert_eq!(page.accessibility_findings().await?, [""; 0], "{language}");
            }
            page.click("#region").await?;
            page.click("#files").await?;
            page.type_into("#accent", "#a90061").await?;
            page.press(&Key::Tab.to_string()).await?;
            let code = page.value("#code").await?;
            for part in ["data-parts=\"region files\"", "data-accent=\"a90061\"", "integrity=\"sha384-"] {
                assert!(code.contains(part), "{language}: {part}: {code}");
            }
            assert_eq!(page.text("#colours-refused").await?, "");
            wait_for_frames(page, 2).await?;
            for frame in 0..2 {
                let height = assert_fits(page, frame).await?;
                page.until(&format!(
                    "document.querySelectorAll('.embed__height')[{frame}].textContent.includes('{height}')"
                ))
                .await?;
            }
            page.type_into("#accent", "ffff00").await?;
            page.press(&Key::Tab.to_string()).await?;
            page.until("document.querySelector('#colours-refused').textContent").await?;
        }
        Ok(())
    })
}
