//! How long the single file takes from opening to usable, from a disk and with an empty profile each time. Only Chromium
//! can be made slow.

use e2e::{Error, Result, Site, run, spread};
use std::cell::Cell;
use std::io;
use std::io::Write;
use url::Url;

const FILE: &str = "rekenhulp-vmbo-techniek.html";

/// Odd, so that the median is a measured value.
const LOADS: usize = 9;

/// How many times slower the processor is.
const SLOWER: [u32; 2] = [1, 4];

fn main() -> Result<()> {
    let path = Site::dist()?.folder().join(FILE);
    let address = Url::from_file_path(&path).map_err(|()| Error::new(format!("{} is no path", path.display())))?;
    let mut out = io::stdout();
    writeln!(out, "{:30} {:>8} {:>8}   {LOADS} loads", "the single file usable, ms", "median", "p95")?;
    for slower in SLOWER {
        let mut values = Vec::new();
        for _ in 0..LOADS {
            values.push(usable(address.as_str(), slower)?);
        }
        let (median, p95) = spread(values, u64::cmp);
        let name = format!("processor {slower}x slower");
        writeln!(out, "{name:30} {median:>8} {p95:>8}")?;
    }
    Ok(())
}

/// Milliseconds from the navigation until the calculator could be used.
fn usable(address: &str, slower: u32) -> Result<u64> {
    let found = Cell::new(0);
    run(async |page| {
        page.slow_processor(slower).await?;
        page.client().goto(address).await?;
        page.usable().await?;
        let mark = "return Math.round(performance.getEntriesByName('vmbo-techniek-usable')[0].startTime)";
        found.set(page.script(mark, Vec::new()).await?.as_u64().unwrap_or_default());
        Ok(())
    })?;
    Ok(found.get())
}
