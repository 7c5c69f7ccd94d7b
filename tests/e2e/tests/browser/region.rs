//! All schools together and the plan of a region, as a coordinator uses them.

use e2e::{Error, Media, Page, Result, only_in_chromium, run};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Opens a section; what it holds may have to be fetched first.
pub(crate) async fn open_section(page: &Page, section: &str) -> Result<()> {
    page.click(&format!("#{section}-open")).await?;
    page.until(&format!("document.querySelector('#{section}-open').getAttribute('aria-expanded') == 'true'")).await
}

/// Types a region of five schools with pupils in one cell each.
pub(crate) async fn five_schools(page: &Page) -> Result<()> {
    let schools =
        [("Noord", "PIE", 40), ("Oost", "BWI", 30), ("Zuid", "M&T", 20), ("West", "MVI", 50), ("Midden", "D&P", 60)];
    for (at, (name, profiel, pupils)) in schools.into_iter().enumerate() {
        if at > 0 {
            page.click(".schools__buttons button:nth-of-type(1)").await?;
            page.until(&format!("document.activeElement.dataset.field == 'schools.{at}.name'")).await?;
        }
        page.type_into(&format!("[data-field='schools.{at}.name']"), name).await?;
        page.type_into(&format!("[data-cell='{at}.2017-10-01.{profiel}.BB']"), &pupils.to_string()).await?;
    }
    Ok(())
}

/// Holds the page as it is now against the accessibility engine in every look and in a narrow window, where nothing but
/// tables may scroll sideways.
pub(crate) async fn no_findings_in_any_look(page: &Page) -> Result<()> {
    for look in [&[][..], &[Media::Dark], &[Media::ForcedColors], &[Media::Dark, Media::MoreContrast]] {
        page.media(look).await?;
        assert_eq!(page.accessibility_findings().await?, [""; 0], "{look:?}");
    }
    page.media(&[]).await?;
    page.viewport(320, 800).await?;
    assert_eq!(page.accessibility_findings().await?, [""; 0], "narrow");
    let wider = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
    assert_eq!(page.script(wider, Vec::new()).await?, json!(false), "nothing scrolls sideways but tables");
    Ok(())
}

async fn list(page: &Page, script: &str) -> Result<Vec<String>> {
    let found = page.script(script, Vec::new()).await?;
    Ok(found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
}

async fn rows(page: &Page) -> Result<Vec<String>> {
    list(page, "return [...document.querySelectorAll('.region-table tbody .link')].map((name) => name.textContent)")
        .await
}

#[test]
fn the_table_shows_every_school_sorts_and_opens_one() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        five_schools(page).await?;
        open_section(page, "regio").await?;
        assert_eq!(rows(page).await?, ["Noord", "Oost", "Zuid", "West", "Midden"]);
        let amount = "document.querySelector('.region-table data[data-amount=\"schools.1.amounts.technology.2018\"]')";
        assert_eq!(page.script(&format!("return {amount} === null"), Vec::new()).await?, json!(true));
        let value =
            |path: &str| format!("return document.querySelector('.region-table data[data-amount=\"{path}\"]').value");
        assert_eq!(page.script(&value("schools.1.amounts.phase1.2018"), Vec::new()).await?, "45500.00");
        assert_eq!(page.script(&value("region.phase1.2018"), Vec::new()).await?, "138333.33");
        assert_eq!(page.accessibility_findings().await?, [""; 0]);

        page.click(".region-table thead th:nth-child(9) .sort").await?;
        page.until("document.querySelector('.region-table tbody .link').textContent == 'West'").await?;
        assert_eq!(rows(page).await?, ["West", "Noord", "Oost", "Zuid", "Midden"], "the largest first");
        let sorted = "return document.querySelector('.region-table th[aria-sort]').getAttribute('aria-sort')";
        assert_eq!(page.script(sorted, Vec::new()).await?, "descending");
        page.click(".region-table thead th:nth-child(2) .sort").await?;
        page.until("document.querySelector('.region-table tbody .link').textContent == 'Midden'").await?;

        page.click(".region-table tbody tr:nth-child(2) .link").await?;
        page.until("document.querySelector(\"[data-field='schools.0.name']\")").await?;
        assert_eq!(page.script("return document.activeElement.textContent", Vec::new()).await?, "Noord");

        page.click(".region-table tbody tr:nth-child(2) .amount").await?;
        page.until("document.querySelector('.region-table .wide')").await?;
        assert_eq!(page.accessibility_findings().await?, [""; 0]);
        page.assert_no_console_errors().await
    })
}

