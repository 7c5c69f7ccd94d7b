//! Where the counts came from, as a column of the tables that go to a spreadsheet.

use crate::features::duo::model::provenance_text::{provenance_files, provenance_sentences};
use crate::features::files::model::csv::Field;
use crate::features::files::text::TableTexts;
use crate::text::language::Language;
use engine::domain::Document;

/// The last column of a table, which is there only when the source of some counts is known.
pub(crate) struct Origins {
    heading: &'static str,
    of_schools: Vec<String>,
    of_all: String,
}

impl Origins {
    pub(crate) fn of(document: &Document, language: Language) -> Self {
        let schools = 0..u16::try_from(document.schools.len()).unwrap_or(u16::MAX);
        let of_school = |at| provenance_sentences(document, at, language).join(" ");
        let is_known = !document.provenance.is_empty();
        Self {
            heading: TableTexts::of(language).provenance,
            of_schools: if is_known { schools.map(of_school).collect() } else { Vec::new() },
            of_all: provenance_files(document, language).join("; "),
        }
    }

    /// Adds the heading to the headings.
    pub(crate) fn head(&self, row: &mut Vec<Field>) {
        self.push(row, self.heading);
    }

    /// Adds where the counts of a school came from to a row about it.
    pub(crate) fn school(&self, row: &mut Vec<Field>, at: u16) {
        self.push(row, self.of_schools.get(usize::from(at)).map_or("", String::as_str));
    }

    /// Adds the files that the counts came from to a row about all schools.
    pub(crate) fn all(&self, row: &mut Vec<Field>) {
        self.push(row, &self.of_all);
    }

    fn push(&self, row: &mut Vec<Field>, text: &str) {
        if !self.of_schools.is_empty() {
            row.push(text.into());
        }
    }
}
