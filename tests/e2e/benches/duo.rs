//! How long a DUO file takes: to read and list it, ten times as much of it, and to open and total a region from it. All
//! of it is measured in the page, from the choice or the click until the browser has painted what came of it.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark that cannot go on has failed")]

#[path = "../../duo/mod.rs"]
#[expect(dead_code, reason = "the tests make every variant")]
mod duo_files;

use std::cell::RefCell;
use std::fs;
use std::io;
use std::io::Write;

use duo_files::{PLAIN, Row, file, row, uncounted};
use e2e::{Page, Result, run};
use serde_json::{Value, json};

/// Odd, so that the median is a measured value.
const TIMES: usize = 5;

/// As many as DUO's file of 1 October 2019 has, rounded up.
const ROWS: usize = 25_000;

/// The vestigingen in that file with a profiel.
const SCHOOLS: usize = 572;

/// What is measured of a file and of a region; the last of each is how long the page did not respond at most.
const READING: [&str; 2] = ["read and listed, ms", "longest task, ms"];
const TAKING: [&str; 2] = ["572 schools opened and totalled, ms", "longest task, ms"];

/// Measures from an event until an element is there and painted.
const MEASURE: &str = "const [name, selector, old] = arguments;
  window.measured = new Promise((resolve) => {
    let start, longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask' });
    addEventListener(name, () => {
      start = performance.now();
      const look = () => {
        const found = document.querySelector(selector);
        if (!found || (old && found.value === old)) return requestAnimationFrame(look);
        setTimeout(() => {
          const end = performance.now();
          // Long tasks are told of a little later.
          setTimeout(() => resolve([Math.round(end - start), Math.round(longest)]), 300);
        });
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  })";

const TOTAL: &str = "[data-amount=\"region.phase1.total\"]";

fn main() -> Result<()> {
    let mut out = io::stdout();
    for times in [1, 10] {
        let bytes = file(PLAIN, &rows(ROWS * times));
        let found = measure(&bytes, times == 1)?;
        let megabytes = bytes.len() / 100_000;
        writeln!(
            out,
            "{:38} {:>8} {:>8}   {} rows, {}.{} MB, {TIMES} times",
            "",
            "median",
            "largest",
            ROWS * times,
            megabytes / 10,
            megabytes % 10
        )?;
        for (at, measure) in READING.iter().chain(&TAKING).enumerate() {
            let mut values: Vec<u64> =
                found.iter().filter_map(|values| values.get(at).and_then(Value::as_u64)).collect();
            values.sort_unstable();
            if let (Some(median), Some(largest)) = (values.get(values.len() / 2), values.last()) {
                writeln!(out, "{measure:38} {median:>8} {largest:>8}")?;
            }
        }
    }
    Ok(())
}

/// A quarter of the rows count, as in DUO's file.
fn rows(count: usize) -> Vec<Row> {
    let counts = |at: usize| [at % 30, at % 7, at % 25, 1].map(|pupils| u16::try_from(pupils).unwrap());
    let one = |at: usize| {
        let school = at / 4 % SCHOOLS;
        if at.is_multiple_of(4) { row(school, at / 4, [1, 0, 2, 0]) } else { uncounted(school, at, counts(at)) }
    };
    (0..count).map(one).collect()
}

/// Reads the file, each time in a page of its own, and takes all of it as a region when that is asked for.
fn measure(bytes: &[u8], takes: bool) -> Result<Vec<Vec<Value>>> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("leerlingen-2019.csv");
    fs::write(&path, bytes)?;
    let all = RefCell::new(Vec::new());
    for _ in 0..TIMES {
        run(async |page| {
            page.open("").await?;
            page.script(MEASURE, vec![json!("change"), json!(".duo__list li")]).await?;
            page.choose_file("duo", &path).await?;
            let mut values = measured(page).await?;
            if takes {
                page.choose("duo-date", 1).await?;
                let empty = page.script(&format!("return document.querySelector('{TOTAL}').value"), Vec::new()).await?;
                page.script(MEASURE, vec![json!("click"), json!(TOTAL), empty]).await?;
                page.click("#duo-replace").await?;
                values.extend(measured(page).await?);
                page.open_view("region").await?;
                let rows = page
                    .script("return document.querySelectorAll('.region .region-table tbody tr').length", Vec::new())
                    .await?;
                assert_eq!(rows, json!(SCHOOLS), "the table of the region shows every school");
            }
            all.borrow_mut().push(values);
            Ok(())
        })?;
    }
    Ok(all.into_inner())
}

async fn measured(page: &Page) -> Result<Vec<Value>> {
    let values = page.script("return window.measured", Vec::new()).await?;
    Ok(values.as_array().unwrap()[..2].to_vec())
}
