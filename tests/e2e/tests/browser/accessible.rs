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
    /// Clicks on something, from a script: where it stands on the page does not matter here.
    Click(&'static str),
    /// Unfolds everything that folds within something.
    Unfold(&'static str),
    /// Pastes a block of text into a field.
    Paste(&'static str, &'static str),
    /// Waits until something is there.
    Await(&'static str),
}

use Step::{Await, Click, Fill, Paste, Type, Unfold};

const PIE: &str = "[data-cell='0.2017-10-01.PIE.BB']";

/// The view that each state begins in, the state, and what it takes.
const STATES: [(&str, &str, &[Step]); 24] = [
    ("calculate", "empty", &[]),
    ("calculate", "filled", &[Fill]),
    (
        "calculate",
        "wrong fields",
        &[Fill, Type(PIE, "3x"), Type("[data-field='schools.0.brin']", "1"), Unfold(".entry")],
    ),
    ("calculate", "advice", &[Type(PIE, "1900"), Await(".advice")]),
    ("calculate", "two count dates", &[Fill, Click("[data-field='schools.0.sameCounts']"), Await(".counts--both")]),
    ("calculate", "the school's own fields", &[Fill, Click("#school-gegevens")]),
    ("calculate", "ways to get counts", &[Fill, Click("#ophalen")]),
    ("calculate", "everything unfolded", &[Fill, Unfold(".calculate"), Await(".folded[open] .figures")]),
    ("calculate", "a block taken", &[Paste(PIE, "\tBB\tKB\nPIE\t10\t20\n"), Await(".table-message:not(:empty)")]),
    ("calculate", "a doubtful block", &[Paste(PIE, "\tBB\tKB\nPIE\t10\t20\nXYZ\t1\t2\n"), Await(".paste-preview")]),
    ("calculate", "later amounts", &[Fill, Click("[data-field='scheme'][value='vastgesteld']")]),
    ("calculate", "the difference", &[Fill, Click(".scheme-choice button"), Await(".figure__other")]),
    (
        "calculate",
        "a derivation",
        &[
            Fill,
            Click("[data-derive='region.phase2.fourYears']"),
            Await("[data-derivation]"),
            Unfold("[data-derivation]"),
        ],
    ),
    (
        "calculate",
        "several schools",
        &[Fill, Click(".school-bar > .link"), Await("#school"), Type("[data-cell='1.2017-10-01.PIE.BB']", "12")],
    ),
    (
        "calculate",
        "taking along with a wrong field",
        &[
            Fill,
            Type(PIE, "3x"),
            Click("#bewaren-open"),
            Await("#save-document"),
            Click("#save-document"),
            Await("#save-anyway"),
        ],
    ),
    ("region", "one school", &[]),
    (
        "region",
        "a region",
        &[
            Click("[data-field='plan.isRegion']"),
            Click("#plan-add-mbo"),
            Click("#plan-add-business"),
            Click("#plan-add-line"),
            Await("[data-field='plan.inKind.0.hours']"),
            Type("[data-field='plan.inKind.0.hours']", "veel"),
            Type("[data-field='requestedSubsidy']", "100000"),
            Type("[data-field='pledgedCofinancing.cash']", "5"),
            Unfold("main"),
        ],
    ),
    (
        "region",
        "poor in technology",
        &[Click("[data-field='technologyPoor']"), Type("[data-field='requestedSubsidy']", "veel"), Unfold("main")],
    ),
    (
        "region",
        "a derivation",
        &[Click("main [data-derive]"), Await("[data-derivation], .explanation"), Unfold("main")],
    ),
    ("ahead", "one scenario", &[]),
    ("ahead", "two scenarios", &[Click(".scenarios__edited .button"), Await(".pair"), Unfold("main")]),
    ("ahead", "own amounts", &[Type(".own-amounts [data-field]", "2.000,50"), Unfold("main")]),
    (
        "ahead",
        "a wrong own amount",
        &[Type(".own-amounts [data-field]", "veel"), Await(".own-amounts [aria-invalid]"), Unfold("main")],
    ),
    ("accountability", "all of it", &[Unfold("main")]),
];

async fn take(page: &Page, step: &Step) -> Result<()> {
    match step {
        Fill => page.fill_example().await,
        Type(field, text) => page.fill(&[json!([field, text])]).await,
        Click(selector) => page.activate(selector).await,
        Unfold(within) => {
            let script = "document.querySelectorAll(`${arguments[0]} details:not(.menu)`).forEach((fold) => { fold.open = true })";
            page.script(script, vec![json!(within)]).await.map(drop)
        }
        Paste(field, text) => page.paste(field, text).await.map(drop),
        Await(selector) => page.until(&format!("document.querySelector({})", json!(selector))).await,
    }
}

/// From now on every page begins as if for the first time.
async fn keep_nothing(page: &Page) -> Result<()> {
    let script = json!({ "source": "localStorage.clear()" });
    page.devtools("Page.addScriptToEvaluateOnNewDocument", script).await.map(drop)
}

/// Opens the page and brings it into a state. What other views show rests on a school.
async fn bring(page: &Page, address: &str, view: &str, steps: &[Step]) -> Result<()> {
    page.open(address).await?;
    if view != "calculate" {
        page.fill_example().await?;
        page.open_view(view).await?;
    }
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
    for (view, name, steps) in &STATES {
        bring(page, address, view, steps).await?;
        look(page, &format!("{view}, {name}"), &mut found).await?;
        page.media(&[Media::Dark]).await?;
        look(page, &format!("{view}, {name}, dark"), &mut found).await?;
        page.media(&[]).await?;
    }
    page.go_to(if address.is_empty() { "embed/" } else { "embed/en/" }).await?;
    page.until("document.querySelector('#code').value").await?;
    look(page, "page for web editors", &mut found).await?;
    page.media(&[Media::Dark]).await?;
    look(page, "page for web editors, dark", &mut found).await?;
    Ok(found)
}

#[test]
fn no_state_has_a_finding_in_dutch() -> Result<()> {
    if !only_in_chromium()? {
        return Ok(());
    }
    run(async |page| {
        assert_eq!(findings(page, "").await?, [""; 0]);
        Ok(())
    })
}

#[test]
fn no_state_has_a_finding_in_english() -> Result<()> {
    if !only_in_chromium()? {
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

/// The states with the most in them.
const FULL: [(&str, &str); 9] = [
    ("calculate", "wrong fields"),
    ("calculate", "two count dates"),
    ("calculate", "everything unfolded"),
    ("calculate", "a doubtful block"),
    ("calculate", "a derivation"),
    ("calculate", "taking along with a wrong field"),
    ("region", "a region"),
    ("ahead", "two scenarios"),
    ("accountability", "all of it"),
];

#[test]
fn full_pages_have_no_finding_in_any_look() -> Result<()> {
    if !only_in_chromium()? {
        return Ok(());
    }
    run(async |page| {
        // The engine sees what is wrong.
        page.open("").await?;
        let wrong = "for (const tag of ['h6', 'img']) {
                const element = document.querySelector('main').appendChild(document.createElement(tag));
                if (tag == 'img') element.src = 'icon.svg'; else element.textContent = tag;
            }
            document.querySelector('.outcome__note').style.color = '#ddd'";
        page.script(wrong, Vec::new()).await?;
        let found = page.accessibility_findings().await?.join("\n");
        for (rule, kind) in
            [("image-alt", "default"), ("heading-order", "good practice"), ("color-contrast", "colours")]
        {
            assert!(found.contains(rule), "{kind}: {found}");
        }
        keep_nothing(page).await?;
        let mut found = Vec::new();
        for (view, name) in FULL {
            let (_, _, steps) = STATES.iter().find(|(of, known, _)| (*of, *known) == (view, name)).unwrap();
            bring(page, "", view, steps).await?;
            for (kind, width, text, media) in LOOKS {
                let state = format!("{view}, {name}, {kind}");
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
        Ok(())
    })
}
