//! The name of several schools together.

use crate::features::school::text::SchoolTexts;
use crate::form::document::Form;
use crate::text::fill;
use crate::text::language::Language;

/// What the sum of several schools is called: a region only when people say that it is one. Nothing for one school.
#[must_use]
pub fn together_label(form: &Form, language: Language) -> Option<String> {
    let words = SchoolTexts::of(language);
    let schools = form.schools.len();
    let name = form.plan.name.trim();
    let template = match (form.plan.is_region, name) {
        (false, _) => words.together,
        (true, "") => words.region,
        (true, _) => words.region_named,
    };
    (schools > 1).then(|| fill(template, &[&schools.to_string(), name]))
}
