//! Several schools: a list of which one is open, by mouse and by keyboard.

use e2e::{Page, Result, run};
use fantoccini::key::Key;
use serde_json::Value;

const ADD: &str = ".schools__buttons button:nth-of-type(1)";
const DUPLICATE: &str = ".schools__buttons button:nth-of-type(2)";
const UP: &str = ".schools__buttons button:nth-of-type(3)";
const DOWN: &str = ".schools__buttons button:nth-of-type(4)";
const REMOVE: &str = ".schools__buttons button:nth-of-type(5)";
const CELL: &str = "[data-cell$='.2017-10-01.PIE.BB']";

async fn names(page: &Page) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('.schools__tab')].map((tab) => tab.textContent)";
    let names = page.script(script, Vec::new()).await?;
    Ok(names.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
}

async fn focused(page: &Page) -> Result<String> {
    let id =
        page.script("return document.activeElement.dataset.field ?? document.activeElement.textContent", Vec::new());
    Ok(id.await?.as_str().unwrap_or_default().to_owned())
}

#[test]
fn schools_are_added_copied_moved_and_removed_and_the_focus_follows() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.type_into("[data-field='schools.0.name']", "Noord").await?;
        page.type_into(CELL, "10").await?;
        assert!(names(page).await?.is_empty(), "one school needs no list");

        page.click(DUPLICATE).await?;
        page.until("document.querySelectorAll('.schools__tab').length == 2").await?;
        assert_eq!(names(page).await?, ["Noord", "Noord (2)"]);
        assert_eq!(focused(page).await?, "schools.1.name");
        assert_eq!(page.value("[data-cell='1.2017-10-01.PIE.BB']").await?, "10");

        page.click(ADD).await?;
        // A new school starts with its name.
        page.until("document.activeElement.dataset.field == 'schools.2.name'").await?;
        page.press("Zuid").await?;
        let cells = page.script("return document.querySelectorAll('[data-cell]').length", Vec::new()).await?;
        assert_eq!(cells, 30, "only the open school has fields");
        assert_eq!(page.accessibility_findings().await?, [""; 0]);

        page.click(UP).await?;
        page.until("document.querySelectorAll('.schools__tab')[1].textContent == 'Zuid'").await?;
        page.click(UP).await?;
        page.until("document.querySelector('.schools__tab').textContent == 'Zuid'").await?;
        assert_eq!(focused(page).await?, "Omhoog", "the button can be pressed again");
        page.click(UP).await?;
        page.click(DOWN).await?;
        page.until("document.querySelector('.schools__tab').textContent == 'Noord'").await?;
        assert_eq!(page.value("[data-field='schools.1.name']").await?, "Zuid", "it stays open");

        page.click(REMOVE).await?;
        page.until("document.querySelectorAll('.schools__tab').length == 2").await?;
        assert_eq!(focused(page).await?, "Noord (2)", "the school in its place");
        page.click(REMOVE).await?;
        page.until("!document.querySelector('.schools__tab')").await?;
        assert_eq!(focused(page).await?, "schools.0.name");
        page.assert_no_console_errors().await
    })
}

#[test]
fn the_arrow_keys_open_another_school() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        for name in ["B", "C"] {
            page.click(ADD).await?;
            page.until("document.activeElement.dataset.field?.endsWith('.name')").await?;
            page.press(name).await?;
        }
        page.script("document.querySelector('.schools__tab[aria-selected=true]').focus()", Vec::new()).await?;
        let up = String::from(char::from(Key::Up));
        let home = String::from(char::from(Key::Home));
        let end = String::from(char::from(Key::End));
        for (key, expected) in [(&up, "B"), (&up, "School 1"), (&up, "School 1"), (&end, "C"), (&home, "School 1")] {
            page.press(key).await?;
            let open = "document.querySelector('.schools__tab[aria-selected=true]')";
            page.until(&format!("{open}.textContent == '{expected}' && document.activeElement == {open}")).await?;
        }
        let in_order =
            page.script("return document.querySelectorAll('.schools__tab[tabindex=\"0\"]').length", Vec::new()).await?;
        assert_eq!(in_order, 1, "Tab stops at the open school alone");
        Ok(())
    })
}

