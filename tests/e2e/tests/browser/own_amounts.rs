//! Amounts of the user's own: marked wherever they have a part, and never taken for those of a source.

use e2e::{Page, Result, only_in_chromium, run};
use serde_json::{Value, json};

const RATE: &str = "[data-field='ownAmounts.fase1.techniek.2018.bb-kb']";
const OWN: &str = "eigen bedrag";

async fn texts(page: &Page, script: &str) -> Result<Vec<String>> {
    let found = page.script(script, Vec::new()).await?;
    Ok(found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
}

/// The figures that are marked, each once.
async fn marked(page: &Page) -> Result<Vec<String>> {
    let script = "return [...new Set([...document.querySelectorAll('.amount__own')]
        .flatMap((mark) => [...mark.parentNode.querySelectorAll('[data-amount]')])
        .map(({ dataset }) => dataset.amount))].sort()";
    texts(page, script).await
}

/// What the buttons of a section would have the browser save, by the label of the button.
async fn saved(page: &Page, selector: &str) -> Result<Vec<String>> {
    let script = "const made = [];
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => { made.push(blob); return make.call(URL, blob) };
        for (const button of document.querySelectorAll(arguments[0])) button.click();
        URL.createObjectURL = make;
        return Promise.all(made.map((blob) => blob.text()))";
    let found = page.script(script, vec![json!(selector)]).await?;
    Ok(found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
}

#[test]
fn an_own_amount_is_marked_on_the_page_in_print_and_in_every_file() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.fill_example().await?;
        for section in ["bedragen", "regio", "vooruitkijken", "bewaren"] {
            page.open_section(section).await?;
        }
        page.type_into(RATE, "2.000,50").await?;
        page.until("document.querySelector('[data-amount=\"region.technology.2018\"]').value == '416852.50'").await?;
        let figures = ["phase1.2018", "phase1.total", "technology.2018", "technology.total"];
        assert_eq!(marked(page).await?, figures.map(|figure| format!("region.{figure}")), "and nothing of phase 2");
        assert_eq!(page.text(".certainty .status--own").await?, "eigen bedragen");
        assert_eq!(page.text(".headline__card .amount__own").await?, OWN);
        let captions =
            "return [...document.querySelectorAll('.region-table caption, [aria-labelledby=per-profiel] caption')]
            .map((caption) => caption.textContent)";
        let captions = texts(page, captions).await?;
        assert!(captions.len() == 2 && captions.iter().all(|text| text.contains("met eigen bedragen")), "{captions:?}");

        page.click(".headline .amount").await?;
        page.until("document.querySelector('.explanation .status--own')").await?;
        let rule = page.text(".explanation .rule:has(.status--own)").await?;
        assert!(rule.contains("2.000,50") && rule.contains("in plaats van"), "{rule}");

        page.click(".scenarios__edited .button").await?;
        page.until("document.querySelector('.compare__table')").await?;
        let labels = texts(
            page,
            "return [...document.querySelectorAll('.compare__table thead th')].map((th) => th.textContent)",
        );
        assert!(labels.await?[1].ends_with(" (met eigen bedragen)"));

        page.script("window.dispatchEvent(new Event('beforeprint'))", vec![]).await?;
        page.until("document.querySelector('.print-document')").await?;
        let paper = page.script("return document.querySelector('.print-document').textContent", vec![]).await?;
        let paper = paper.as_str().unwrap();
        for (part, place) in [
            ("(indicatief) (met eigen bedragen)", "the rules at the top"),
            ("geld voor technisch vmbo 2018 (eigen bedrag)", "the amounts"),
            ("PIE BB 2017 (eigen bedrag)", "the derivation"),
            ("2.000,50 per leerling (eigen bedrag, in plaats van", "the list of rules"),
            ("Er is gerekend met eigen bedragen", "what there is to know"),
        ] {
            assert!(paper.contains(part), "{place}: {paper}");
        }
        assert!(!paper.contains("fase 2 2020, hoogste maximum (eigen"), "{paper}");

        let mut tables = Vec::new();
        for table in ["bedragen", "herleiding", "scholen"] {
            tables.extend(saved(page, &format!("[data-table='{table}.csv'] button:last-of-type")).await?);
        }
        assert_eq!(tables.len(), 3);
        for table in &tables {
            assert!(table.contains(OWN), "{table}");
        }
        let receipt: Value = serde_json::from_str(&saved(page, "#save-receipt").await?[0])?;
        assert_eq!(
            receipt.pointer("/document/ownAmounts/fase1.techniek.2018.bb-kb"),
            Some(&json!("2000.50")),
            "{receipt}"
        );
        page.assert_no_console_errors().await
    })
}

#[test]
fn an_own_amount_is_reset_alone_or_with_the_others_and_the_focus_stays_near() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.fill_example().await?;
        page.open_section("bedragen").await?;
        let amount = "document.querySelector('[data-amount=\"region.technology.2018\"]').value";
        let of_source = page.script(&format!("return {amount}"), vec![]).await?;
        page.type_into(RATE, "1").await?;
        let high = "[data-field='ownAmounts.fase2.harde-techniek.gl.high']";
        page.type_into(high, "9.999").await?;
        page.until(&format!(
            "{amount} != {of_source} && document.querySelectorAll('.own-amounts .button').length == 2"
        ))
        .await?;
        page.click(&format!(".own-amounts__fields:has({high}) .button")).await?;
        page.until("document.activeElement.dataset.field == 'ownAmounts.fase2.harde-techniek.gl.low'").await?;
        assert_eq!(page.value(high).await?, "");
        assert_eq!(page.value(RATE).await?, "1", "the other stays");
        page.type_into(high, "9.999").await?;
        page.until("document.querySelectorAll('.own-amounts .button').length == 2").await?;
        page.script("[...document.querySelectorAll('#bedragen .button')].at(-1).click()", vec![]).await?;
        page.until(&format!("{amount} == {of_source} && !document.querySelector('.amount__own, .status--own')"))
            .await?;
        page.until("document.activeElement.dataset.field?.startsWith('ownAmounts')").await?;
        assert_eq!(page.value(RATE).await?, "");
        page.assert_no_console_errors().await
    })
}

