//! How long the page takes to be seen and to be used: slow 4G, a processor four times slower, an empty profile each time.
//! Only Chromium can make both slow.

use e2e::{Network, Result, run, spread};
use serde_json::Value;
use std::cell::RefCell;
use std::io;
use std::io::Write;

/// Odd, so that the median is a measured value.
const LOADS: usize = 9;

/// What is measured. A script that asks for `ready` fetches at once the part that reads documents, so that is a load of
/// its own.
const MEASURES: [&str; 4] =
    ["first contentful paint, ms", "usable, ms", "layout shift, thousandths", "ready when a script asks at once, ms"];

const MEASURE: &str = "return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const [mark] = list.getEntriesByName('vmbo-techniek-usable');
      if (mark) resolve(mark.startTime);
    });
    observer.observe({ type: 'mark', buffered: true });
  }).then((usable) => new Promise((resolve) => setTimeout(() => resolve(usable), 500))).then((usable) => {
      let shift = 0;
      const observer = new PerformanceObserver(() => {});
      observer.observe({ type: 'layout-shift', buffered: true });
      for (const { value } of observer.takeRecords()) shift += value;
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return [paint.startTime, usable, shift * 1000].map(Math.round);
  })";

const READY: &str = "return window.vmboTechniek.ready.then(() => Math.round(performance.now()))";

fn main() -> Result<()> {
    let mut loads = Vec::new();
    for _ in 0..LOADS {
        let mut found = measured(MEASURE)?;
        let ready = measured(READY)?;
        found.as_array_mut().into_iter().for_each(|found| found.push(ready.clone()));
        loads.push(found);
    }
    let mut out = io::stdout();
    writeln!(out, "{:37} {:>8} {:>8}   slow 4G, processor 4x slower, {LOADS} loads", "", "median", "p95")?;
    for (at, measure) in MEASURES.iter().enumerate() {
        let values = loads.iter().filter_map(|load| load.get(at).and_then(Value::as_u64));
        let (median, p95) = spread(values.collect(), u64::cmp);
        writeln!(out, "{measure:37} {median:>8} {p95:>8}")?;
    }
    Ok(())
}

/// What a script in the page finds, as soon as there is something to ask.
fn measured(script: &str) -> Result<Value> {
    let found = RefCell::new(Value::Null);
    run(async |page| {
        page.slow_network(Network::SLOW_4G).await?;
        page.slow_processor(4).await?;
        page.go_to("").await?;
        page.until("window.vmboTechniek").await?;
        *found.borrow_mut() = page.script(script, Vec::new()).await?;
        Ok(())
    })?;
    Ok(found.into_inner())
}
