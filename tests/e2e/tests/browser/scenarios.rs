//! Looking ahead: ready-made steps, two scenarios side by side, and what-ifs that never hide.

use e2e::{Result, field, run};
use serde_json::json;

use crate::region::five_schools;
use crate::shown::amounts;

#[test]
fn a_step_in_a_new_scenario_is_compared_with_the_first() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        five_schools(page).await?;
        let before = page.amount("region.phase1.2019").await?;
        page.open_view("ahead").await?;
        page.fill(&[json!(["#step-amount", "25%"])]).await?;
        // From M&T to D&P.
        page.choose("step-from", 2).await?;
        page.choose("step-to", 9).await?;
        page.until_says(".question__preview", "Er gaan 5 van de 20 leerlingen over: BB 5, KB 0, GL 0.").await?;
        page.click(".question:has(#step-amount) .button--primary").await?;
        page.until("document.activeElement.matches('.answer__sentence')").await?;
        page.until_says(".answer__sentence", "Fase 2 over vier jaar").await?;
        page.until_says(".answer__said", "25% van M&T naar D&P").await?;
        let unfold = "document.querySelectorAll('main details').forEach((part) => { part.open = true });
            return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";
        page.script(unfold, Vec::new()).await?;
        assert_eq!(page.value(&field("scenarioName")).await?, "", "the page stays with the first one");
        amounts(page).await?;
        // 2018 rests on the count of 2017, which stays; 2019 pays 3.000 less for each of five.
        let row = |row: usize| format!("document.querySelector('.compare__table tbody tr:nth-child({row})')");
        let values =
            |at: usize| format!("return [...{}.querySelectorAll('data')].map(({{ value }}) => value)", row(at));
        assert_eq!(page.texts(&values(1)).await?[2], "0.00");
        let second = page.texts(&values(2)).await?;
        assert_eq!((&second[0], &second[2]), (&before, &"-15000.00".to_owned()));

        page.click("label:has(#scenario-1)").await?;
        page.until(&format!("document.querySelector(\"{}\").value == '25% van M&T naar D&P'", field("scenarioName")))
            .await?;
        page.open_view("calculate").await?;
        page.until_says(".what-ifs", "25% van M&T naar D&P").await?;
        page.until_amount("region.phase1.2019", &second[1]).await?;
        page.click(".what-ifs button").await?;
        page.until("!document.querySelector('.what-ifs')").await?;
        page.until_amount("region.phase1.2019", &before).await?;
        page.until("document.activeElement != document.body").await?;
        page.open_view("ahead").await?;
        page.fill(&[json!([field("annualPupilChange"), "–10"])]).await?;
        page.open_view("calculate").await?;
        page.until_says(".what-ifs", "10").await?;
        amounts(page).await.map(drop)
    })
}
