//! How long the page takes to be seen and to be used: slow 4G, a processor four times slower, an empty profile each time.
//! Only Chromium can make both slow.

use e2e::{Network, Result, run};
use serde_json::Value;
use std::cell::RefCell;
use std::io::{self, Write};

/// Odd, so that the median is a measured value.
const LOADS: usize = 9;

/// What is measured. Ready is when the driver heard of it, which is a little later.
const MEASURES: [&str; 3] = ["first contentful paint, ms", "ready, ms", "layout shift, thousandths"];

const MEASURE: &str = "return window.vmboTechniek.ready.then(() => {
    const ready = performance.now();
    return new Promise((resolve) => setTimeout(resolve, 500)).then(() => {
      let shift = 0;
      const observer = new PerformanceObserver(() => {});
      observer.observe({ type: 'layout-shift', buffered: true });
      for (const { value } of observer.takeRecords()) shift += value;
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return [Math.round(paint.startTime), Math.round(ready), Math.round(shift * 1000)];
    });
  })";

fn main() -> Result<()> {
    let loads = RefCell::new(Vec::new());
    for _ in 0..LOADS {
        run(async |page| {
            page.slow_network(Network::SLOW_4G).await?;
            page.slow_processor(4).await?;
            page.go_to("").await?;
            page.until("window.vmboTechniek").await?;
            let found = page.script(MEASURE, Vec::new()).await?;
            loads.borrow_mut().push(found);
            Ok(())
        })?;
    }
    let loads = loads.into_inner();
    let mut out = io::stdout();
    writeln!(out, "{:30} {:>8} {:>8}   slow 4G, processor 4x slower, {LOADS} loads", "", "median", "p95")?;
    for (at, measure) in MEASURES.iter().enumerate() {
        let mut values: Vec<u64> = loads.iter().filter_map(|load| load.get(at).and_then(Value::as_u64)).collect();
        values.sort_unstable();
        let nth = |share: usize| values.get((values.len() * share).div_ceil(100).saturating_sub(1)).copied();
        writeln!(out, "{measure:30} {:>8} {:>8}", nth(50).unwrap_or_default(), nth(95).unwrap_or_default())?;
    }
    Ok(())
}
