use super::{Form, Language, SchoolTexts, fill};

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
