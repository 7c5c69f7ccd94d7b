//! Documents with the most work per school, for the benchmarks here and in the browser.

use std::fmt::Write;

const PROFIELEN: [&str; 10] = ["BWI", "PIE", "M&T", "MaT", "MVI", "E&O", "Groen", "HBR", "Z&W", "D&P"];
const LEERWEGEN: [&str; 4] = ["BB", "KB", "GL", "TL"];

/// The text of a region of schools that each have pupils in every cell on both dates, a request and a pledge.
pub(crate) fn text(scheme: &str, change: &str, schools: usize) -> String {
    let mut items = String::new();
    for school in 0..schools {
        let comma = if school > 0 { "," } else { "" };
        let (first, second) = (counts(school), counts(school + 1));
        _ = write!(
            items,
            r#"{comma}{{"name":"School {school}","counts":{{"2017-10-01":{first},"2018-10-01":{second}}}}}"#
        );
    }
    format!(
        r#"{{"format":"vmbo-techniek/1","scheme":"{scheme}","schools":[{items}],"requestedSubsidy":"5000000.00",
        "pledgedCofinancing":{{"cash":"300000.00","inKind":"150000.00"}},"annualPupilChange":"{change}"}}"#
    )
}

fn counts(seed: usize) -> String {
    let rows = PROFIELEN.iter().enumerate().map(|(row, profiel)| {
        let cells = LEERWEGEN.iter().enumerate().map(|(column, leerweg)| {
            let pupils = (seed * 7 + row * 13 + column * 29) % 97;
            format!(r#""{leerweg}":{pupils}"#)
        });
        format!(r#""{profiel}":{{{}}}"#, cells.collect::<Vec<_>>().join(","))
    });
    format!("{{{}}}", rows.collect::<Vec<_>>().join(","))
}
