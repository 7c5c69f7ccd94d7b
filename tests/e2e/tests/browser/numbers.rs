//! Numbers are written as the browser itself writes them in each language.

use e2e::{Page, Result, only_in_chromium, run};
use serde_json::{Value, json};

/// Counts, amounts, differences and percentages on the page that are not as `Intl.NumberFormat` has them, and how many
/// were compared. Each is compared with the number that it stands for, not with its own text.
const COMPARE: &str = r"
    const locale = arguments[0];
    const euros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
    const signed = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', signDisplay: 'exceptZero' });
    const whole = new Intl.NumberFormat(locale);
    const share = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1 });
    const wrong = [];
    const kinds = { amount: 0, signed: 0, percent: 0, count: 0 };
    const hold = (kind, shown, expected) => {
      kinds[kind] += 1;
      if (shown !== expected) wrong.push(`${kind}: ${JSON.stringify(shown)} instead of ${JSON.stringify(expected)}`);
    };
    // A text as decimal: the formatter then loses no digit.
    for (const data of document.querySelectorAll('data[value]')) {
      const isDifference = data.closest('#bedragen .figures td:nth-child(4)');
      if (isDifference) hold('signed', data.textContent, signed.format(data.value));
      else hold('amount', data.textContent, euros.format(data.value));
    }
    const cents = (data) => BigInt(data.value.replace('.', ''));
    for (const row of document.querySelectorAll('#bedragen .figures tbody tr')) {
      const cells = [...row.querySelectorAll('td')];
      const [base, other] = cells.map((cell) => cell.querySelector('data'));
      if (cents(base) === 0n) continue;
      const [above, below] = [(cents(other) - cents(base)) * 1000n, cents(base)];
      const size = above < 0n ? -above : above;
      const tenths = (2n * size + below) / (2n * below);
      hold('percent', cells[3].textContent, share.format(Number(above < 0n ? -tenths : tenths) / 1000));
    }
    const typed = (leerweg) => [...document.querySelectorAll(`[data-cell$='.${leerweg}']`)].map(({ value }) => Number(value));
    const sum = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
    const columns = ['BB', 'KB', 'GL'].map((leerweg) => sum(typed(leerweg)));
    [...columns, sum(columns)].forEach((total, at) => {
      hold('count', document.querySelectorAll('.counts tfoot td')[at].textContent, whole.format(total));
    });
    return { wrong, kinds }";

/// Numbers that are anything but round, the same at every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

/// Fills in every cell, with numbers below a power of ten.
async fn fill(page: &Page, numbers: &mut Numbers, power: u32) -> Result<()> {
    let cells = page
        .script("return [...document.querySelectorAll('[data-cell]')].map(({ dataset }) => dataset.cell)", vec![])
        .await?;
    let cells = cells.as_array().unwrap().iter().map(|cell| cell.as_str().unwrap());
    let fields: Vec<Value> = cells
        .map(|cell| json!([format!("[data-cell='{cell}']"), numbers.below(10_u64.pow(power)).to_string()]))
        .collect();
    page.fill(&fields).await
}

#[test]
fn every_number_is_written_as_the_browser_writes_it() -> Result<()> {
    if !only_in_chromium("the page writes its numbers by itself, the same in every browser, and one can judge them") {
        return Ok(());
    }
    run(async |page| {
        for (address, locale) in [("", "nl-NL"), ("en/", "en-IE")] {
            page.open(address).await?;
            page.open_section("bedragen").await?;
            let mut numbers = Numbers(2018);
            let mut found = serde_json::Map::new();
            for round in 0..16 {
                fill(page, &mut numbers, 1 + round % 4).await?;
                // The later amounts have cents, and amounts of the user's own any.
                let scheme = ["kamerbrief-2018", "vastgesteld"][(round / 4 % 2) as usize];
                page.script(
                    "document.querySelector(`[name=scheme][value=${arguments[0]}]`)?.click()",
                    vec![json!(scheme)],
                )
                .await?;
                let own = format!("{},{:02}", numbers.below(100_000), numbers.below(100));
                page.fill(&[json!([".own-amounts [data-field]", own])]).await?;
                page.until("document.querySelector('.amount__own')").await?;
                let compared = page.script(COMPARE, vec![json!(locale)]).await?;
                assert_eq!(compared["wrong"], json!([]), "{locale}");
                for (kind, number) in compared["kinds"].as_object().unwrap() {
                    let sum = found.get(kind).and_then(Value::as_u64).unwrap_or_default() + number.as_u64().unwrap();
                    found.insert(kind.clone(), json!(sum));
                }
            }
            for (kind, least) in [("amount", 500), ("signed", 50), ("percent", 100), ("count", 60)] {
                assert!(found[kind].as_u64().unwrap() >= least, "{locale}, {kind}: {found:?}");
            }
        }
        page.assert_no_console_errors().await
    })
}