#[test]
fn a_region_has_its_partners_plan_and_dates() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        five_schools(page).await?;
        open_section(page, "regio").await?;
        let verdicts =
            "return [...document.querySelectorAll('.checks__list .status')].map((status) => status.textContent)";
        assert_eq!(list(page, verdicts).await?, ["in orde", "nog niet", "nog niet", "let op"]);
        assert_eq!(page.text(".region-table tfoot th").await?, "Samen");

        page.click("[data-field='plan.isRegion']").await?;
        page.type_into("[data-field='plan.name']", "Hunze").await?;
        page.until("document.querySelector('.region-table tfoot th').textContent == 'Regio Hunze'").await?;
        page.click("#plan-add-mbo").await?;
        page.until("document.activeElement.dataset.field == 'plan.partners.mbo.0'").await?;
        page.press("Roc").await?;
        page.click("#plan-add-business").await?;
        page.until("document.activeElement.dataset.field == 'plan.partners.business.0'").await?;
        page.press("Bouwbedrijf").await?;
        page.until("document.querySelectorAll('.checks__list .status--fixed').length == 3").await?;
        page.click("[data-field='plan.parts'][value='budget']").await?;
        page.until("[...document.querySelectorAll('.timeline__here')].some((here) => here.textContent.startsWith('Klaar: 1 van de 4 onderdelen.'))").await?;
        assert_eq!(page.accessibility_findings().await?, [""; 0]);

        page.click("#plan-add-line").await?;
        page.until("document.activeElement.dataset.field == 'plan.inKind.0.what'").await?;
        page.type_into("[data-field='plan.inKind.0.hours']", "100").await?;
        page.type_into("[data-field='plan.inKind.0.rate']", "50").await?;
        page.type_into("[data-field='plan.inKind.0.value']", "2.500,50").await?;
        page.until("document.querySelector('.in-kind__total').textContent.includes('7.500,50')").await?;
        page.click(".in-kind__foot .button:nth-of-type(2)").await?;
        page.until("document.querySelector(\"[data-field='pledgedCofinancing.inKind']\").value == '7500,50'").await?;
        page.type_into("[data-field='plan.inKind.0.hours']", "veel").await?;
        page.until("document.querySelector(\"[data-field='plan.inKind.0.hours']\").ariaInvalid == 'true'").await?;
        assert_eq!(page.accessibility_findings().await?, [""; 0]);

        page.click("[data-field='technologyPoor']").await?;
        page.until("document.querySelector('.checks__list .status').textContent == 'niet uitgewerkt'").await?;
        assert_eq!(page.accessibility_findings().await?, [""; 0]);
        page.assert_no_console_errors().await
    })
}

/// Every part open at once, in English and in each look that a system can ask for.
#[test]
fn the_region_and_the_scenarios_have_no_findings_in_any_look() -> Result<()> {
    if !only_in_chromium("the others have no looks to emulate") {
        return Ok(());
    }
    run(async |page| {
        page.open("").await?;
        five_schools(page).await?;
        page.click(".languages [lang='en']").await?;
        open_section(page, "regio").await?;
        open_section(page, "vooruitkijken").await?;
        page.click("[data-field='plan.isRegion']").await?;
        for id in ["plan-add-mbo", "plan-add-other", "plan-add-line"] {
            page.click(&format!("#{id}")).await?;
        }
        page.click(".scenarios__edited .button").await?;
        page.until("document.querySelector('.pair')").await?;
        no_findings_in_any_look(page).await?;
        page.assert_no_console_errors().await
    })
}