#[test]
fn the_amounts_are_those_of_all_schools() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.type_into(CELL, "10").await?;
        page.click(DUPLICATE).await?;
        page.until("document.querySelector('data[data-amount=\"region.technology.2018\"]').value == '30000.00'")
            .await?;
        page.type_into("[data-cell='1.2017-10-01.PIE.BB']", "1").await?;
        page.until("document.querySelector('data[data-amount=\"region.technology.2018\"]').value == '16500.00'").await
    })
}

#[test]
fn the_open_school_is_in_sight_in_a_long_list() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        for at in 1..12 {
            page.click(ADD).await?;
            page.until(&format!("document.activeElement.dataset.field == 'schools.{at}.name'")).await?;
        }
        let in_sight = "(() => {
            const list = document.querySelector('.schools__tabs').getBoundingClientRect();
            const tab = document.querySelector('.schools__tab[aria-selected=true]').getBoundingClientRect();
            return tab.top >= list.top && tab.bottom <= list.bottom; })()";
        page.until(in_sight).await?;
        page.script("document.querySelector('.schools__tab').click()", Vec::new()).await?;
        page.until(&format!("document.activeElement.textContent == 'School 1' && {in_sight}")).await
    })
}

#[test]
fn a_school_that_was_removed_comes_back() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.type_into("[data-field='schools.0.name']", "Noord").await?;
        page.type_into(CELL, "10").await?;
        page.click(DUPLICATE).await?;
        page.until("document.querySelectorAll('.schools__tab').length == 2").await?;
        page.type_into("[data-cell='1.2017-10-01.PIE.BB']", "77").await?;
        page.click(REMOVE).await?;
        page.until("!document.querySelector('.schools__tab')").await?;
        page.click("#undo").await?;
        page.until("document.querySelectorAll('.schools__tab').length == 2").await?;
        page.script("document.querySelectorAll('.schools__tab')[1].click()", Vec::new()).await?;
        page.until("document.querySelector('[data-cell=\"1.2017-10-01.PIE.BB\"]')?.value == '77'").await
    })
}

/// The advice of the open school and the notices beside the figures, as their sentences.
async fn said(page: &Page) -> Result<[Vec<String>; 2]> {
    let script = "return ['.advice li', '.outcome .notices li'].map((items) =>
        [...document.querySelectorAll(items)].map((item) => item.textContent))";
    Ok(serde_json::from_value(page.script(script, Vec::new()).await?)?)
}

#[test]
fn what_there_is_to_know_about_a_school_is_said_in_one_place() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        for at in 0..2 {
            if at > 0 {
                page.click(ADD).await?;
                page.until("document.activeElement.dataset.field == 'schools.1.name'").await?;
            }
            page.type_into(&format!("[data-field='schools.{at}.name']"), ["Noord", "Zuid"][at]).await?;
            page.type_into(&format!("[data-field='schools.{at}.brin']"), "00AA00").await?;
            page.type_into(CELL, "10").await?;
        }
        page.until("document.querySelector('.advice [data-code=W11]')").await?;
        let [advice, notices] = said(page).await?;
        assert_eq!((advice.len(), notices.len()), (1, 0), "where it can be mended: {advice:?} {notices:?}");

        page.click(".schools__tab").await?;
        page.until("document.querySelector('.outcome .notices')").await?;
        let [advice, notices] = said(page).await?;
        assert!(advice.is_empty(), "{advice:?}");
        assert_eq!(notices, ["Zuid: Deze BRIN staat er twee keer. Is de school dubbel ingevuld?"]);
        page.assert_no_console_errors().await
    })
}
