//! Several schools: their table, whose amounts show, and the plan of a region, as a coordinator uses them.

use e2e::{Error, Page, Result, cell, field, keys, run};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::json;

use crate::shown::amounts;

/// Types a region of five schools with pupils in one cell each.
pub(crate) async fn five_schools(page: &Page) -> Result<()> {
    let schools =
        [("Noord", "PIE", 40), ("Oost", "BWI", 30), ("Zuid", "M&T", 20), ("West", "MVI", 50), ("Midden", "D&P", 60)];
    for (at, (name, profiel, pupils)) in schools.into_iter().enumerate() {
        if at > 0 {
            page.add_school().await?;
        }
        let pupils = json!([format!("[data-cell='{at}.2017-10-01.{profiel}.BB']"), pupils.to_string()]);
        page.fill(&[json!([field(&format!("schools.{at}.name")), name]), pupils]).await?;
    }
    Ok(())
}

async fn rows(page: &Page) -> Result<Vec<String>> {
    page.texts(
        "return [...document.querySelectorAll('.region-table tbody .link')].map(({ textContent }) => textContent)",
    )
    .await
}

#[test]
fn the_table_shows_every_school_sorts_and_opens_one() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        five_schools(page).await?;
        page.open_view("region").await?;
        assert_eq!(rows(page).await?, ["Noord", "Oost", "Zuid", "West", "Midden"]);
        let shown = amounts(page).await?;
        assert_eq!(shown["schools.1.amounts.phase1.2018"], "45500.00");
        assert_eq!(shown["region.phase1.2018"], "138333.33");
        page.click(".region-table thead th:nth-child(9) .sort").await?;
        page.until("document.querySelector('.region-table tbody .link').textContent == 'West'").await?;
        assert_eq!(rows(page).await?, ["West", "Noord", "Oost", "Zuid", "Midden"], "the largest first");
        let sorted = "return document.querySelector('.region-table th[aria-sort]').getAttribute('aria-sort')";
        assert_eq!(page.script(sorted, Vec::new()).await?, "descending");
        page.click(".region-table thead th:nth-child(2) .sort").await?;
        page.until("document.querySelector('.region-table tbody .link').textContent == 'Midden'").await?;

        page.click(".region-table tbody tr:nth-child(2) .amount").await?;
        page.until("document.querySelector('[data-derivation]')?.contains(document.activeElement)").await?;
        page.press(&keys(&[Key::Escape])).await?;
        page.until("document.activeElement.matches('.region-table .amount')").await?;
        page.click(".region-table tbody tr:nth-child(2) .link").await?;
        page.until("document.querySelector('main').dataset.view == 'calculate'").await?;
        page.until("document.activeElement.id == 'school' && document.activeElement.selectedIndex == 0").await?;
        assert_eq!(page.value(&cell("PIE.BB")).await?, "40");
        Ok(())
    })
}

#[test]
fn the_outcome_is_that_of_all_schools_or_of_the_open_one() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        five_schools(page).await?;
        let owners =
            "return [...document.querySelectorAll('.outcome [aria-pressed]')].map(({ textContent }) => textContent)";
        let owners = page.texts(owners).await?;
        assert!(owners[0].contains("samen") && owners[1] == "Deze school", "{owners:?}");
        assert_eq!(page.value(".figures-list data").await?, "138333.33");
        page.activate(".outcome .segments__option:nth-child(2)").await?;
        page.until("document.querySelector('.figures-list data').dataset.amount == 'schools.4.amounts.phase1.2018'")
            .await?;
        assert_eq!(amounts(page).await?["schools.4.amounts.phase1.2018"], "1000.00");
        page.open_school(1).await?;
        page.until_amount("schools.1.amounts.phase1.2018", "45500.00").await?;
        assert_eq!(amounts(page).await?["region.phase1.2018"], "138333.33", "still on the page");
        page.click("[data-derive='schools.1.amounts.phase1.2018']").await?;
        page.until_says("[data-derivation]", "Oost").await?;
        assert_eq!(
            page.script("return document.querySelectorAll('#school option').length", Vec::new()).await?,
            json!(5)
        );
        Ok(())
    })
}

