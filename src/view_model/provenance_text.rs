//! Where the counts of a school came from, as sentences.

use super::{Language, ProvenanceTexts, SchoolForm, count, fill, parse_count};
use crate::domain::{Cell, Provenance};

/// A sentence or more for each count date whose source is known.
#[must_use]
pub fn provenance_sentences(school: &SchoolForm, language: Language) -> Vec<String> {
    school.provenance.iter().map(|from| sentences(from, school, language)).collect()
}

fn sentences(from: &Provenance, school: &SchoolForm, language: Language) -> String {
    let words = ProvenanceTexts::of(language);
    let year = from.file_year.map(|year| fill(words.october, &[&year.to_string()]));
    let mut all = fill(words.from, &[from.file.as_str(), year.as_deref().unwrap_or(words.unknown)]);
    if let Some(masked) = from.masked {
        let [low, high] = [masked.low, masked.high].map(|pupils| count(pupils, language));
        all = format!("{all} {}", fill(words.approximate, &[&masked.each.to_string(), &low, &high]));
    }
    let table = school.table(from.date);
    let typed = Cell::all().filter_map(|cell| parse_count(table.get(cell)).ok().flatten());
    if typed.map(|pupils| u32::from(pupils.get())).sum::<u32>() != from.pupils {
        all = format!("{all} {}", words.changed);
    }
    all
}
