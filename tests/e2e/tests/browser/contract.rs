//! What other programs are held against: the examples through `window.vmboTechniek` and typed into the page.

use e2e::{Page, Result, cell, fewer_elsewhere, field, only_in_chromium, run};
use serde_json::{Value, json};

use crate::examples;
use crate::examples::{Example, assert_holds};
use crate::shown::{amounts, assert_shows};

#[test]
fn the_function_gives_every_example_its_result() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        for Example { name, input, expected } in examples::good() {
            let document: Value = serde_json::from_str(&input)?;
            assert_holds(&expected, &page.calculate(document).await?, &name);
            assert_holds(&expected, &page.calculate(json!(input)).await?, &format!("{name} as text"));
        }
        Ok(())
    })
}

#[test]
fn typing_an_example_shows_its_result() -> Result<()> {
    run(async |page| {
        page.open("").await?;
        for Example { name, input, expected } in fewer_elsewhere(examples::good(), 4)? {
            // Each document begins on an empty page.
            page.script("localStorage.clear()", Vec::new()).await?;
            page.open("").await?;
            let document: Value = serde_json::from_str(&input)?;
            type_document(page, &document).await?;
            page.open_view("calculate").await?;
            assert_shows(&amounts(page).await?, &expected, "region.", &name);
            page.open_view("region").await?;
            let shown = amounts(page).await?;
            for prefix in ["schools.", "cofinancing.", "technologyPoor."] {
                assert_shows(&shown, &expected, prefix, &name);
            }
            page.script("dispatchEvent(new Event('pagehide'))", Vec::new()).await?;
        }
        Ok(())
    })
}

/// Fills in the page as a person with this document on paper would. TL has no fields: it earns nothing.
async fn type_document(page: &Page, document: &Value) -> Result<()> {
    if let Some(scheme) = document["scheme"].as_str() {
        page.activate(&format!("[data-field=scheme][value='{scheme}']")).await?;
    }
    for (at, school) in document["schools"].as_array().into_iter().flatten().enumerate() {
        if at > 0 {
            page.add_school().await?;
        }
        type_school(page, at, school).await?;
    }
    let texts = [
        ("region", "requestedSubsidy", &document["requestedSubsidy"]),
        ("region", "pledgedCofinancing.cash", &document["pledgedCofinancing"]["cash"]),
        ("region", "pledgedCofinancing.inKind", &document["pledgedCofinancing"]["inKind"]),
        ("ahead", "annualPupilChange", &document["annualPupilChange"]),
    ];
    for (view, path, text) in texts {
        if let Some(text) = text.as_str() {
            page.open_view(view).await?;
            page.type_into(&field(path), text).await?;
        }
    }
    if document["technologyPoor"] == true {
        page.open_view("region").await?;
        page.click("[data-field=technologyPoor]").await?;
    }
    Ok(())
}

async fn type_school(page: &Page, at: usize, school: &Value) -> Result<()> {
    page.open_menu("school-gegevens").await?;
    for path in ["name", "brin"] {
        if let Some(text) = school[path].as_str() {
            page.type_into(&field(&format!("schools.{at}.{path}")), text).await?;
        }
    }
    if school["kind"] == "vso" {
        page.click(&format!("[data-field='schools.{at}.kind'][value=vso]")).await?;
    }
    page.click("#school-gegevens").await?;
    let counts = &school["counts"];
    if !counts["2018-10-01"].is_null() {
        page.click(&field(&format!("schools.{at}.sameCounts"))).await?;
        page.until(&format!("document.querySelector(\"[data-cell='{at}.2018-10-01.BWI.BB']\")")).await?;
    }
    for (date, profielen) in counts.as_object().into_iter().flatten() {
        for (profiel, leerwegen) in profielen.as_object().into_iter().flatten() {
            let funded = leerwegen.as_object().into_iter().flatten().filter(|(leerweg, _)| *leerweg != "TL");
            for (leerweg, pupils) in funded {
                page.type_into(&format!("[data-cell='{at}.{date}.{profiel}.{leerweg}']"), &pupils.to_string()).await?;
            }
        }
    }
    if !counts["2018-10-01"].is_null() {
        clear_copied(page, at, &counts["2018-10-01"]).await?;
    }
    Ok(())
}

/// The counts of 2017 were there when "zelfde aantallen" went off, or were typed since: what the document does not name
/// in 2018 is 0.
async fn clear_copied(page: &Page, at: usize, named: &Value) -> Result<()> {
    let copied = "return [...document.querySelectorAll('[data-cell*=\".2018-10-01.\"]')]
        .filter(({ value }) => value).map(({ dataset }) => dataset.cell)";
    for cell in page.texts(copied).await? {
        let mut path = cell.split('.').skip(2);
        let named = path.next().zip(path.next()).map(|(profiel, leerweg)| &named[profiel][leerweg]);
        if named.is_none_or(Value::is_null) {
            page.type_into(&format!("[data-cell='{at}{}']", &cell[cell.find('.').unwrap_or_default()..]), "").await?;
        }
    }
    Ok(())
}

