//! How long the program in the page takes from the text of a document to the text of its result, as
//! `window.vmboTechniek.calculate` asks for it. The goals: one full school in 25 microseconds, 600 schools in
//! 8 milliseconds.

#[path = "../../../benches/full_schools/mod.rs"]
mod full_schools;

use e2e::{Result, run};
use serde_json::json;
use std::io;
use std::io::Write;

/// How many schools a document has, and how often it is calculated for one measurement: clocks in pages are coarse.
const CASES: [(usize, u32); 2] = [(1, 2000), (600, 5)];

/// Microseconds for each of the rounds. `calculate` gives an object: reading the text of the result is measured alone
/// and left out.
const MEASURE: &str = "const [text, times] = arguments;
  return window.vmboTechniek.ready.then(() => {
    const { calculate } = window.vmboTechniek;
    const result = JSON.stringify(calculate(text));
    const microseconds = (work) => {
      const start = performance.now();
      for (let at = 0; at < times; at++) work();
      return (performance.now() - start) * 1000 / times;
    };
    const rounds = Array.from({ length: 25 }, () =>
      microseconds(() => calculate(text)) - microseconds(() => JSON.parse(result)));
    return rounds.sort((one, other) => one - other);
  })";

fn main() -> Result<()> {
    let mut out = io::stdout();
    writeln!(out, "{:28} {:>10} {:>10}   microseconds", "document text to result text", "fastest", "median")?;
    for (schools, times) in CASES {
        run(async |page| {
            page.open("").await?;
            let text = full_schools::text("kamerbrief-2018", "0", schools);
            let rounds = page.script(MEASURE, vec![json!(text), json!(times)]).await?;
            let round = |at: usize| rounds.get(at).and_then(|value| value.as_f64()).unwrap_or(f64::NAN);
            writeln!(io::stdout(), "{schools:>4} schools                 {:>10.1} {:>10.1}", round(0), round(12))?;
            Ok(())
        })?;
    }
    Ok(())
}
