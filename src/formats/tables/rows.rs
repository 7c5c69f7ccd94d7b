use crate::formats::csv::Field;
use crate::view_model::{ExplainTexts, Language, rests_on_own};
use engine::calculation::FigurePath;
use engine::domain::{Brin, Document};

/// The rows of a table, the headings first.
pub type Rows = Vec<Vec<Field>>;

pub(super) fn headings(headings: &[&str]) -> Vec<Field> {
    headings.iter().map(|heading| Field::from(*heading)).collect()
}

/// A label, which says so when its figure rests on amounts of the user's own.
pub(super) fn marked(label: String, figure: FigurePath, document: &Document, language: Language) -> String {
    if !rests_on_own(document, figure) {
        return label;
    }
    format!("{label} ({})", ExplainTexts::of(language).own_amount)
}

pub(super) fn brin(document: &Document, at: u16) -> &str {
    let school = document.schools.get(usize::from(at));
    school.and_then(|school| school.brin.as_ref()).map_or("", Brin::as_str)
}
