//! Amounts of the user's own: marked wherever they have a part, and never taken for those of a source.

use e2e::{Page, Result, field, only_in_chromium, run};
use serde_json::{Value, json};

const RATE: &str = "[data-field='ownAmounts.fase1.techniek.2018.bb-kb']";
const OWN: &str = "eigen bedrag";

/// What the buttons of the page would have the browser save.
async fn saved(page: &Page, selector: &str) -> Result<Vec<String>> {
    let script = "const made = [];
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => { made.push(blob); return make.call(URL, blob) };
        for (const button of document.querySelectorAll(arguments[0])) button.click();
        URL.createObjectURL = make;
        return Promise.all(made.map((blob) => blob.text()))";
    Ok(serde_json::from_value(page.script(script, vec![json!(selector)]).await?)?)
}

#[test]
fn an_own_amount_is_marked_on_the_page_in_print_and_in_every_file() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.fill_example().await?;
        page.open_view("ahead").await?;
        page.type_into(RATE, "2.000,50").await?;
        page.open_view("calculate").await?;
        page.until_amount("region.technology.2018", "416852.50").await?;
        let marked = "return [...new Set([...document.querySelectorAll('.folded .amount__own')]
            .flatMap((mark) => [...mark.parentNode.querySelectorAll('[data-amount]')])
            .map(({ dataset }) => dataset.amount))].sort()";
        let figures = ["phase1.2018", "phase1.total", "technology.2018", "technology.total"];
        assert_eq!(
            page.texts(marked).await?,
            figures.map(|figure| format!("region.{figure}")),
            "and nothing of phase 2"
        );
        let lines = "return [...document.querySelectorAll('.figure')].map((line) => Boolean(line.querySelector('.amount__own')))";
        assert_eq!(page.script(lines, Vec::new()).await?, json!([true, false, false, false]));
        page.until_says(".certainty .status--own", "eigen bedragen").await?;
        page.until_says(".what-ifs", "eigen bedragen").await?;
        page.click("[data-derive='region.phase1.2018']").await?;
        page.until_says("[data-derivation]", "2.000,50").await?;
        for part in [OWN, "in plaats van"] {
            page.until_says("[data-derivation]", part).await?;
        }

        page.script("dispatchEvent(new Event('beforeprint'))", Vec::new()).await?;
        page.until("document.querySelector('.print-document')").await?;
        let paper = page.script("return document.querySelector('.print-document').textContent", Vec::new()).await?;
        let paper = paper.as_str().unwrap();
        for (part, place) in [
            ("(met eigen bedragen)", "the rules at the top"),
            ("2.000,50 (eigen bedrag)", "the derivation"),
            ("Er is gerekend met eigen bedragen", "what there is to know"),
        ] {
            assert!(paper.contains(part), "{place}: {paper}");
        }
        page.open_keep().await?;
        for table in ["bedragen", "herleiding", "scholen"] {
            let text = saved(page, &format!("[data-table='{table}.csv'] button:last-of-type")).await?;
            assert!(text[0].contains(OWN), "{table}: {text:?}");
        }
        let receipt: Value = serde_json::from_str(&saved(page, "#save-receipt").await?[0])?;
        assert_eq!(
            receipt.pointer("/document/ownAmounts/fase1.techniek.2018.bb-kb"),
            Some(&json!("2000.50")),
            "{receipt}"
        );
        Ok(())
    })
}

#[test]
fn what_is_no_amount_counts_for_nothing_and_the_largest_fit() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.fill_example().await?;
        let of_source = page.amount("region.technology.2018").await?;
        for wrong in ["veel", "-5", "1,234", "1000000000000"] {
            page.open_view("ahead").await?;
            page.type_into(RATE, wrong).await?;
            page.until(&format!("document.querySelector(\"{RATE}\").ariaInvalid == 'true'")).await?;
            page.open_view("calculate").await?;
            page.until_amount("region.technology.2018", &of_source).await?;
            page.until("document.querySelector('.outcome .problem--block') && !document.querySelector('.amount__own')")
                .await?;
        }
        // Every amount at its largest, with the largest growth: the page goes on.
        let most = "document.querySelectorAll('.own-amounts [data-field], [data-cell]').forEach((field) => {
            field.value = field.dataset.cell ? '9999' : '999999999999,99';
            field.dispatchEvent(new InputEvent('input', { bubbles: true }))
        })";
        page.script(most, vec![]).await?;
        page.open_view("ahead").await?;
        page.script(most, vec![]).await?;
        page.fill(&[json!([field("annualPupilChange"), "20"])]).await?;
        page.open_view("calculate").await?;
        page.until("document.querySelector('[data-amount=\"region.phase2.fourYears.high\"]').value.length > 20")
            .await?;
        if only_in_chromium()? {
            for width in [1366, 320] {
                page.viewport(width, 768).await?;
                let wide = "const { scrollWidth, clientWidth } = document.documentElement;
                    return scrollWidth <= clientWidth ? [] : [...document.querySelectorAll('body *')].filter((element) =>
                        element.getBoundingClientRect().right > clientWidth && !element.closest('.scroll'))
                        .map(({ tagName, className, textContent }) => `${tagName} ${className} ${textContent}`)";
                assert_eq!(page.texts(wide).await?, [""; 0], "the largest amounts fit at {width}");
            }
        }
        Ok(())
    })
}
