//! What the site weighs, and whether that is within the budget.

use super::assets::Assets;
use super::folder::files_below;
use super::prerender::Prerendered;
use crate::failure::Failure;
use crate::process::say;
use std::fs;
use std::io;
use std::io::Write;
use std::path::Path;
use xtask_server::SINGLE_FILE;

/// Most compressed bytes of page, styles, scripts and the main part of the program together.
const FIRST_LIMIT: u64 = 180_000;

/// Most compressed bytes of that and every other part.
const ALL_LIMIT: u64 = 665_000;

/// Most bytes of the single file, which travels as it is.
const SINGLE_LIMIT: u64 = 810_000;

/// One file and its compressed siblings.
#[derive(Debug, PartialEq, Eq)]
struct Weight {
    name: String,
    raw: u64,
    gzip: Option<u64>,
    brotli: Option<u64>,
}

impl Weight {
    /// What travels to a browser that takes brotli.
    fn travels(&self) -> u64 {
        self.brotli.unwrap_or(self.raw)
    }
}

/// The view that most visitors begin with. The others need all of the program, and are cached with it.
const FIRST_VIEW: &str = "calculate";

/// Prints the table and keeps the budget. A build that had to do without its tools is only warned.
pub(crate) fn report(site: &Path, pages: &[Prerendered], assets: &Assets, optimised: bool) -> Result<(), Failure> {
    let weights = weigh(site)?;
    let travels = |name: &str| weights.iter().find(|weight| weight.name == name).map_or(0, Weight::travels);
    let mut lines = table(&weights);
    let mut first = 0;
    for Prerendered { folder, language, .. } in pages.iter().filter(|page| page.view == FIRST_VIEW) {
        let page = format!("{folder}index.html");
        let files = [
            ("page", page.as_str()),
            ("styles", assets.styles.as_str()),
            ("boot", assets.boot.as_str()),
            ("glue", assets.glue.as_str()),
            ("main", assets.main.as_str()),
        ];
        let parts = files.map(|(part, name)| format!("{part} {}", kilobytes(travels(name))));
        let total = files.iter().map(|(_, name)| travels(name)).sum();
        lines.push_str(&format!("first load: {} {} with brotli ({})\n", language, kilobytes(total), parts.join(", ")));
        first = total.max(first);
    }
    let all = first + assets.parts.iter().map(|part| travels(part)).sum::<u64>();
    let single = weights.iter().find(|weight| weight.name == SINGLE_FILE).map_or(0, |weight| weight.raw);
    lines.push_str(&format!("everything: {} with brotli; the single file: {}\n", kilobytes(all), kilobytes(single)));
    io::stdout().write_all(lines.as_bytes()).map_err(|error| Failure::new(format!("cannot write: {error}")))?;
    for (what, found, limit) in [
        ("the first load, with brotli,", first, FIRST_LIMIT),
        ("everything together, with brotli,", all, ALL_LIMIT),
        ("the single file", single, SINGLE_LIMIT),
    ] {
        judge(what, found, limit, optimised)?;
    }
    Ok(())
}

fn judge(what: &str, found: u64, limit: u64, optimised: bool) -> Result<(), Failure> {
    if found <= limit {
        return Ok(());
    }
    let sentence = format!("{what} is {}, the limit is {}", kilobytes(found), kilobytes(limit));
    if optimised {
        return Err(Failure::new(format!("{sentence}; dist/ stays as it was")));
    }
    say(&sentence);
    Ok(())
}

/// Every file of the site in the order of the paths, with its siblings in the same line.
fn weigh(site: &Path) -> Result<Vec<Weight>, Failure> {
    let size = |name: &str| fs::metadata(site.join(name)).map(|data| data.len());
    let names = files_below(site)?;
    let names = names.iter().map(|path| path.to_string_lossy().replace('\\', "/"));
    names
        .filter(|name| !name.ends_with(".br") && !name.ends_with(".gz"))
        .map(|name| {
            let raw = size(&name).map_err(Failure::io("measure", Path::new(&name)))?;
            let (gzip, brotli) = (size(&format!("{name}.gz")).ok(), size(&format!("{name}.br")).ok());
            Ok(Weight { raw, gzip, brotli, name })
        })
        .collect()
}

fn table(weights: &[Weight]) -> String {
    let width = weights.iter().map(|weight| weight.name.len()).max().unwrap_or_default();
    let mut table = format!("{:width$}  {:>10}  {:>10}  {:>10}\n", "file", "raw", "gzip", "brotli");
    for Weight { name, raw, gzip, brotli } in weights {
        let cell = |size: Option<u64>| size.map(kilobytes).unwrap_or_default();
        let (raw, gzip, brotli) = (cell(Some(*raw)), cell(*gzip), cell(*brotli));
        table.push_str(&format!("{name:width$}  {raw:>10}  {gzip:>10}  {brotli:>10}\n"));
    }
    table
}

/// Thousands of bytes with one decimal.
fn kilobytes(bytes: u64) -> String {
    let tenths = (bytes + 50) / 100;
    format!("{}.{} kB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_rounded_to_a_tenth() {
        assert_eq!(kilobytes(0), "0.0 kB");
        assert_eq!(kilobytes(1_049), "1.0 kB");
        assert_eq!(kilobytes(1_050), "1.1 kB");
        assert_eq!(kilobytes(135_000), "135.0 kB");
    }

    #[test]
    fn siblings_stand_in_the_line_of_their_file() {
        let site = tempfile::tempdir().unwrap();
        for (name, size) in [("index.html", 30), ("index.html.br", 10), ("index.html.gz", 20), ("icon.png", 5)] {
            fs::write(site.path().join(name), vec![0; size]).unwrap();
        }
        let weights = weigh(site.path()).unwrap();
        assert_eq!(weights.len(), 2);
        assert_eq!((weights[0].name.as_str(), weights[0].travels()), ("icon.png", 5));
        assert_eq!((weights[1].gzip, weights[1].travels()), (Some(20), 10));
    }

    #[test]
    fn too_large_fails_only_when_the_tools_were_there() {
        assert!(judge("a part", 10, 10, true).is_ok());
        assert!(judge("a part", 11, 10, true).is_err());
        assert!(judge("a part", 11, 10, false).is_ok());
    }
}
