//! No finding of the accessibility engine in any state that the page can be brought into, in both languages and every
//! look: all its default rules, those of good practice and contrast included.

use e2e::{Media, Page, Result, only_in_chromium, run};
use serde_json::json;

/// What brings a page that was just opened into a state.
enum Step {
    /// Fills in a school with a bit of everything.
    Fill,
    /// Puts a text into a field.
    Type(&'static str, &'static str),
    /// Opens a section.
    Open(&'static str),
    /// Clicks on something, from a script: where it stands on the page does not matter here.
    Click(&'static str),
    /// Unfolds everything that folds within something.
    Unfold(&'static str),
    /// Pastes a block of text into a field.
    Paste(&'static str, &'static str),
    /// Waits until something is there.
    Await(&'static str),
}

use Step::{Await, Click, Fill, Open, Paste, Type, Unfold};

const PIE: &str = "[data-cell='0.2017-10-01.PIE.BB']";

/// The states, and what each takes.
const STATES: [(&str, &[Step]); 22] = [
    ("empty", &[]),
    ("filled", &[Fill]),
    (
        "errors",
        &[
            Fill,
            Type(PIE, "3x"),
            Type("[data-field='schools.0.brin']", "1"),
            Type("[data-field='requestedSubsidy']", "veel"),
            Await("[data-field='requestedSubsidy'][aria-invalid]"),
        ],
    ),
    ("warnings", &[Type(PIE, "1900"), Await(".advice")]),
    ("two count dates", &[Fill, Click("[data-field='schools.0.sameCounts']"), Await(".counts--both")]),
    ("questions open", &[Unfold(".helps")]),
    ("pasted", &[Paste(PIE, "\tBB\tKB\nPIE\t10\t20\nXYZ\t1\t2\n"), Await(".tools__message:not(:empty)")]),
    ("later amounts", &[Fill, Click("[data-field='scheme'][value='vastgesteld']")]),
    (
        "derivations open",
        &[
            Fill,
            Click(".headline .amount"),
            Await(".explanation"),
            Click(".payment-tables .amount"),
            Await(".payment-tables .explanation"),
            Unfold(".explanation"),
        ],
    ),
    ("section of amounts", &[Fill, Open("bedragen")]),
    (
        "own amounts",
        &[
            Fill,
            Open("bedragen"),
            Type(".own-amounts [data-field]", "2.000,50"),
            Await(".amount__own"),
            Click(".headline .amount"),
            Await(".explanation .status--own"),
        ],
    ),
    (
        "a wrong own amount",
        &[Fill, Open("bedragen"), Type(".own-amounts [data-field]", "veel"), Await(".own-amounts [aria-invalid]")],
    ),
    ("section of the region", &[Fill, Open("regio")]),
    (
        "request and cofinancing",
        &[Fill, Type("[data-field='requestedSubsidy']", "100000"), Type("[data-field='pledgedCofinancing.cash']", "5")],
    ),
    ("region poor in technology", &[Fill, Click("[data-field='technologyPoor']")]),
    (
        "plan",
        &[
            Fill,
            Open("regio"),
            Click("[data-field='plan.isRegion']"),
            Click("#plan-add-mbo"),
            Click("#plan-add-business"),
            Click("#plan-add-line"),
            Await("[data-field='plan.inKind.0.hours']"),
            Type("[data-field='plan.inKind.0.hours']", "veel"),
            Await("[data-field='plan.inKind.0.hours'][aria-invalid]"),
        ],
    ),
    (
        "several schools",
        &[
            Fill,
            Click(".schools__buttons button:nth-of-type(1)"),
            Await(".schools__tab"),
            Click("[data-field='schools.1.kind'][value='vso']"),
            Type("[data-cell='1.2017-10-01.PIE.BB']", "12"),
            Open("regio"),
        ],
    ),
    ("section of scenarios", &[Fill, Open("vooruitkijken")]),
    (
        "scenarios side by side",
        &[Fill, Open("vooruitkijken"), Click(".scenarios__edited .button"), Await(".pair"), Unfold(".scenarios")],
    ),
    ("section of DUO files", &[Fill, Open("duo")]),
    ("section of keeping", &[Fill, Open("bewaren")]),
    (
        "saving with a wrong field",
        &[Fill, Type(PIE, "3x"), Open("bewaren"), Click("#save-document"), Await("#save-anyway")],
    ),
];

async fn take(page: &Page, step: &Step) -> Result<()> {
    match step {
        Fill => page.fill_example().await,
        Type(field, text) => page.fill(&[json!([field, text])]).await,
        Open(section) => page.open_section(section).await,
        Click(selector) => {
            page.script("document.querySelector(arguments[0]).click()", vec![json!(selector)]).await.map(drop)
        }
        Unfold(within) => {
            let script = "document.querySelectorAll(`${arguments[0]} details`).forEach((fold) => { fold.open = true })";
            page.script(script, vec![json!(within)]).await.map(drop)
        }
        Paste(field, text) => {
            let script = "const clipboardData = new DataTransfer();
                clipboardData.setData('text/plain', arguments[1]);
                const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
                document.querySelector(arguments[0]).dispatchEvent(event)";
            page.script(script, vec![json!(field), json!(text)]).await.map(drop)
        }
        Await(selector) => page.until(&format!("document.querySelector({})", json!(selector))).await,
    }
}

/// From now on every page begins as if for the first time.
async fn keep_nothing(page: &Page) -> Result<()> {
    let script = json!({ "source": "localStorage.clear()" });
    page.devtools("Page.addScriptToEvaluateOnNewDocument", script).await.map(drop)
}

/// Opens the page and brings it into a state.
async fn bring(page: &Page, address: &str, steps: &[Step]) -> Result<()> {
    page.open(address).await?;
    for step in steps {
        take(page, step).await?;
    }
    Ok(())
}

/// What is found now, each with the state in which it was.
async fn look(page: &Page, state: &str, found: &mut Vec<String>) -> Result<()> {
    found.extend(page.accessibility_findings().await?.into_iter().map(|finding| format!("{state}: {finding}")));
    Ok(())
}

/// The states in a language, light and dark, and the other pages.
async fn findings(page: &Page, address: &str) -> Result<Vec<String>> {
    keep_nothing(page).await?;
    let mut found = Vec::new();
    for (name, steps) in &STATES {
        bring(page, address, steps).await?;
        look(page, name, &mut found).await?;
        page.media(&[Media::Dark]).await?;
        look(page, &format!("{name}, dark"), &mut found).await?;
        page.media(&[]).await?;
    }
    page.go_to(if address.is_empty() { "embed/" } else { "embed/en/" }).await?;
    page.until("document.querySelector('#code').value").await?;
    look(page, "page for web editors", &mut found).await?;
    page.media(&[Media::Dark]).await?;
    look(page, "page for web editors, dark", &mut found).await?;
    page.assert_no_console_errors().await?;
    Ok(found)
}

#[test]
fn the_engine_sees_what_is_wrong() -> Result<()> {
    if !only_in_chromium("the accessibility engine looks at the document, which is the same everywhere") {
        return Ok(());
    }
    run(async |page| {
        page.open("").await?;
        let wrong = "for (const tag of ['h6', 'img']) {
                const element = document.querySelector('main').appendChild(document.createElement(tag));
                if (tag == 'img') element.src = 'icon.svg'; else element.textContent = tag;
            }
            document.querySelector('.certainty').style.color = '#ddd'";
        page.script(wrong, Vec::new()).await?;
        let found = page.accessibility_findings().await?.join("\n");
        for (rule, kind) in
            [("image-alt", "default"), ("heading-order", "good practice"), ("color-contrast", "colours")]
        {
            assert!(found.contains(rule), "{kind}: {found}");
        }
        Ok(())
    })
}

#[test]
fn no_state_has_a_finding_in_dutch() -> Result<()> {
    if !only_in_chromium("the accessibility engine looks at the document, which is the same everywhere") {
        return Ok(());
    }
    run(async |page| {
        assert_eq!(findings(page, "").await?, [""; 0]);
        Ok(())
    })
}

#[test]
fn no_state_has_a_finding_in_english() -> Result<()> {
    if !only_in_chromium("the accessibility engine looks at the document, which is the same everywhere") {
        return Ok(());
    }
    run(async |page| {
        assert_eq!(findings(page, "en/").await?, [""; 0]);
        Ok(())
    })
}

/// How a system or a reader can make the page look.
const LOOKS: [(&str, u32, u32, &[Media]); 6] = [
    ("forced colours", 1280, 100, &[Media::ForcedColors]),
    ("forced colours, dark", 1280, 100, &[Media::ForcedColors, Media::Dark]),
    ("more contrast", 1280, 100, &[Media::MoreContrast]),
    ("320 px", 320, 100, &[]),
    ("text of 200 %", 1280, 200, &[]),
    ("on paper", 1280, 100, &[Media::Print]),
];

/// The states with the most on the page.
const FULL: [&str; 8] = [
    "errors",
    "two count dates",
    "derivations open",
    "own amounts",
    "plan",
    "several schools",
    "scenarios side by side",
    "section of keeping",
];

#[test]
fn full_pages_have_no_finding_and_do_not_scroll_sideways_in_any_look() -> Result<()> {
    if !only_in_chromium("the others have no looks to emulate") {
        return Ok(());
    }
    run(async |page| {
        keep_nothing(page).await?;
        let mut found = Vec::new();
        for name in FULL {
            let (_, steps) = STATES.iter().find(|(known, _)| *known == name).unwrap();
            bring(page, "", steps).await?;
            for (kind, width, text, media) in LOOKS {
                let state = format!("{name}, {kind}");
                page.viewport(width, 800).await?;
                page.media(media).await?;
                let larger = "document.documentElement.style.fontSize = arguments[0]";
                page.script(larger, vec![json!(format!("{text}%"))]).await?;
                look(page, &state, &mut found).await?;
                let script =
                    "const { scrollWidth, clientWidth } = document.documentElement; return scrollWidth > clientWidth";
                if page.script(script, Vec::new()).await? == json!(true) {
                    found.push(format!("{state}: scrolls sideways"));
                }
            }
            page.media(&[]).await?;
        }
        assert_eq!(found, [""; 0]);
        page.assert_no_console_errors().await
    })
}
