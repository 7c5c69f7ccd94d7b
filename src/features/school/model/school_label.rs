//! How a school is called where there are several.

use std::collections::BTreeMap;

use crate::features::school::text::SchoolTexts;
use crate::form::document::Form;
use crate::text::fill;
use crate::text::language::Language;
use engine::domain::{Brin, Document};

/// What a school of a document is called: its name, or its number where it has none. A name that another school has too
/// is told apart by the BRIN, and by the number where that does not tell them apart either.
#[must_use]
pub fn school_label(document: &Document, at: u16, language: Language) -> String {
    let schools = document.schools.iter();
    label(schools.map(|school| [school.name.as_str(), school.brin.as_ref().map_or("", Brin::as_str)]), at, language)
}

/// What a school of a form is called, by the same rule.
#[must_use]
pub fn school_label_typed(form: &Form, at: u16, language: Language) -> String {
    label(names_typed(form), at, language)
}

/// The name and the BRIN of every school of a form.
pub fn names_typed(form: &Form) -> impl Iterator<Item = [&str; 2]> + Clone {
    form.schools.iter().map(|school| [&*school.name, &*school.brin])
}

/// What every school is called, by the same rule, from the name and the BRIN of each, possibly empty.
#[must_use]
pub fn school_labels<'a>(schools: impl Iterator<Item = [&'a str; 2]>, language: Language) -> Vec<String> {
    let schools: Vec<[&str; 2]> = schools.map(|texts| texts.map(str::trim)).collect();
    let mut by_name: BTreeMap<&str, Vec<(usize, &str)>> = BTreeMap::new();
    for (at, [name, brin]) in schools.iter().enumerate() {
        by_name.entry(name).or_default().push((at, brin));
    }
    let named = schools.iter().enumerate().map(|(at, texts)| {
        let same_name = by_name.get(texts[0]).into_iter().flatten();
        rule(at, *texts, same_name.filter(|(place, _)| *place != at).map(|(_, brin)| *brin), language)
    });
    named.collect()
}

fn label<'a>(schools: impl Iterator<Item = [&'a str; 2]> + Clone, at: u16, language: Language) -> String {
    let at = usize::from(at);
    let texts = schools.clone().nth(at).unwrap_or_default().map(str::trim);
    let others = schools.enumerate().filter(|(place, _)| *place != at).map(|(_, other)| other.map(str::trim));
    rule(at, texts, others.filter(|[name, _]| *name == texts[0]).map(|[_, brin]| brin), language)
}

/// The rule, for the school at a place with its name and BRIN; `namesakes` are the BRINs of the others of its name.
fn rule<'a>(
    at: usize,
    [name, brin]: [&str; 2],
    namesakes: impl Iterator<Item = &'a str>,
    language: Language,
) -> String {
    let number = (at + 1).to_string();
    if name.is_empty() {
        return fill(SchoolTexts::of(language).nameless, &[&number]);
    }
    let mut namesakes = namesakes.peekable();
    if namesakes.peek().is_none() {
        return name.to_owned();
    }
    let words = SchoolTexts::of(language);
    if brin.is_empty() || namesakes.any(|other| other == brin) {
        fill(words.told_by_number, &[name, &number])
    } else {
        fill(words.told_by_brin, &[name, brin])
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::{names_typed, school_label, school_label_typed, school_labels};
    use crate::form::document::Form;
    use crate::form::school_form::SchoolForm;
    use crate::text::language::Language;

    #[test]
    fn schools_of_one_name_are_told_apart_by_brin_else_by_number() {
        // Names with BRIN as typed, what they are called, and why.
        type Case<'a> = (&'a [[&'a str; 2]], &'a [&'a str], &'a str);
        let cases: [Case<'_>; 6] = [
            (&[["West", "01AA00"], ["Oost", ""]], &["West", "Oost"], "a name that is unique needs nothing"),
            (&[["", ""], ["", "01AA00"]], &["School 1", "School 2"], "those without a name have their number"),
            (
                &[["West", "01AA00"], ["West", "01AA01"]],
                &["West (01AA00)", "West (01AA01)"],
                "vestigingen of one school",
            ),
            (&[["West", "01AA00"], ["West", ""]], &["West (01AA00)", "West (school 2)"], "one has no BRIN"),
            (
                &[["West", "01AA"], [" West ", "01AA"], ["West", "02BB"]],
                &["West (school 1)", "West (school 2)", "West (02BB)"],
                "the same BRIN twice tells nothing",
            ),
            (&[["West", ""], ["west", ""]], &["West", "west"], "another name is another name"),
        ];
        for (schools, expected, reason) in cases {
            let school = |[name, brin]: &[&str; 2]| {
                Rc::new(SchoolForm { name: Rc::from(*name), brin: Rc::from(*brin), ..SchoolForm::default() })
            };
            let form = Form { schools: schools.iter().map(school).collect(), ..Form::default() };
            let document = form.to_document().0;
            let places = || (0u16..).take(schools.len());
            let in_document: Vec<_> = places().map(|at| school_label(&document, at, Language::Nl)).collect();
            let typed: Vec<_> = places().map(|at| school_label_typed(&form, at, Language::Nl)).collect();
            assert_eq!(school_labels(names_typed(&form), Language::Nl), expected, "{reason}");
            assert_eq!(typed, expected, "{reason}");
            assert_eq!(in_document, expected, "{reason}");
        }
    }
}
