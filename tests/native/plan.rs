//! The plan of a region: who takes part, what is missing, what is added in kind. None of it changes an amount.

use std::rc::Rc;

use engine::calculation::{Reading, in_kind_total};
use engine::domain::{Leerweg, PartnerKind, PlanPart, Profiel, SchoolKind};
use vmbo_techniek::features::outcome::model::screen::derive;
use vmbo_techniek::features::region::model::plan_view::{Verdict, checks, missing, moments};
use vmbo_techniek::form::document::Form;
use vmbo_techniek::form::edit::Edit;
use vmbo_techniek::form::plan_edit::PlanEdit;
use vmbo_techniek::form::plan_form::{InKindField, PlanField};
use vmbo_techniek::form::problem::{FieldId, Problem};
use vmbo_techniek::text::language::Language;

use crate::forms::{changed, schools, typed};

fn text(form: &Form, field: FieldId, text: &str) -> Form {
    form.apply(&Edit::Text(field, Rc::from(text)))
}

fn plan(form: &Form, edit: PlanEdit) -> Form {
    form.apply(&Edit::Plan(edit))
}

fn partner(form: &Form, kind: PartnerKind, name: &str) -> Form {
    let at = u8::try_from(form.plan.partners(kind).len()).unwrap();
    text(&plan(form, PlanEdit::AddPartner(kind)), FieldId::Plan(PlanField::Partner(kind, at)), name)
}

/// Schools with a pupil each in these profielen.
fn region(profielen: &[Profiel]) -> Form {
    let form = schools(&vec!["school"; profielen.len()]);
    (0..).zip(profielen).fold(form, |form, (at, profiel)| typed(&form, at, *profiel, Leerweg::Bb, "1"))
}

fn verdicts(form: &Form) -> Vec<Verdict> {
    checks(&derive(form), Language::Nl).into_iter().map(|check| check.verdict).collect()
}

#[test]
fn two_vmbo_schools_with_technical_pupils_are_needed() {
    let brin = |form: &Form, at, brin: &str| text(form, FieldId::Brin(at), brin);
    let two = region(&[Profiel::Pie, Profiel::Mvi]);
    let cases = [
        (schools(&["a"]), Verdict::No, "no pupils at all"),
        (region(&[Profiel::Pie]), Verdict::No, "one school"),
        (two.clone(), Verdict::Yes, "all five technical profielen count"),
        (region(&[Profiel::Pie, Profiel::Dp]), Verdict::No, "D&P is not technical"),
        (two.apply(&Edit::Kind(1, SchoolKind::Vso)), Verdict::No, "a vso school is no vmbo school"),
        (brin(&brin(&two, 0, "00AA00"), 1, "00AA01"), Verdict::Yes, "each vestiging is a school"),
        (brin(&brin(&two, 0, "00AA00"), 1, "00AA00"), Verdict::No, "the same vestiging twice is one"),
        (brin(&brin(&two, 0, "00AA"), 1, "00AA"), Verdict::Yes, "four characters do not say which vestiging"),
        (two.apply(&Edit::TechnologyPoor(true)), Verdict::Open, "not worked out for a technology-poor region"),
        (
            typed(&typed(&two, 1, Profiel::Mvi, Leerweg::Bb, ""), 1, Profiel::Mvi, Leerweg::Tl, "9"),
            Verdict::No,
            "TL earns nothing",
        ),
    ];
    for (form, expected, reason) in cases {
        assert_eq!(verdicts(&form)[0], expected, "{reason}");
    }
}

#[test]
fn an_mbo_institution_and_a_business_are_needed_by_name() {
    let form = region(&[Profiel::Pie, Profiel::Bwi]);
    assert_eq!(verdicts(&form)[1..], [Verdict::No, Verdict::No, Verdict::Look]);
    let empty = plan(&form, PlanEdit::AddPartner(PartnerKind::Mbo));
    assert_eq!(verdicts(&empty)[1], Verdict::No, "an empty line is no partner");
    let form = partner(&partner(&form, PartnerKind::Mbo, "Roc"), PartnerKind::Business, "Bouwbedrijf");
    assert_eq!(verdicts(&form)[1..], [Verdict::Yes, Verdict::Yes, Verdict::Look]);
    let form = plan(&form, PlanEdit::RemovePartner(PartnerKind::Mbo, 0));
    assert_eq!(verdicts(&form)[1], Verdict::No);
    assert_eq!(plan(&form, PlanEdit::RemovePartner(PartnerKind::Mbo, 0)), form, "there is none to remove");
}

