//! Scenarios of a form: copying, switching and removing keeps the others as they are, and a comparison is the
//! difference of two calculations.

use std::rc::Rc;

use engine::calculation::{AmountKey, Difference, calculate};
use engine::domain::{Document, Leerweg, Profiel, SchemeId};
use rust_decimal::Decimal;
use vmbo_techniek::features::outcome::model::screen::derive;
use vmbo_techniek::features::scenarios::model::comparison::{
    MEASURES, compare_payments, compare_profielen, compare_schools, percent_shown,
};
use vmbo_techniek::form::document::Form;
use vmbo_techniek::form::edit::Edit;
use vmbo_techniek::form::move_pupils::{MoveAmount, MovePupils};
use vmbo_techniek::form::problem::FieldId;
use vmbo_techniek::form::scenario_edit::{ScenarioEdit, Step};
use vmbo_techniek::form::school_edit::SchoolEdit;
use vmbo_techniek::text::language::Language;

use crate::forms::{changed, schools, typed};
use crate::samples::{Sample, documents};
use crate::support::for_each;

fn edit(form: &Form, edit: ScenarioEdit) -> Form {
    form.apply(&Edit::Scenario(edit))
}

fn copy(form: &Form, name: &str) -> Form {
    edit(form, ScenarioEdit::Copy(Rc::from(name)))
}

fn names(form: &Form) -> Vec<String> {
    form.scenario_names().iter().map(ToString::to_string).collect()
}

/// Three scenarios, the second of which is edited.
fn three() -> Form {
    let form = typed(&schools(&["a", "b"]), 0, Profiel::Pie, Leerweg::Bb, "40");
    let form = form.apply(&Edit::Text(FieldId::ScenarioName, Rc::from("A")));
    let form = copy(&form, "B").apply(&Edit::Text(FieldId::AnnualPupilChange, Rc::from("-5")));
    let form = copy(&form, "C").apply(&Edit::Scheme(SchemeId::ALL[1]));
    edit(&form, ScenarioEdit::Switch(1))
}

#[test]
fn every_change_of_the_scenarios_gives_those_that_it_says() {
    use ScenarioEdit::{Copy, Remove, Switch};
    let cases: [(ScenarioEdit, &[&str], usize, &str); 9] = [
        (Copy(Rc::from("X")), &["A", "B", "X", "C"], 2, "a copy stands after its example and is edited"),
        (Switch(0), &["A", "B", "C"], 0, "the order stays"),
        (Switch(2), &["A", "B", "C"], 2, "the order stays"),
        (Switch(1), &["A", "B", "C"], 1, "it was edited already"),
        (Switch(3), &["A", "B", "C"], 1, "there is no such scenario"),
        (Remove(0), &["B", "C"], 0, "one before the edited one"),
        (Remove(1), &["A", "C"], 0, "the edited one: the one before it is edited now"),
        (Remove(2), &["A", "B"], 1, "one after the edited one"),
        (Remove(3), &["A", "B", "C"], 1, "there is no such scenario"),
    ];
    for (change, expected, place, reason) in cases {
        let form = edit(&three(), change);
        assert_eq!(names(&form), expected, "{reason}");
        assert_eq!(form.place(), place, "{reason}");
        assert_eq!(form.scenarios.len() + 1, expected.len(), "{reason}");
    }
    assert_eq!(edit(&edit(&three(), Switch(0)), Remove(0)).place(), 0, "the first one went while it was edited");
    assert_eq!(edit(&Form::default(), Remove(0)), Form::default(), "the last scenario stays");
    assert_eq!(edit(&edit(&three(), Switch(2)), Switch(1)), three(), "back and forth changes nothing");
}

#[test]
fn a_scenario_keeps_its_letter_on_the_page_and_in_kept_work() {
    let letters = |form: &Form| (0..=form.scenarios.len()).map(|at| form.scenario_letters.at(at)).collect::<String>();
    let lettered = |form: &Form| -> Vec<String> {
        letters(form).chars().zip(names(form)).map(|(letter, name)| format!("{letter}{name}")).collect()
    };
    let form = three();
    assert_eq!(lettered(&form), ["AA", "BB", "CC"]);
    let form = edit(&form, ScenarioEdit::Remove(1));
    assert_eq!(lettered(&form), ["AA", "CC"], "B went: A and C are still A and C");
    let form = edit(&form, ScenarioEdit::Try(Step::YearlyChange(Rc::from("-2")), Rc::from("D")));
    assert_eq!(lettered(&form), ["AA", "CC", "DD"], "what comes has a letter that nothing had");
    let form = edit(&form, ScenarioEdit::Switch(2));
    assert_eq!(lettered(&form), ["AA", "CC", "DD"], "another one is edited");
    let form = edit(&form, ScenarioEdit::Copy(Rc::from("E")));
    assert_eq!(lettered(&form), ["AA", "CC", "DD", "EE"]);
    let form = edit(&edit(&form, ScenarioEdit::Switch(0)), ScenarioEdit::Remove(0));
    assert_eq!(lettered(&form), ["CC", "DD", "EE"], "also when the first went while it was edited");

    assert_eq!(letters(&Form::from_snapshot(&form.to_snapshot()).unwrap()), "CDE", "in kept work");
}

