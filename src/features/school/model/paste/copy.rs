use crate::features::school::text::CountTexts;
use crate::form::school_form::SchoolForm;
use crate::text::language::Language;
use engine::domain::{Cell, Leerweg, Profiel};

/// The table of counts as tab-separated text, with the headings that a paste understands.
#[must_use]
pub fn copy(school: &SchoolForm, language: Language) -> String {
    let words = CountTexts::of(language);
    let dates = school.dates();
    let mut out = String::new();
    if dates.len() > 1 {
        for label in [words.october_2017, words.october_2018] {
            out.push('\t');
            out.push_str(label);
            out.push_str("\t\t");
        }
        // The last heading spans its columns without tabs behind them.
        out.truncate(out.trim_end_matches('\t').len());
        out.push('\n');
    }
    out.push_str(words.profiel);
    for leerweg in dates.iter().flat_map(|_| Leerweg::FUNDED) {
        out.push('\t');
        out.push_str(leerweg.code());
    }
    for profiel in Profiel::ALL {
        out.push('\n');
        out.push_str(profiel.code());
        for date in dates {
            for leerweg in Leerweg::FUNDED {
                out.push('\t');
                out.push_str(school.table(*date).get(Cell { profiel, leerweg }));
            }
        }
    }
    out.push('\n');
    out
}