#[test]
fn vso_schools_with_technology_are_named() {
    let form = text(&region(&[Profiel::Pie, Profiel::Bwi]), FieldId::Name(1), "Het Kompas");
    let sentence = |form: &Form| checks(&derive(form), Language::Nl)[3].sentence.clone();
    assert!(!sentence(&form).contains("Het Kompas"));
    assert!(sentence(&form.apply(&Edit::Kind(1, SchoolKind::Vso))).contains("Het Kompas"));
}

#[test]
fn what_is_missing_follows_the_request_or_the_most_that_can_be_asked() {
    let form = typed(&schools(&["a"]), 0, Profiel::Pie, Leerweg::Bb, "100");
    let pledge = text(&text(&form, FieldId::PledgedCash, "100.000"), FieldId::PledgedInKind, "20.000");
    let cases = [
        (form.clone(), ["160000", "177777.78"], ["160000", "177777.78"], "of 100 × 4000 × 4"),
        (pledge.clone(), ["160000", "177777.78"], ["40000", "57777.78"], "what was pledged is not missing"),
        (text(&pledge, FieldId::RequestedSubsidy, "1000000"), ["100000", "111111.12"], ["0", "0"], "enough"),
        (form.apply(&Edit::TechnologyPoor(true)), ["200000", "222222.23"], ["200000", "222222.23"], "of two million"),
    ];
    for (form, needed, short, reason) in cases {
        let found = missing(&derive(&form));
        assert_eq!(found.map(|line| line.reading), Reading::ALL, "{reason}");
        assert_eq!(found.map(|line| line.needed), needed.map(|text| text.parse().unwrap()), "{reason}");
        assert_eq!(found.map(|line| line.missing), short.map(|text| text.parse().unwrap()), "{reason}");
    }
}

#[test]
fn in_kind_is_hours_times_rate_and_the_value_of_goods() {
    let lines =
        [("40", "50", "", "2000"), ("2,5", "47,55", "10", "128.88"), ("", "50", "1.200", "1200"), ("3", "", "", "0")];
    let mut form = Form::default();
    for (at, (hours, rate, value, _)) in (0..).zip(lines) {
        form = plan(&form, PlanEdit::AddInKind);
        for (field, typed) in [(InKindField::Hours, hours), (InKindField::Rate, rate), (InKindField::Value, value)] {
            form = text(&form, FieldId::Plan(PlanField::InKind(at, field)), typed);
        }
    }
    let plan_of = |form: &Form| form.to_document().0.plan;
    for (line, (.., worth)) in plan_of(&form).in_kind.iter().zip(lines) {
        assert_eq!(engine::calculation::in_kind_value(line), worth.parse().unwrap(), "{line:?}");
    }
    assert_eq!(in_kind_total(&plan_of(&form)), "3328.88".parse().unwrap(), "2.5 × 47.55 is 118.875, half a cent up");
    let taken = plan(&form, PlanEdit::TakeInKind);
    assert_eq!(&*taken.pledged_in_kind, "3328,88");
    assert_eq!(taken.plan, form.plan, "the lines stay");

    let wrong = text(&form, FieldId::Plan(PlanField::InKind(0, InKindField::Hours)), "veel");
    let problems = wrong.to_document().1;
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].problem, Problem::NotHours);
    assert_eq!(derive(&wrong).incomplete_sentence(Language::Nl), None, "the amounts of the page are complete");
    assert_eq!(plan_of(&plan(&form, PlanEdit::RemoveInKind(0))).in_kind.len(), 3);
}

#[test]
fn the_plan_changes_no_amount() {
    let form = region(&[Profiel::Pie, Profiel::Mat]);
    let mut planned = partner(&form, PartnerKind::Other, "Gemeente");
    for part in PlanPart::ALL {
        planned = plan(&planned, PlanEdit::Part(part, true));
    }
    planned = plan(&plan(&planned, PlanEdit::IsRegion(true)), PlanEdit::AddInKind);
    assert_eq!(derive(&planned).outcome, derive(&form).outcome);
    assert_eq!(derive(&planned).document.plan.parts, [true; 4]);
}

#[test]
fn the_dates_come_in_their_order_in_both_languages() {
    let form = changed(&region(&[Profiel::Pie]), vmbo_techniek::form::school_edit::SchoolEdit::Add);
    for language in Language::ALL {
        let found = moments(&derive(&form), language);
        assert_eq!(found.len(), 10);
        assert!(found.iter().all(|moment| !moment.what.is_empty() && !moment.source.is_empty()));
        assert!(
            found[4].here.contains("1.600") || found[4].here.contains("1,600"),
            "a tenth of 16000: {}",
            found[4].here
        );
        assert!(found[1].here.contains("516"), "1500 and a third of 50 are paid in 2018: {}", found[1].here);
    }
}
