//! Scenarios: a copy, a ready-made step, and two side by side.

use e2e::{Page, Result, run};
use serde_json::{Value, json};

use crate::region::{five_schools, open_section};

async fn text(page: &Page, selector: &str) -> Result<String> {
    let script = format!("return document.querySelector({}).textContent", json!(selector));
    Ok(page.script(&script, Vec::new()).await?.as_str().unwrap_or_default().to_owned())
}

/// Chooses an option by its place, as a person does.
async fn choose(page: &Page, id: &str, place: usize) -> Result<()> {
    let script = "const field = document.getElementById(arguments[0]);
        field.selectedIndex = arguments[1];
        field.dispatchEvent(new Event('change', { bubbles: true }))";
    page.script(script, vec![json!(id), json!(place)]).await.map(drop)
}

#[test]
fn a_step_in_a_new_scenario_is_compared_with_the_current_situation() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        five_schools(page).await?;
        open_section(page, "vooruitkijken").await?;
        assert_eq!(page.accessibility_findings().await?, [""; 0]);
        let before = page
            .script("return document.querySelector('data[data-amount=\"region.phase1.2019\"]').value", Vec::new())
            .await?;

        choose(page, "step-kind", 1).await?;
        page.until("document.getElementById('step-amount')").await?;
        page.type_into("#step-amount", "25%").await?;
        page.until("document.querySelector('.steps-form__preview').textContent == 'Er gaan 5 van de 20 leerlingen over: BB 5, KB 0, GL 0.'").await?;
        page.click(".steps-form .scenarios__buttons .button").await?;
        page.until("document.activeElement.dataset.field == 'scenarioName'").await?;
        assert_eq!(page.value("[data-field='scenarioName']").await?, "25% van M&T naar D&P");
        assert_eq!(page.accessibility_findings().await?, [""; 0]);
        let on_page = text(page, ".outcome__of + .outcome__of").await?;
        assert_eq!(
            on_page, "U ziet scenario B · 25% van M&T naar D&P.",
            "nobody takes these figures for the present ones"
        );

        let payments = ".compare__table tbody tr:nth-child(2)";
        assert_eq!(text(page, &format!("{payments} td:nth-child(2)")).await?.as_str(), shown(&before));
        assert_eq!(text(page, &format!("{payments} td:nth-child(4)")).await?, "€\u{a0}-15.000,00", "5 × € 3.000");
        let after = page
            .script("return document.querySelector('data[data-amount=\"region.phase1.2019\"]').value", Vec::new())
            .await?;
        assert_ne!(before, after, "the page shows the scenario that is edited");
        let first = ".compare__table tbody tr:nth-child(1)";
        assert_eq!(text(page, &format!("{first} td:nth-child(4)")).await?, "€\u{a0}0,00", "the count of 2017 stays");

        page.click("#scenario-0").await?;
        page.until("document.querySelector(\"[data-field='scenarioName']\").value == ''").await?;
        let again = page
            .script("return document.querySelector('data[data-amount=\"region.phase1.2019\"]').value", Vec::new())
            .await?;
        assert_eq!(before, again);
        page.click(".scenarios__edited .button--quiet").await?;
        page.until("!document.getElementById('scenario-1')").await?;
        assert_eq!(page.script("return document.activeElement.id", Vec::new()).await?, "scenario-0");
        page.assert_no_console_errors().await
    })
}

/// An amount as Dutch writes it.
fn shown(amount: &Value) -> String {
    let amount = amount.as_str().unwrap();
    let (whole, cents) = amount.split_once('.').unwrap();
    let (thousands, rest) = whole.split_at(whole.len() - 3);
    format!("€\u{a0}{thousands}.{rest},{cents}")
}

#[test]
fn every_kind_of_step_works_and_has_no_findings() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        five_schools(page).await?;
        open_section(page, "vooruitkijken").await?;
        for place in 0..5 {
            choose(page, "step-kind", place).await?;
            page.until(&format!("document.getElementById('step-kind').selectedIndex == {place}")).await?;
            assert_eq!(page.accessibility_findings().await?, [""; 0], "step {place}");
            if place == 0 {
                page.type_into("#step-percent", "-2,5").await?;
            }
            if place == 1 {
                page.type_into("#step-amount", "tien").await?;
                page.until("document.getElementById('step-amount').ariaInvalid == 'true'").await?;
                assert_eq!(page.accessibility_findings().await?, [""; 0], "a wrong number");
                page.type_into("#step-amount", "10").await?;
            }
            page.click(".steps-form .scenarios__buttons .button").await?;
            page.until(&format!("document.getElementById('scenario-{}')?.checked", place + 1)).await?;
        }
        page.until("document.querySelectorAll('.scenarios__buttons').length == 2").await?;
        assert_eq!(page.accessibility_findings().await?, [""; 0], "six scenarios");
        let labels = page.script("return [...document.querySelectorAll('#vooruitkijken fieldset label')].map((label) => label.textContent)", Vec::new()).await?;
        let expected = json!([
            "A · Huidige situatie",
            "B · -2,5% leerlingen per jaar",
            "C · 10 van M&T naar D&P",
            "D · School erbij",
            "E · Zonder Noord",
            "F · Later vastgestelde bedragen"
        ]);
        assert_eq!(labels, expected);
        page.assert_no_console_errors().await
    })
}