#[test]
fn there_are_at_most_six_scenarios() {
    let mut form = Form::default();
    for name in ["B", "C", "D", "E", "F"] {
        assert!(form.has_room_for_a_scenario());
        form = copy(&form, name);
    }
    assert_eq!(form.scenarios.len() + 1, Document::MAX_SCENARIOS);
    assert_eq!(copy(&form, "G"), form);
    assert_eq!(edit(&form, ScenarioEdit::Try(Step::Join, Rc::from("G"))), form, "nothing is lost either");
}

#[test]
fn scenarios_keep_what_was_typed_and_share_the_plan() {
    let form = typed(&three(), 1, Profiel::Mt, Leerweg::Gl, "vijf");
    let form = form.apply(&Edit::Plan(vmbo_techniek::form::plan_edit::PlanEdit::IsRegion(true)));
    let elsewhere = edit(&form, ScenarioEdit::Switch(0));
    assert!(elsewhere.plan.is_region, "the plan is that of the region");
    assert_eq!(&*elsewhere.annual_pupil_change, "", "the inputs are those of scenario A");
    assert_eq!(edit(&elsewhere, ScenarioEdit::Switch(1)), form, "also what is no number");
}

#[test]
fn a_ready_made_step_changes_one_thing() {
    let form = typed(&schools(&["a", "b"]), 0, Profiel::Mt, Leerweg::Bb, "40");
    let moving = MovePupils {
        from: Profiel::Mt,
        to: Profiel::Dp,
        amount: MoveAmount::HundredthsOfPercent(2_500),
        school: None,
        in_2017: false,
    };
    let steps = [
        (Step::YearlyChange(Rc::from("-2,5")), form.apply(&Edit::Text(FieldId::AnnualPupilChange, Rc::from("-2,5")))),
        (Step::MovePupils(moving), moving.apply(&form).0),
        (Step::Join, changed(&form, SchoolEdit::Add)),
        (Step::Leave(0), changed(&form, SchoolEdit::Remove(0))),
        (Step::Scheme(SchemeId::ALL[1]), form.apply(&Edit::Scheme(SchemeId::ALL[1]))),
    ];
    for (step, expected) in steps {
        assert_eq!(form.after_step(&step), expected, "{step:?}");
        let tried = edit(&form, ScenarioEdit::Try(step.clone(), Rc::from("X")));
        assert_eq!(names(&tried), ["", "X"], "{step:?}");
        assert_eq!(edit(&tried, ScenarioEdit::Switch(0)).schools, form.schools, "{step:?}: the example stays");
        let named = Form { scenario_name: Rc::from("X"), ..expected };
        assert_eq!(*tried.all_scenarios()[1], named, "{step:?}");
    }
}

/// Against two calculations of their own, from the text of two documents.
#[test]
fn a_comparison_is_the_difference_of_two_calculations() {
    for_each(200, (documents(), documents()), |(Sample(one), Sample(two))| {
        let read =
            |document: &serde_json::Value| Document::read(&document.to_string()).map_err(|error| error.to_string());
        let (one, two) = (read(&one)?, read(&two)?);
        let (first, second) = (calculate(&one).figures, calculate(&two).figures);
        let (base, other) = (derive(&Form::from_document(&one)), derive(&Form::from_document(&two)));
        let payments = compare_payments(&base, &other, Language::Nl);
        let keys = AmountKey::ALL.into_iter().filter(|key| !key.path().starts_with("technology"));
        let keys = keys.filter(|key| !key.path().starts_with("planning"));
        let single = base.phase2_is_single() && other.phase2_is_single();
        let keys: Vec<_> = keys.filter(|key| !single || !key.path().ends_with(".low")).collect();
        if keys.len() != payments.len() {
            return Err(format!("{} lines for {} amounts", payments.len(), keys.len()));
        }
        for (key, line) in keys.into_iter().zip(&payments) {
            let expected = (Some(*first.region.get(key)), Some(*second.region.get(key)));
            if (line.base, line.other) != expected
                || line.difference().euros() != *second.region.get(key) - first.region.get(key)
            {
                return Err(format!("{}: {line:?}", key.path()));
            }
        }
        for measure in MEASURES {
            let lines = compare_schools(&base, &other, measure, Language::Nl);
            let sum = |side: fn(
                &vmbo_techniek::features::scenarios::model::comparison::ComparedLine,
            ) -> Option<Decimal>|
             -> Decimal { lines.iter().filter_map(side).sum() };
            if sum(|line| line.base) != *first.region.get(measure)
                || sum(|line| line.other) != *second.region.get(measure)
            {
                return Err(format!("{}: a school is missing or double", measure.path()));
            }
            let profielen = compare_profielen(&base, &other, measure);
            let schools = u64::try_from(one.schools.len()).unwrap();
            let sum: Decimal = profielen.iter().filter_map(|line| line.base).sum();
            // Each profiel of each school is rounded by itself, at most four times a year by half a cent.
            if (sum - first.region.get(measure)).abs() > Decimal::new(25, 2) * Decimal::from(schools) {
                return Err(format!("{}: {sum} is far from {}", measure.path(), first.region.get(measure)));
            }
        }
        Ok(())
    });
}

