use std::rc::Rc;

use crate::features::files::model::workbook::names::MAX_NAMED_SCHOOLS;
use crate::features::files::model::workbook::rates::RateSheet;
use crate::features::files::text::WorkbookTexts;
use crate::features::scenarios::model::scenario_names::scenario_label;
use crate::form::scenario_letters::ScenarioLetters;
use crate::text::language::Language;
use engine::calculation::{Outcome, calculate};
use engine::domain::{Cell, Counts, Document, PupilCount, School, SchoolCounts, Teldatum};

/// The document, or one of its scenarios: what has counts, rates and amounts of its own.
pub(crate) struct Part<'a> {
    pub(crate) document: &'a Document,
    pub(crate) outcome: Outcome,
    pub(crate) language: Language,
    /// What the names of its cells begin with.
    pub(crate) prefix: String,
    /// What it is called among the scenarios.
    pub(crate) label: String,
    /// Whether the cells of each school have names.
    pub(crate) names_schools: bool,
    pub(crate) sheets: Sheets,
    pub(crate) rates: RateSheet,
}

/// The names of its sheets.
pub(crate) struct Sheets {
    pub(crate) counts: Rc<str>,
    pub(crate) rates: Rc<str>,
    pub(crate) calculation: Rc<str>,
    pub(crate) region: Rc<str>,
}

impl<'a> Part<'a> {
    /// The document and its other scenarios.
    pub(crate) fn all(document: &'a Document, language: Language) -> Vec<Self> {
        let own = document.scenario_position;
        let mut schools = 0;
        let documents = std::iter::once(document).chain(document.scenarios.iter().map(|scenario| &**scenario));
        documents
            .enumerate()
            .map(|(at, part)| {
                schools += part.schools.len();
                let place = match at.checked_sub(1) {
                    None => own,
                    Some(other) => other + usize::from(other >= own),
                };
                Self {
                    document: part,
                    outcome: calculate(part),
                    language,
                    prefix: at.checked_sub(1).map_or_else(String::new, |other| format!("scenarios.{other}.")),
                    label: scenario_label(ScenarioLetters::default(), place, part.scenario_name.as_str(), language),
                    names_schools: schools <= MAX_NAMED_SCHOOLS,
                    sheets: Sheets::new(document, part, place, language),
                    rates: RateSheet::of(part),
                }
            })
            .collect()
    }

    pub(crate) const fn words(&self) -> &'static WorkbookTexts {
        WorkbookTexts::of(self.language)
    }

    /// The schools by their places.
    pub(crate) fn schools(&self) -> impl Iterator<Item = (u16, &'a School)> + use<'a> {
        (0u16..).zip(&self.document.schools)
    }

    /// How many schools there are.
    pub(crate) fn size(&self) -> u32 {
        u32::try_from(self.document.schools.len()).unwrap_or(u32::MAX)
    }
}

impl Sheets {
    fn new(document: &Document, part: &Document, place: usize, language: Language) -> Self {
        let words = WorkbookTexts::of(language);
        let letter = (!document.scenarios.is_empty()).then(|| ScenarioLetters::default().at(place));
        let name = |text: &str| Rc::from(letter.map_or_else(|| text.to_owned(), |letter| format!("{letter} {text}")));
        let region = match (part.schools.len(), part.plan.is_region) {
            (0 | 1, _) => words.sheet_outcome,
            (_, false) => words.sheet_together,
            (_, true) => words.sheet_region,
        };
        Self {
            counts: name(words.sheet_counts),
            rates: name(words.sheet_rates),
            calculation: name(words.sheet_calculation),
            region: name(region),
        }
    }
}

/// The document with every cell of both dates filled in. It has the same amounts, and its derivation names every cell
/// that an amount rests on, also those that are empty now.
pub(crate) fn filled_out(document: &Document) -> Document {
    let mut filled = document.clone();
    for school in &mut filled.schools {
        let of_date = |date| {
            let known = school.counts.on(date);
            let mut counts = Counts::EMPTY;
            for cell in Cell::all() {
                counts.set(cell, Some(known.get(cell).unwrap_or(PupilCount::ZERO)));
            }
            Some(counts)
        };
        school.counts =
            SchoolCounts { october_2017: of_date(Teldatum::October2017), october_2018: of_date(Teldatum::October2018) };
    }
    filled
}