#[test]
fn what_is_no_amount_is_marked_and_counts_for_nothing() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.fill_example().await?;
        page.open_section("bedragen").await?;
        let amount = "document.querySelector('[data-amount=\"region.technology.2018\"]').value";
        let of_source = page.script(&format!("return {amount}"), vec![]).await?;
        page.type_into(RATE, "100").await?;
        page.until("document.querySelector('.amount__own')").await?;
        for wrong in ["veel", "-5", "1,234", "1000000000000"] {
            page.type_into(RATE, wrong).await?;
            page.until(&format!("document.querySelector(\"{RATE}\").ariaInvalid == 'true'")).await?;
            page.until(&format!("{amount} == {of_source} && !document.querySelector('.amount__own')")).await?;
            assert_eq!(page.value(RATE).await?, wrong, "what was typed stays");
            page.until("document.querySelector('.outcome .problem--block')").await?;
        }
        // Every amount at its largest, with the largest growth: the page goes on.
        let most = "document.querySelectorAll('.own-amounts [data-field], [data-cell]').forEach((field) => {
            field.value = field.dataset.cell ? '9999' : '999999999999,99';
            field.dispatchEvent(new InputEvent('input', { bubbles: true }))
        })";
        page.script(most, vec![]).await?;
        page.fill(&[json!(["[data-field='annualPupilChange']", "20"])]).await?;
        page.until("document.querySelector('[data-amount=\"region.phase2.fourYears.high\"]').value.length > 20")
            .await?;
        if only_in_chromium("the others have no window of 320 pixels") {
            page.viewport(320, 800).await?;
            // What scrolls by itself has a frame.
            let wide = "const { scrollWidth, clientWidth } = document.documentElement;
                return scrollWidth <= clientWidth ? '' : [...document.querySelectorAll('body *')].filter((element) =>
                    element.getBoundingClientRect().right > clientWidth && !element.closest('.scroll'))
                    .map(({ tagName, className, textContent }) => `${tagName} ${className} ${textContent}`).join()";
            assert_eq!(page.script(wide, vec![]).await?, json!(""), "the largest amounts fit on the smallest page");
        }
        page.assert_no_console_errors().await
    })
}

#[test]
fn the_rule_sets_stand_side_by_side_for_the_school_as_entered() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        page.fill_example().await?;
        page.open_section("bedragen").await?;
        let document = json!({ "format": "vmbo-techniek/1", "schools": [{ "counts": { "2017-10-01": {
            "BWI": { "BB": 31, "KB": 24 }, "PIE": { "BB": 38, "KB": 52, "GL": 9 }, "M&T": { "BB": 27, "KB": 33 },
            "MVI": { "KB": 18, "GL": 12 }, "E&O": { "BB": 40, "KB": 61 }, "Z&W": { "BB": 44, "KB": 57 },
            "D&P": { "GL": 35 } } } }] });
        let shown = "return [...document.querySelectorAll('#bedragen .figures tbody tr')].map((row) =>
            [...row.querySelectorAll('data')].map(({ value }) => value))";
        let rows = page.script(shown, vec![]).await?;
        let mut expected = Vec::new();
        for scheme in ["kamerbrief-2018", "vastgesteld"] {
            let mut document = document.clone();
            document["scheme"] = json!(scheme);
            expected.push(page.calculate(document).await?["region"].clone());
        }
        let paths = [
            "technology/2018",
            "planning/2018",
            "technology/2019",
            "planning/2019",
            "phase1/total",
            "phase2/2020/low",
            "phase2/2020/high",
            "phase2/2021/low",
            "phase2/2021/high",
            "phase2/2022/low",
            "phase2/2022/high",
            "phase2/2023/low",
            "phase2/2023/high",
            "phase2/fourYears/low",
            "phase2/fourYears/high",
        ];
        assert_eq!(rows.as_array().unwrap().len(), paths.len());
        for (row, path) in rows.as_array().unwrap().iter().zip(paths) {
            let sides = [0, 1].map(|side: usize| expected[side].pointer(&format!("/{path}")).unwrap().clone());
            assert_eq!([row[0].clone(), row[1].clone()], sides, "{path}");
            let cents = |amount: &Value| amount.as_str().unwrap().replace('.', "").parse::<i64>().unwrap();
            assert_eq!(cents(&row[2]), cents(&row[1]) - cents(&row[0]), "{path}");
        }
        // What happened in between, each with its reason and its sources.
        let changes =
            "return [...document.querySelectorAll('#bedragen table.amounts:not(.own-amounts) tbody tr')].map((row) =>
            Boolean(row.querySelector('td:last-child p').textContent && row.querySelector('td:last-child a')))";
        let changes = page.script(changes, vec![]).await?;
        assert!(
            changes.as_array().is_some_and(|rows| rows.len() >= 8 && rows.iter().all(|row| row == true)),
            "{changes}"
        );
        page.assert_no_console_errors().await
    })
}