#[test]
fn the_same_school_is_found_by_brin_then_name_then_place() {
    let with_brin = |form: &Form, at, brin: &str| form.apply(&Edit::Text(FieldId::Brin(at), Rc::from(brin)));
    let count = |form: &Form, at, text: &str| typed(form, at, Profiel::Pie, Leerweg::Bb, text);
    let lines = |base: &Form, other: &Form| -> Vec<(String, bool, bool)> {
        let lines = compare_schools(&derive(base), &derive(other), AmountKey::Phase1In2018, Language::Nl);
        lines.into_iter().map(|line| (line.label, line.base.is_some(), line.other.is_some())).collect()
    };
    let line = |label: &str, base, other| (label.to_owned(), base, other);
    let base = count(&schools(&["a", "b", ""]), 0, "10");
    let cases = [
        (
            changed(&base, SchoolEdit::Remove(0)),
            vec![
                line("a", true, false),
                line("b", true, true),
                line("School 3", true, false),
                line("School 2", false, true),
            ],
            "a school left; a nameless one is known by its place",
        ),
        (
            changed(&base, SchoolEdit::Add),
            vec![
                line("a", true, true),
                line("b", true, true),
                line("School 3", true, true),
                line("School 4", false, true),
            ],
            "a school joined",
        ),
        (
            changed(&base, SchoolEdit::Move { from: 0, to: 1 }),
            vec![line("a", true, true), line("b", true, true), line("School 3", true, true)],
            "two changed places",
        ),
        (
            changed(&base, SchoolEdit::Duplicate(0)),
            vec![
                line("a", true, true),
                line("b", true, true),
                line("School 3", true, false),
                line("a (2)", false, true),
                line("School 4", false, true),
            ],
            "a copy is another school",
        ),
    ];
    for (other, expected, reason) in cases {
        assert_eq!(lines(&base, &other), expected, "{reason}");
    }
    let known = with_brin(&schools(&["a", "b"]), 0, "00AA00");
    let renamed = with_brin(&schools(&["c", "b"]), 0, "00AA00");
    assert_eq!(
        lines(&known, &renamed),
        [line("a", true, true), line("b", true, true)],
        "the BRIN counts, not the name"
    );
    let other = with_brin(&schools(&["a", "b"]), 0, "99ZZ00");
    assert_eq!(lines(&known, &other).len(), 3, "another BRIN is another school, also with the same name");
}

#[test]
fn a_difference_in_percent_has_one_decimal_and_none_of_nothing() {
    let cases = [
        ("200", "150", "-50", Some("-25"), "less"),
        ("150", "200", "50", Some("33.3"), "more"),
        ("0.03", "0.04", "0.01", Some("33.3"), "of a few cents"),
        ("1000", "1000.50", "0.50", Some("0.1"), "0.05 is rounded away from zero"),
        ("1000", "999.50", "-0.50", Some("-0.1"), "on both sides"),
        ("1000", "1000.49", "0.49", Some("0"), "less than that is nothing"),
        ("100", "100", "0", Some("0"), "the same"),
        ("0", "100", "100", None, "of nothing there is no percentage"),
        ("0", "0", "0", None, "also when both are nothing"),
        ("100", "0", "-100", Some("-100"), "everything"),
    ];
    for (base, other, euros, percent, reason) in cases {
        let difference = Difference { base: base.parse().unwrap(), other: other.parse().unwrap() };
        assert_eq!(difference.euros(), euros.parse().unwrap(), "{reason}");
        assert_eq!(difference.percent(), percent.map(|percent| percent.parse().unwrap()), "{reason}");
    }
}

#[test]
fn percentages_show_one_decimal_also_when_it_is_nothing() {
    let cases = [
        ("-25", "-25,0%", "-25.0%"),
        ("33.3", "33,3%", "33.3%"),
        ("0", "0,0%", "0.0%"),
        ("1200", "1.200,0%", "1,200.0%"),
    ];
    for (percent, dutch, english) in cases {
        let percent: Decimal = percent.parse().unwrap();
        assert_eq!([Language::Nl, Language::En].map(|language| percent_shown(percent, language)), [dutch, english]);
    }
}
