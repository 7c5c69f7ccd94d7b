//! How a school is called where there are several.

use crate::features::region::text::RegionTexts;
use crate::text::fill;
use crate::text::language::Language;

/// The name of a school as typed, or its number.
#[must_use]
pub fn school_name(name: &str, at: u16, language: Language) -> String {
    match name.trim() {
        "" => fill(RegionTexts::of(language).nameless, &[&(u32::from(at) + 1).to_string()]),
        name => name.to_owned(),
    }
}

/// The same with the number of the school and its BRIN, so that no two are called alike.
#[must_use]
pub fn numbered(at: u16, name: &str, brin: &str, language: Language) -> String {
    let number = u32::from(at) + 1;
    let label = match name.trim() {
        "" => school_name("", at, language),
        name => format!("{number}. {name}"),
    };
    if brin.trim().is_empty() { label } else { format!("{label} ({})", brin.trim()) }
}