/// Numbers that are anything but round, the same at every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

/// Percentages of the comparison and totals of the table, as `Intl.NumberFormat` has them.
const COMPARE: &str = r"
    const locale = arguments[0];
    const share = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1 });
    const wrong = [];
    const hold = (shown, expected) => shown === expected || wrong.push(`${shown} instead of ${expected}`);
    const cents = (data) => BigInt(data.value.replace('.', ''));
    const rows = [...document.querySelectorAll('.figures tbody tr')].filter((row) => row.cells.length === 5);
    for (const row of rows) {
      const [base, other] = [...row.querySelectorAll('data')];
      if (cents(base) === 0n) continue;
      const [above, below] = [(cents(other) - cents(base)) * 1000n, cents(base)];
      const size = above < 0n ? -above : above;
      const tenths = (2n * size + below) / (2n * below);
      hold(row.cells[4].textContent, share.format(Number(above < 0n ? -tenths : tenths) / 1000));
    }
    return [wrong, rows.length]";

/// The totals of the columns and of all of them.
const TOTALS: &str = r"
    const whole = new Intl.NumberFormat(arguments[0]);
    const typed = (leerweg) => [...document.querySelectorAll(`[data-cell$='.${leerweg}']`)].map(({ value }) => Number(value));
    const sum = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
    const columns = ['BB', 'KB', 'GL'].map((leerweg) => sum(typed(leerweg)));
    const shown = [...document.querySelectorAll('.counts tfoot td')].map((total) => total.innerText.trim());
    return [shown, [...columns, sum(columns)].map((total) => whole.format(total))]";

#[test]
fn every_number_is_written_as_the_browser_writes_it() -> Result<()> {
    if !only_in_chromium()? {
        return Ok(());
    }
    run(async |page| {
        for (address, locale) in [("", "nl-NL"), ("en/", "en-IE")] {
            page.open(address).await?;
            let mut numbers = Numbers(2018);
            let mut amounts_seen = 0;
            for round in 0..8 {
                page.open_view("calculate").await?;
                let cells = page
                    .texts("return [...document.querySelectorAll('[data-cell]')].map(({ dataset }) => dataset.cell)")
                    .await?;
                let fields: Vec<Value> = cells
                    .iter()
                    .map(|cell| {
                        json!([format!("[data-cell='{cell}']"), numbers.below(10_u64.pow(1 + round % 4)).to_string()])
                    })
                    .collect();
                page.fill(&fields).await?;
                // The later amounts have cents.
                page.activate(["[value=kamerbrief-2018]", "[value=vastgesteld]"][(round / 4) as usize]).await?;
                amounts_seen += amounts(page).await?.len();
                let totals = page.script(TOTALS, vec![json!(locale)]).await?;
                assert_eq!(totals[0], totals[1], "{locale}");
                page.open_view("accountability").await?;
                amounts(page).await?;
                let compared = page.script(COMPARE, vec![json!(locale)]).await?;
                assert_eq!(compared[0], json!([]), "{locale}");
                assert!(compared[1].as_u64() >= Some(10), "{compared}");
            }
            assert!(amounts_seen > 100, "{amounts_seen}");
        }
        Ok(())
    })
}

#[test]
fn a_field_that_is_wrong_keeps_its_text_and_says_why() -> Result<()> {
    let wrong = [("12,5", "E01"), ("-3", "E02"), ("10000", "E03"), ("abc", "E04")];
    let right = [
        ("1.234", "1851000.00", "a point in thousands"),
        (" 12 ", "18000.00", "spaces around it"),
        ("\u{200b}12\u{2060}", "18000.00", "marks that nobody sees"),
        ("9999", "14998500.00", "the most"),
        ("0", "0.00", "nobody"),
        ("", "0.00", "empty"),
    ];
    run(async |page| {
        let pie = cell("PIE.BB");
        page.open("").await?;
        for (text, code) in wrong {
            page.type_into(&pie, text).await?;
            page.until(&format!("document.querySelector(\"{pie}\").ariaInvalid == 'true'")).await?;
            let message = page.attribute(&pie, "aria-describedby").await?.unwrap_or_default();
            assert_eq!(page.attribute(&format!("#{message}"), "data-code").await?.as_deref(), Some(code));
            assert!(page.text(&format!("#{message}")).await?.contains(text), "{text}");
            let incomplete = page.text(".counts tfoot td:last-child").await?;
            assert!(!incomplete.trim().chars().all(|sign| sign.is_ascii_digit()), "{incomplete}");
            page.until("document.querySelector('.outcome .problem--block')").await?;
            page.press(&e2e::keys(&[fantoccini::key::Key::Tab])).await?;
            assert_eq!(page.value(&pie).await?, text, "leaving the field changes nothing");
        }
        for (text, amount, reason) in right {
            page.fill(&[json!([pie, text])]).await?;
            page.until_amount("region.technology.2018", amount).await?;
            assert_eq!(page.attribute(&pie, "aria-invalid").await?, None, "{reason}");
            assert_eq!(page.value(&pie).await?, text, "{reason}");
        }
        Ok(())
    })
}
