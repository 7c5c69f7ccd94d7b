//! Translators, telephone detection and extensions change a page that is not theirs. Whatever they do to its nodes, the
//! program goes on, and no amount is a wrong one.

use e2e::{Page, Result, cell, run_on};
use serde_json::{Value, json};

use crate::shown::amounts;
use crate::starting::{held_back, start_now};

/// What is done to a page, and what does it.
const INTRUSIONS: [(&str, &str); 3] = [
    (
        "every text in another element",
        "for (const text of texts) {
            const [outer, inner] = ['font', 'font'].map((name) => document.createElement(name));
            text.replaceWith(outer);
            outer.append(inner);
            inner.append(text.data);
        }",
    ),
    ("every text in two", "for (const text of texts) if (text.length > 1) text.splitText(text.length / 2);"),
    (
        "foreign nodes beside every field and in every paragraph",
        "for (const field of app.querySelectorAll('input, select')) {
            field.before(document.createElement('font'));
            field.after('foreign', document.createElement('font'));
        }
        for (const part of app.querySelectorAll('p')) {
            part.prepend(document.createElement('font'));
            part.append('foreign');
        }",
    ),
];

async fn intrude(page: &Page, intrusion: &str) -> Result<()> {
    let texts = "const app = document.getElementById('app');
        const walker = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);";
    page.script(&format!("{texts} {intrusion}"), Vec::new()).await.map(drop)
}

/// The totals of the table and the amounts in the bar, as they read.
const TOTALS: &str =
    "return [...document.querySelectorAll('.counts tfoot td span:first-child')].map(({ textContent }) => textContent)";

/// Types, adds a school, takes that back and changes the language, and looks at every amount and total after each.
async fn work(page: &Page, state: &str) -> Result<()> {
    let assert_right = async |pupils: u32, totals: [&str; 4]| -> Result<()> {
        page.until_amount("region.technology.2018", &format!("{}.00", 1500 * pupils)).await?;
        assert_eq!(amounts(page).await?["region.technology.2018"], format!("{}.00", 1500 * pupils), "{state}");
        assert_eq!(page.script(TOTALS, Vec::new()).await?, json!(totals), "{state}");
        assert_eq!(page.text("#failure").await?, "", "{state}");
        Ok(())
    };
    page.type_into(&cell("PIE.BB"), "1380").await?;
    page.type_into(&cell("M&T.KB"), "20").await?;
    assert_right(1400, ["1.380", "20", "–", "1.400"]).await?;
    page.add_school().await?;
    page.type_into("[data-cell='1.2017-10-01.BWI.KB']", "100").await?;
    assert_right(1500, ["–", "100", "–", "100"]).await?;
    for _ in 0..2 {
        page.activate("#undo").await?;
    }
    page.until(&format!("document.querySelector(\"{}\")", cell("PIE.BB"))).await?;
    assert_right(1400, ["1.380", "20", "–", "1.400"]).await?;
    page.activate(".page-header__language").await?;
    page.until("document.documentElement.lang == 'en'").await?;
    page.type_into(&cell("PIE.BB"), "1480").await?;
    assert_right(1500, ["1,480", "20", "–", "1,500"]).await?;
    page.activate("[data-derive='region.phase1.2018']").await?;
    page.until("document.querySelector('[data-derivation]')").await?;
    page.type_into(&cell("PIE.BB"), "1380").await?;
    assert_right(1400, ["1,380", "20", "–", "1,400"]).await
}

/// When it is done.
#[derive(Clone, Copy, Debug)]
enum Moment {
    BeforeReady,
    AfterReady,
    AfterTyping,
}

fn at(moment: Moment) -> Result<()> {
    for (name, intrusion) in INTRUSIONS {
        run_on(held_back()?, async |page| {
            page.go_to("").await?;
            if let Moment::BeforeReady = moment {
                intrude(page, intrusion).await?;
            }
            start_now(page).await?;
            if let Moment::AfterTyping = moment {
                page.fill_example().await?;
            }
            if !matches!(moment, Moment::BeforeReady) {
                intrude(page, intrusion).await?;
            }
            if let Moment::AfterTyping = moment {
                let clear = "return [...document.querySelectorAll('[data-cell]')].map(({ dataset }) => [`[data-cell='${dataset.cell}']`, ''])";
                let empty: Vec<Value> = serde_json::from_value(page.script(clear, Vec::new()).await?)?;
                page.fill(&empty).await?;
            }
            work(page, &format!("{name}, {moment:?}")).await
        })?;
    }
    Ok(())
}

#[test]
fn what_is_done_before_the_calculator_comes_leaves_every_amount_right() -> Result<()> {
    at(Moment::BeforeReady)
}

#[test]
fn what_is_done_to_the_empty_page_leaves_every_amount_right() -> Result<()> {
    at(Moment::AfterReady)
}

#[test]
fn what_is_done_to_a_page_with_counts_leaves_every_amount_right() -> Result<()> {
    at(Moment::AfterTyping)
}
