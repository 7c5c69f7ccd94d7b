use crate::features::amounts::model::own_amounts_view::rests_on_own;
use crate::features::files::model::csv::Field;
use crate::features::outcome::text::ExplainTexts;
use crate::text::language::Language;
use engine::calculation::FigurePath;
use engine::domain::{Brin, Document};

/// The rows of a table, the headings first.
pub type Rows = Vec<Vec<Field>>;

pub(crate) fn headings(headings: &[&str]) -> Vec<Field> {
    headings.iter().map(|heading| Field::from(*heading)).collect()
}

/// A label, which says so when its figure rests on amounts of the user's own.
pub(crate) fn marked(label: String, figure: FigurePath, document: &Document, language: Language) -> String {
    if !rests_on_own(document, figure) {
        return label;
    }
    format!("{label} ({})", ExplainTexts::of(language).own_amount)
}

pub(crate) fn brin(document: &Document, at: u16) -> &str {
    let school = document.schools.get(usize::from(at));
    school.and_then(|school| school.brin.as_ref()).map_or("", Brin::as_str)
}
