//! What the site weighs, and whether that is within the budget.

use super::assets::Assets;
use super::folder::files_below;
use super::page;
use crate::failure::Failure;
use crate::process::say;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use vmbo_techniek::view_model::Language;
use xtask_server::SINGLE_FILE;

/// Compressed bytes of page, styles, scripts and first module together: above the first the build mentions it, above the second
/// it fails.
const GOAL: u64 = 110_000;
const LIMIT: u64 = 180_000;

/// Goals for the parts that grow unnoticed.
const PART_GOALS: [(&str, u64); 3] = [("index.html", 12_000), ("styles", 8_000), ("glue", 5_000)];

/// Most bytes of the single file, which travels as it is.
const SINGLE_LIMIT: u64 = 350_000;

/// Most compressed bytes, with their scripts, of the modules that come when somebody asks for what they do.
const MODULE_LIMITS: [(&str, u64); 3] = [("calculation", 40_000), ("duo", 25_000), ("workbook", 290_000)];

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

/// Prints the table and keeps the budget. A build that had to do without its tools is only warned.
pub(crate) fn report(site: &Path, assets: &Assets, optimised: bool) -> Result<(), Failure> {
    let weights = weigh(site)?;
    let travels = |name: &str| weights.iter().find(|weight| weight.name == name).map_or(0, Weight::travels);
    let mut totals = Vec::new();
    for language in Language::ALL {
        let first = assets.first(language)?;
        let page = format!("{}index.html", page::folder(language));
        let parts = [
            ("index.html", page.as_str()),
            ("styles", assets.styles.as_str()),
            ("boot", assets.boot.as_str()),
            ("glue", first.glue.as_str()),
            ("module", first.wasm.as_str()),
        ];
        for (part, name) in parts {
            let goal = PART_GOALS.iter().find(|(goal, _)| *goal == part).map(|(_, goal)| *goal);
            if let Some(goal) = goal.filter(|goal| travels(name) > *goal) {
                say(&format!("{name} is {} with brotli, the goal is {}", kilobytes(travels(name)), kilobytes(goal)));
            }
        }
        totals.push((language, parts.iter().map(|(_, name)| travels(name)).sum::<u64>()));
    }
    io::stdout()
        .write_all(table(&weights, &totals).as_bytes())
        .map_err(|error| Failure::new(format!("cannot write: {error}")))?;
    let single = weights.iter().find(|weight| weight.name == SINGLE_FILE).map_or(0, |weight| weight.raw);
    judge_part("the single file", single, SINGLE_LIMIT, optimised)?;
    for (name, limit) in MODULE_LIMITS {
        let files = assets.modules.iter().find(|files| files.module.name == name);
        let found = files.map_or(0, |files| travels(&files.glue) + travels(&files.wasm));
        judge_part(&format!("the module {name}, with brotli,"), found, limit, optimised)?;
    }
    totals.into_iter().try_for_each(|(language, total)| judge(language, total, optimised))
}

fn judge_part(part: &str, found: u64, limit: u64, optimised: bool) -> Result<(), Failure> {
    let sentence = format!("{part} is {}", kilobytes(found));
    if found > limit && optimised {
        return Err(Failure::new(format!("{sentence}, the limit is {}; dist/ stays as it was", kilobytes(limit))));
    }
    say(&sentence);
    Ok(())
}

fn judge(language: Language, total: u64, optimised: bool) -> Result<(), Failure> {
    let found = format!("the first load in {} is {} with brotli", language.code(), kilobytes(total));
    match total {
        _ if total > LIMIT && optimised => {
            Err(Failure::new(format!("{found}, the limit is {}; dist/ stays as it was", kilobytes(LIMIT))))
        }
        _ if total > GOAL => {
            say(&format!("{found}, the goal is {}", kilobytes(GOAL)));
            Ok(())
        }
        _ => Ok(()),
    }
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

fn table(weights: &[Weight], totals: &[(Language, u64)]) -> String {
    let totals: Vec<_> =
        totals.iter().map(|(language, total)| format!("{} {}", language.code(), kilobytes(*total))).collect();
    let title = format!("first load: {} with brotli", totals.join(", "));
    let width = weights.iter().map(|weight| weight.name.len()).max().unwrap_or_default();
    let mut table = format!("{:width$}  {:>10}  {:>10}  {:>10}\n", "file", "raw", "gzip", "brotli");
    for Weight { name, raw, gzip, brotli } in weights {
        let cell = |size: Option<u64>| size.map(kilobytes).unwrap_or_default();
        table.push_str(&format!(
            "{name:width$}  {:>10}  {:>10}  {:>10}\n",
            cell(Some(*raw)),
            cell(*gzip),
            cell(*brotli)
        ));
    }
    table + &title + "\n"
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
        assert!(judge(Language::Nl, LIMIT, true).is_ok());
        assert!(judge(Language::Nl, LIMIT + 1, true).is_err());
        assert!(judge(Language::Nl, LIMIT + 1, false).is_ok());
        assert!(judge_part("a part", 10, 10, true).is_ok());
        assert!(judge_part("a part", 11, 10, true).is_err());
        assert!(judge_part("a part", 11, 10, false).is_ok());
    }
}
