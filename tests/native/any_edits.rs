//! Whatever is clicked and typed in whatever order: the form stays one that a document can hold.

use std::rc::Rc;

use engine::domain::{Document, PartnerKind, PlanPart, Profiel, SchemeId, Teldatum};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use vmbo_techniek::features::outcome::model::screen::{derive, derive_after};
use vmbo_techniek::form::document::Form;
use vmbo_techniek::form::edit::Edit;
use vmbo_techniek::form::move_pupils::{MoveAmount, MovePupils};
use vmbo_techniek::form::plan_edit::PlanEdit;
use vmbo_techniek::form::plan_form::{InKindField, PlanField};
use vmbo_techniek::form::problem::FieldId;
use vmbo_techniek::form::scenario_edit::{ScenarioEdit, Step};
use vmbo_techniek::form::school_edit::SchoolEdit;

use crate::forms::cell;
use crate::support::for_each;

/// Typed texts: what is meant, what is wrong, and what is too much.
const TEXTS: [&str; 10] = ["", "12", "9999", "10000", "-2,5", "1.234,50", "twaalf", "00aa00", " ", "999999999999,99"];

fn school_edits() -> impl Strategy<Value = SchoolEdit> {
    prop_oneof![
        Just(SchoolEdit::Add),
        (0..6_u16).prop_map(SchoolEdit::Duplicate),
        (0..6_u16).prop_map(SchoolEdit::Remove),
        (0..6_u16, 0..6_u16).prop_map(|(from, to)| SchoolEdit::Move { from, to }),
    ]
}

fn steps() -> impl Strategy<Value = Step> {
    let amount = prop_oneof![
        (0..20_000_u32).prop_map(MoveAmount::Pupils),
        any::<u32>().prop_map(MoveAmount::HundredthsOfPercent)
    ];
    let profielen = (select(&Profiel::ALL[..]), select(&Profiel::ALL[..]));
    let moving = (profielen, amount, proptest::option::of(0..6_u16), any::<bool>());
    prop_oneof![
        select(&TEXTS[..]).prop_map(|text| Step::YearlyChange(Rc::from(text))),
        moving.prop_map(|((from, to), amount, school, in_2017)| {
            Step::MovePupils(MovePupils { from, to, amount, school, in_2017 })
        }),
        Just(Step::Join),
        (0..6_u16).prop_map(Step::Leave),
        select(&SchemeId::ALL[..]).prop_map(Step::Scheme),
    ]
}

fn scenario_edits() -> impl Strategy<Value = ScenarioEdit> {
    prop_oneof![
        Just(ScenarioEdit::Copy(Rc::from("kopie"))),
        (0..7_usize).prop_map(ScenarioEdit::Switch),
        (0..7_usize).prop_map(ScenarioEdit::Remove),
        steps().prop_map(|step| ScenarioEdit::Try(step, Rc::from("wat als"))),
    ]
}

fn plan_edits() -> impl Strategy<Value = PlanEdit> {
    let kind = || select(&PartnerKind::ALL[..]);
    prop_oneof![
        any::<bool>().prop_map(PlanEdit::IsRegion),
        (select(&PlanPart::ALL[..]), any::<bool>()).prop_map(|(part, ready)| PlanEdit::Part(part, ready)),
        kind().prop_map(PlanEdit::AddPartner),
        (kind(), 0..4_u8).prop_map(|(kind, at)| PlanEdit::RemovePartner(kind, at)),
        Just(PlanEdit::AddInKind),
        (0..4_u8).prop_map(PlanEdit::RemoveInKind),
        Just(PlanEdit::TakeInKind),
    ]
}

fn fields() -> impl Strategy<Value = FieldId> {
    let count = (0..6_u16, select(&Teldatum::ALL[..]), select(&Profiel::ALL[..]));
    let line = (0..4_u8, select(&InKindField::ALL[..]));
    prop_oneof![
        6 => count.prop_map(|(school, date, profiel)| cell(school, date, profiel, engine::domain::Leerweg::Kb)),
        1 => (0..6_u16).prop_map(FieldId::Name),
        1 => (0..6_u16).prop_map(FieldId::Brin),
        1 => Just(FieldId::ScenarioName),
        1 => Just(FieldId::AnnualPupilChange),
        1 => Just(FieldId::PledgedInKind),
        2 => line.prop_map(|(at, field)| FieldId::Plan(PlanField::InKind(at, field))),
        1 => (0..4_u8).prop_map(|at| FieldId::Plan(PlanField::Partner(PartnerKind::Mbo, at))),
    ]
}

fn edits() -> impl Strategy<Value = Edit> {
    prop_oneof![
        4 => (fields(), select(&TEXTS[..])).prop_map(|(field, text)| Edit::Text(field, Rc::from(text))),
        2 => school_edits().prop_map(Edit::School),
        2 => scenario_edits().prop_map(Edit::Scenario),
        2 => plan_edits().prop_map(Edit::Plan),
        1 => (0..6_u16, any::<bool>()).prop_map(|(at, same)| Edit::SameCounts(at, same)),
        1 => any::<bool>().prop_map(Edit::TechnologyPoor),
    ]
}

#[test]
fn any_changes_in_any_order_leave_a_form_that_a_document_can_hold() {
    for_each(300, vec(edits(), 0..=40), |edits| {
        let mut form = Rc::new(Form::default());
        let mut screen = derive(&form);
        for edit in &edits {
            form = Rc::new(form.apply(edit));
            screen = derive_after(&form, Some(&screen));
        }
        if screen != derive(&form) {
            return Err("computing step by step differs from computing at once".to_owned());
        }
        let scenarios = form.scenarios.len() + 1;
        if form.schools.is_empty() || scenarios > Document::MAX_SCENARIOS || form.scenario_position >= scenarios {
            return Err(format!("{} schools, {} of {scenarios}", form.schools.len(), form.scenario_position));
        }
        let saved = screen.document.to_json();
        let again = Document::read(&saved).map_err(|error| format!("{error} in {saved}"))?;
        if again != *screen.document {
            return Err(format!("{saved} reads as {again:?}"));
        }
        Ok(())
    });
}
