//! Where counts came from, as sentences.

use crate::features::duo::text::ProvenanceTexts;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::count;
use engine::domain::{Document, Provenance, School, Teldatum};

/// A line for each source of the counts of a school: file and date, whether they are approximate, whether they were
/// changed since.
#[must_use]
pub fn provenance_sentences(document: &Document, at: u16, language: Language) -> Vec<String> {
    let Some(school) = document.schools.get(usize::from(at)) else { return Vec::new() };
    let sources = document.provenance.iter().filter(|line| line.school == at).map(|line| &line.from);
    sources.filter(|from| stands(from, school)).map(|from| sentences(from, school, language)).collect()
}

/// The files that counts of the document came from, each named once with its own date.
#[must_use]
pub fn provenance_files(document: &Document, language: Language) -> Vec<String> {
    let mut files = Vec::new();
    for line in &document.provenance {
        let is_there = document.schools.get(usize::from(line.school)).is_some_and(|school| stands(&line.from, school));
        let file = file_and_date(line.from.file.as_str(), line.from.file_year, language);
        if is_there && !files.contains(&file) {
            files.push(file);
        }
    }
    files
}

/// The pupils of a school at least and at most, when counts that stand in it rest on numbers that the file masked.
#[must_use]
pub fn approximate_pupils(sources: &[Provenance], school: &School) -> Option<[u32; 2]> {
    let masked = sources.iter().filter(|from| stands(from, school)).filter_map(|from| from.masked);
    masked.map(|masked| [masked.low, masked.high]).next_back()
}

/// A file and its own count date.
#[must_use]
pub fn file_and_date(file: &str, year: Option<u16>, language: Language) -> String {
    let words = ProvenanceTexts::of(language);
    match year {
        Some(year) => fill(words.file_of, &[file, &year.to_string()]),
        None => fill(words.file_of_unknown, &[file]),
    }
}

/// Whether the counts that came from there still stand in the school: one set of counts has one source.
fn stands(from: &Provenance, school: &School) -> bool {
    school.counts.given(from.date).is_some()
}

fn sentences(from: &Provenance, school: &School, language: Language) -> String {
    let words = ProvenanceTexts::of(language);
    let date = match (from.date, school.counts.october_2018.is_none()) {
        (Teldatum::October2017, true) => words.both_dates,
        (Teldatum::October2017, false) => words.date_2017,
        (Teldatum::October2018, _) => words.date_2018,
    };
    let mut all = fill(words.from, &[date, &file_and_date(from.file.as_str(), from.file_year, language)]);
    if let Some(masked) = from.masked {
        let [low, high] = [masked.low, masked.high].map(|pupils| count(pupils, language));
        all = format!("{all} {}", fill(words.approximate, &[&masked.each.to_string(), &low, &high]));
    }
    if from.is_outdated_by(school.counts.on(from.date)) {
        all = format!("{all} {}", words.changed);
    }
    all
}
