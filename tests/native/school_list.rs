//! Adding, copying, removing and moving schools: no school is lost, and the open one stays in sight.

use std::rc::Rc;

use engine::domain::{Document, Leerweg, Profiel};
use vmbo_techniek::features::outcome::model::screen::{derive, derive_after};
use vmbo_techniek::form::document::Form;
use vmbo_techniek::form::edit::Edit;
use vmbo_techniek::form::problem::FieldId;
use vmbo_techniek::form::school_edit::SchoolEdit;

use crate::forms::{changed, names, schools, typed};

#[test]
fn every_change_of_the_list_gives_the_schools_that_it_says() {
    use SchoolEdit::{Add, Duplicate, Move, Remove};
    let cases: [(SchoolEdit, &[&str], &str); 12] = [
        (Add, &["a", "b", "c", ""], "an empty school at the end"),
        (Duplicate(0), &["a", "a (2)", "b", "c"], "a copy with a name of its own, right after it"),
        (Duplicate(2), &["a", "b", "c", "c (2)"], "also of the last one"),
        (Duplicate(3), &["a", "b", "c"], "a school that is not there has no copy"),
        (Remove(1), &["a", "c"], "the others close up"),
        (Remove(3), &["a", "b", "c"], "a school that is not there cannot go"),
        (Move { from: 0, to: 2 }, &["b", "c", "a"], "to the end"),
        (Move { from: 2, to: 0 }, &["c", "a", "b"], "to the front"),
        (Move { from: 0, to: 1 }, &["b", "a", "c"], "one down"),
        (Move { from: 1, to: 1 }, &["a", "b", "c"], "to where it stands"),
        (Move { from: 0, to: 3 }, &["a", "b", "c"], "to no place"),
        (Move { from: 3, to: 0 }, &["a", "b", "c"], "from no place"),
    ];
    for (edit, expected, reason) in cases {
        assert_eq!(names(&changed(&schools(&["a", "b", "c"]), edit)), expected, "{reason}");
    }
}

#[test]
fn the_open_school_stays_open_and_a_new_one_opens() {
    use SchoolEdit::{Add, Duplicate, Move, Remove};
    let cases = [
        (Add, 1, 3, "the new one"),
        (Duplicate(1), 1, 2, "the copy"),
        (Remove(0), 1, 0, "one before it went"),
        (Remove(1), 1, 1, "its place is taken by the next"),
        (Remove(2), 2, 1, "the last one went: the one before it"),
        (Remove(2), 0, 0, "one after it went"),
        (Move { from: 1, to: 2 }, 1, 2, "it moved itself"),
        (Move { from: 0, to: 2 }, 1, 0, "one moved over it downwards"),
        (Move { from: 2, to: 0 }, 1, 2, "one moved over it upwards"),
        (Move { from: 0, to: 1 }, 2, 2, "two before it changed places"),
    ];
    let before = schools(&["a", "b", "c"]);
    for (edit, open, expected, reason) in cases {
        assert_eq!(edit.opens(open, &before, &changed(&before, edit)), expected, "{reason}");
    }
}

#[test]
fn a_copy_has_the_counts_but_not_the_brin() {
    let form = typed(&schools(&["a", "a (2)"]), 0, Profiel::Pie, Leerweg::Kb, "twaalf");
    let form = form.apply(&Edit::Text(FieldId::Brin(0), Rc::from("00AA00")));
    let copy = changed(&form, SchoolEdit::Duplicate(0));
    assert_eq!(names(&copy), ["a", "a (3)", "a (2)"], "a name that nobody has");
    assert_eq!(&*copy.schools[1].brin, "", "no two schools have the same BRIN");
    assert_eq!(copy.schools[1].october_2017, form.schools[0].october_2017, "also what is no number");
    let nameless = changed(&schools(&[""]), SchoolEdit::Duplicate(0));
    assert_eq!(names(&nameless), ["", ""], "no name stays no name");
    let long = "x".repeat(120);
    assert_eq!(names(&changed(&schools(&[&long]), SchoolEdit::Duplicate(0)))[1], long, "there is no room for a number");
}

#[test]
fn a_list_has_at_least_one_school_and_at_most_two_thousand() {
    let emptied = changed(&typed(&schools(&["a"]), 0, Profiel::Pie, Leerweg::Bb, "1"), SchoolEdit::Remove(0));
    assert_eq!(emptied, Form::default());
    let full = schools(&vec!["a"; Document::MAX_SCHOOLS]);
    assert_eq!(changed(&full, SchoolEdit::Add), full);
    assert_eq!(changed(&full, SchoolEdit::Duplicate(7)), full);
}

/// What was computed before is only used for a school that is the same and stands in the same place.
#[test]
fn computing_after_a_change_gives_what_computing_anew_gives() {
    let mut form = Rc::new(schools(&["a", "b", "c", "d"]));
    let mut screen = derive(&form);
    let text = |field, text: &str| Edit::Text(field, Rc::from(text));
    let count = |school, text: &str| {
        Edit::Text(
            crate::forms::cell(school, engine::domain::Teldatum::October2017, Profiel::Mt, Leerweg::Kb),
            Rc::from(text),
        )
    };
    let edits = [
        count(0, "10"),
        count(1, "abc"),
        count(2, "30"),
        text(FieldId::Brin(1), "no brin"),
        Edit::School(SchoolEdit::Move { from: 2, to: 0 }),
        count(3, "x"),
        Edit::School(SchoolEdit::Remove(1)),
        text(FieldId::AnnualPupilChange, "-2,5"),
        Edit::Scheme(engine::domain::SchemeId::ALL[1]),
        Edit::Kind(0, engine::domain::SchoolKind::Vso),
        Edit::School(SchoolEdit::Duplicate(0)),
        Edit::SameCounts(1, false),
        text(FieldId::RequestedSubsidy, "5.000.000"),
        text(FieldId::AnnualPupilChange, "lots"),
    ];
    for edit in edits {
        form = Rc::new(form.apply(&edit));
        screen = derive_after(&form, Some(&screen));
        assert_eq!(screen, derive(&form), "{edit:?}");
        assert_eq!(derive_after(&form, Some(&screen)), screen, "nothing changed after {edit:?}");
    }
}

#[test]
fn several_schools_are_a_region_only_when_that_is_said() {
    use vmbo_techniek::features::region::model::together::together_label;
    use vmbo_techniek::form::plan_edit::PlanEdit;
    use vmbo_techniek::form::plan_form::PlanField;
    use vmbo_techniek::text::language::Language;
    let two = schools(&["a", "b"]);
    let region = two.apply(&Edit::Plan(PlanEdit::IsRegion(true)));
    let named = region.apply(&Edit::Text(FieldId::Plan(PlanField::Name), Rc::from(" Hunze ")));
    let unsaid = named.apply(&Edit::Plan(PlanEdit::IsRegion(false)));
    let cases = [
        (schools(&["a"]), None, "one school is no sum"),
        (two, Some("Alle 2 scholen samen"), "money goes to boards, and a board's schools are no region"),
        (region, Some("Regio, 2 scholen"), "said, without a name"),
        (named, Some("Regio Hunze, 2 scholen"), "said, with a name"),
        (unsaid, Some("Alle 2 scholen samen"), "a name alone says nothing"),
    ];
    for (form, expected, reason) in cases {
        assert_eq!(together_label(&form, Language::Nl).as_deref(), expected, "{reason}");
    }
}