/// Goes on with Tab until the focus is on something.
async fn tab_to(page: &Page, selector: &str) -> Result<()> {
    // Keys that are sent to an element would be the name of a file on the way.
    let value = char::from(Key::Tab);
    for _ in 0..120 {
        let tab = KeyActions::new("keys".to_owned()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
        page.client().perform_actions(tab).await?;
        let there = page.script("return document.activeElement.matches(arguments[0])", vec![json!(selector)]).await?;
        if there == json!(true) {
            return Ok(());
        }
    }
    Err(Error::new(format!("Tab does not come to {selector}")))
}

async fn press_enter(page: &Page) -> Result<()> {
    page.press(&String::from(char::from(Key::Enter))).await
}

/// Business with its hours, partners and a part of the plan, by keyboard.
async fn make_a_plan(page: &Page) -> Result<()> {
    tab_to(page, "#plan-add-line").await?;
    press_enter(page).await?;
    page.until("document.activeElement.dataset.field == 'plan.inKind.0.what'").await?;
    page.press("Gastlessen").await?;
    for (field, text) in [("hours", "400"), ("rate", "60")] {
        tab_to(page, &format!("[data-field='plan.inKind.0.{field}']")).await?;
        page.press(text).await?;
    }
    tab_to(page, ".in-kind__foot .button:nth-of-type(2)").await?;
    press_enter(page).await?;
    page.until("document.querySelectorAll('.missing .verdict--yes').length == 2").await?;
    for kind in ["mbo", "business"] {
        tab_to(page, &format!("#plan-add-{kind}")).await?;
        press_enter(page).await?;
        page.until(&format!("document.activeElement.dataset.field == 'plan.partners.{kind}.0'")).await?;
        page.press("Een naam").await?;
    }
    tab_to(page, "[data-field='plan.parts']").await?;
    page.press(" ").await?;
    page.until("document.querySelector('.timeline').textContent.includes('Klaar: 1 van de 4')").await
}

#[test]
fn a_coordinator_needs_nothing_but_the_keyboard() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        tab_to(page, ".schools__buttons button").await?;
        press_enter(page).await?;
        page.until("document.activeElement.dataset.field == 'schools.1.name'").await?;
        page.press("Zuid").await?;
        tab_to(page, "[data-cell='1.2017-10-01.PIE.BB']").await?;
        page.press("20").await?;
        for (field, text) in [("requestedSubsidy", "300.000"), ("pledgedCofinancing.cash", "10.000")] {
            tab_to(page, &format!("[data-field='{field}']")).await?;
            page.press(text).await?;
        }

        tab_to(page, "#regio-open").await?;
        press_enter(page).await?;
        page.until("document.querySelector('.region') && document.activeElement.id == 'regio-open'").await?;
        tab_to(page, "[data-field='plan.isRegion']").await?;
        page.press(" ").await?;
        tab_to(page, "[data-field='plan.name']").await?;
        page.press("Hunze").await?;
        tab_to(page, ".region-table th:nth-child(3) .sort").await?;
        press_enter(page).await?;
        page.until("document.querySelector('.region-table tbody .link').textContent == 'Zuid'").await?;
        tab_to(page, ".region-table .amount").await?;
        press_enter(page).await?;
        page.until("document.querySelector('.region-table .wide')").await?;
        press_enter(page).await?;
        page.until("!document.querySelector('.region-table .wide')").await?;
        assert_eq!(page.text(".region-table tfoot th").await?, "Regio Hunze");

        make_a_plan(page).await?;

        tab_to(page, "#vooruitkijken-open").await?;
        press_enter(page).await?;
        tab_to(page, "#step-percent").await?;
        page.press("-2,5").await?;
        tab_to(page, ".steps-form .scenarios__buttons .button").await?;
        press_enter(page).await?;
        page.until("document.activeElement.dataset.field == 'scenarioName'").await?;
        tab_to(page, "#compare-measure").await?;
        let before = page.text(".compare").await?;
        page.press(&String::from(char::from(Key::Up))).await?;
        page.until("document.getElementById('compare-measure').selectedIndex == 3").await?;
        assert_ne!(page.text(".compare").await?, before);
        page.assert_no_console_errors().await
    })
}

#[test]
fn typing_in_one_school_leaves_the_rows_of_the_others_alone() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        five_schools(page).await?;
        open_section(page, "regio").await?;
        let watch = "window.touched = new Set();
            new MutationObserver((records) => records.forEach(({ target }) => {
                const row = (target.closest ? target : target.parentElement).closest('tr');
                window.touched.add(row ? row.querySelector('th').textContent : 'something else');
            })).observe(document.querySelector('.region-table'),
                { subtree: true, childList: true, characterData: true, attributes: true })";
        page.script(watch, Vec::new()).await?;
        page.type_into("[data-cell='4.2017-10-01.PIE.BB']", "75").await?;
        page.until("window.touched.has('Midden')").await?;
        assert_eq!(list(page, "return [...window.touched].sort()").await?, ["Midden", "Samen"]);
        Ok(())
    })
}