/// Goes on with Tab until the focus is on something.
async fn tab_to(page: &Page, selector: &str) -> Result<()> {
    // Keys that are sent to an element would be the name of a file on the way.
    let value = char::from(Key::Tab);
    for _ in 0..150 {
        let tab = KeyActions::new("keys".to_owned()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
        page.client().perform_actions(tab).await?;
        let there = page.script("return document.activeElement.matches(arguments[0])", vec![json!(selector)]).await?;
        if there == json!(true) {
            return Ok(());
        }
    }
    Err(Error::new(format!("Tab does not come to {selector}")))
}

async fn enter(page: &Page, selector: &str) -> Result<()> {
    tab_to(page, selector).await?;
    page.press(&keys(&[Key::Enter])).await
}

async fn write(page: &Page, selector: &str, text: &str) -> Result<()> {
    tab_to(page, selector).await?;
    page.press(text).await
}

/// A link or button of the navigation.
fn to_view(view: usize) -> String {
    format!(".views li:nth-child({}) .views__link", view + 1)
}

#[test]
fn a_coordinator_needs_nothing_but_the_keyboard() -> Result<()> {
    if !e2e::only_in_chromium()? {
        return Ok(());
    }
    run(async |page| {
        page.open("").await?;
        enter(page, ".school-bar > .link").await?;
        page.until("document.querySelector('#school')").await?;
        write(page, "[data-cell='1.2017-10-01.PIE.BB']", "20").await?;

        enter(page, &to_view(1)).await?;
        page.until("document.querySelector('.region') && document.activeElement.id == 'kop'").await?;
        tab_to(page, "[data-field='plan.isRegion']").await?;
        page.press(" ").await?;
        page.until("document.querySelector(`[data-field='plan.name']`)").await?;
        write(page, "[data-field='plan.name']", "Hunze").await?;
        enter(page, ".region-table th:nth-child(3) .sort").await?;
        page.until("document.querySelector('.region-table th[aria-sort]')").await?;
        enter(page, ".region-table .amount").await?;
        page.until("document.querySelector('[data-derivation]')?.contains(document.activeElement)").await?;
        page.press(&keys(&[Key::Escape])).await?;
        page.until("document.activeElement.matches('.region-table .amount')").await?;
        write(page, "[data-field='requestedSubsidy']", "300.000").await?;
        write(page, "[data-field='pledgedCofinancing.cash']", "10.000").await?;
        enter(page, "details:has(#plan-add-line) > summary").await?;
        enter(page, "#plan-add-line").await?;
        page.until("document.activeElement.dataset.field == 'plan.inKind.0.what'").await?;
        page.press("Gastlessen").await?;
        write(page, "[data-field='plan.inKind.0.hours']", "400").await?;
        write(page, "[data-field='plan.inKind.0.rate']", "60").await?;
        enter(page, ".in-kind__foot .button:nth-of-type(2)").await?;
        page.until("document.querySelectorAll('.still-needed .verdict--yes').length == 2").await?;
        enter(page, "details:has(#plan-add-mbo) > summary").await?;
        enter(page, "#plan-add-mbo").await?;
        page.until("document.activeElement.dataset.field == 'plan.partners.mbo.0'").await?;
        enter(page, "details:has([data-field='plan.parts']) > summary").await?;
        tab_to(page, "[data-field='plan.parts']").await?;
        page.press(" ").await?;
        page.until_says(".timeline", "1 van de 4").await?;

        enter(page, &to_view(2)).await?;
        page.until("document.querySelector('.scenarios') && document.activeElement.id == 'kop'").await?;
        write(page, "#step-percent", "-2,5").await?;
        enter(page, ".question:has(#step-percent) .button--primary").await?;
        page.until("document.activeElement.matches('.answer__sentence')").await?;
        page.until_says(".answer__sentence", "Fase 2 over vier jaar").await?;
        Ok(())
    })
}
