//! The made-up schools that a newcomer can load.

use std::rc::Rc;

use vmbo_techniek::features::outcome::model::screen::{Screen, derive};
use vmbo_techniek::features::school::model::example::Example;
use vmbo_techniek::features::school::model::warning::school_warnings;
use vmbo_techniek::form::document::Form;
use vmbo_techniek::form::edit::Edit;
use vmbo_techniek::form::problem::FieldId;
use vmbo_techniek::text::language::Language;

fn loaded(example: Example, language: Language) -> (Form, Screen) {
    let form = Form::default().apply(&Edit::PutSchool(0, Rc::new(example.school(language))));
    let screen = derive(&form);
    (form, screen)
}

#[test]
fn an_example_is_understood_and_earns_something() {
    for example in Example::ALL {
        for language in [Language::Nl, Language::En] {
            let (form, screen) = loaded(example, language);
            assert!(screen.problems.is_empty() && screen.has_pupils(), "{example:?}");
            assert_eq!(school_warnings(&screen.document, 0), [], "{example:?} is an example to follow");
            assert_eq!(&*form.text(FieldId::Name(0)), example.name(language));
            let fixed = screen.outcome.figures.region.clone();
            assert_ne!(fixed, derive(&Form::default()).outcome.figures.region, "{example:?}");
        }
    }
}

#[test]
fn the_examples_show_one_count_two_counts_and_vso() {
    let forms = Example::ALL.map(|example| example.school(Language::Nl));
    assert_eq!(forms.each_ref().map(|school| school.same_counts), [true, false, true]);
    assert_eq!(forms.each_ref().map(|school| school.kind.as_str()), ["vmbo", "vmbo", "vso"]);
}

#[test]
fn another_school_in_the_place_of_one_that_is_not_there_changes_nothing() {
    let form = Form::default();
    assert_eq!(form.apply(&Edit::PutSchool(1, Rc::new(Example::Broad.school(Language::Nl)))), form);
}
