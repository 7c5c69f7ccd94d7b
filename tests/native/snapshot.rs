//! The form as text: nothing that was typed is lost on the way, and a damaged text is an error.

use std::rc::Rc;

use engine::calculation::End;
use engine::domain::{Cell, SchemeId, SchoolKind, Teldatum};
use proptest::prelude::*;
use vmbo_techniek::form::document::Form;
use vmbo_techniek::form::own_amounts_form::{OwnAmountField, OwnAmountsForm};
use vmbo_techniek::form::plan_form::{InKindForm, PlanForm};
use vmbo_techniek::form::school_form::SchoolForm;
use vmbo_techniek::form::snapshot::FormError;

use crate::support::for_each;

fn typed() -> impl Strategy<Value = Rc<str>> {
    prop_oneof![Just(String::new()), "[0-9]{1,4}", "\\PC{0,12}", Just("\u{0}\n\"\\ x€ \u{2028}".to_owned())]
        .prop_map(Rc::from)
}

fn school() -> impl Strategy<Value = SchoolForm> {
    let cells = prop::collection::vec((any::<prop::sample::Index>(), any::<bool>(), typed()), 0..12);
    (typed(), typed(), any::<bool>(), any::<bool>(), cells).prop_map(|(name, brin, vso, same_counts, cells)| {
        let kind = if vso { SchoolKind::Vso } else { SchoolKind::Vmbo };
        let mut school = SchoolForm { name, brin, kind, same_counts, ..SchoolForm::default() };
        let all: Vec<_> = Cell::all().collect();
        for (at, later, text) in cells {
            school.table_mut(Teldatum::ALL[usize::from(later)]).set(all[at.index(all.len())], text);
        }
        school
    })
}

fn plan() -> impl Strategy<Value = PlanForm> {
    let names = || prop::collection::vec(typed(), 0..3);
    let line = (typed(), typed(), typed(), typed()).prop_map(|(what, hours, rate, value)| InKindForm {
        what,
        hours,
        rate,
        value,
    });
    let lines = prop::collection::vec(line, 0..3);
    (typed(), any::<bool>(), [names(), names(), names()], any::<[bool; 4]>(), lines)
        .prop_map(|(name, is_region, partners, parts, in_kind)| PlanForm { name, is_region, partners, parts, in_kind })
}

fn own_amounts() -> impl Strategy<Value = OwnAmountsForm> {
    let place = (prop::sample::select(&SchemeId::ALL[..]), any::<prop::sample::Index>(), any::<bool>());
    prop::collection::vec((place, typed()), 0..5).prop_map(|fields| {
        let mut own = OwnAmountsForm::default();
        for ((scheme, at, low), text) in fields {
            let rate = *at.get(scheme.rates());
            own.set(OwnAmountField { scheme, rate, end: if low { End::Low } else { End::High } }, text);
        }
        own
    })
}

fn inputs() -> impl Strategy<Value = Form> {
    let schools = prop::collection::vec(school().prop_map(Rc::new), 1..4);
    let texts = [typed(), typed(), typed(), typed(), typed()];
    (prop::sample::select(&SchemeId::ALL[..]), schools, texts, any::<bool>(), own_amounts()).prop_map(
        |(scheme, schools, [requested_subsidy, pledged_cash, pledged_in_kind, change, scenario_name], poor, own)| {
            Form {
                scheme,
                schools,
                requested_subsidy,
                pledged_cash,
                pledged_in_kind,
                technology_poor: poor,
                annual_pupil_change: change,
                own_amounts: Rc::new(own),
                scenario_name,
                ..Form::default()
            }
        },
    )
}

pub(crate) fn forms() -> impl Strategy<Value = Form> {
    let others = prop::collection::vec(inputs().prop_map(Rc::new), 0..4);
    (inputs(), others, plan(), any::<prop::sample::Index>()).prop_map(|(form, scenarios, plan, position)| Form {
        scenario_position: position.index(scenarios.len() + 1),
        scenarios,
        plan: Rc::new(plan),
        ..form
    })
}

#[test]
fn every_form_comes_back_as_it_was() {
    for_each(500, forms(), |form| match Form::from_snapshot(&form.to_snapshot()) {
        Ok(read) if read == form => Ok(()),
        other => Err(format!("{other:?}")),
    });
}

#[test]
fn a_text_that_was_cut_off_is_an_error() {
    for_each(50, forms(), |form| {
        let text = form.to_snapshot();
        let cuts = text.char_indices().map(|(at, _)| at);
        match cuts.map(|at| &text[..at]).find(|cut| Form::from_snapshot(cut).is_ok()) {
            None => Ok(()),
            Some(cut) => Err(format!("was read: {cut}")),
        }
    });
}

#[test]
fn what_is_no_form_is_refused() {
    let form = |fields: &str| format!(r#"{{"format":"vmbo-techniek-form/1","schools":[{{}}]{fields}}}"#);
    let cases = [
        (String::new(), None, "nothing at all"),
        ("[]".to_owned(), Some(FormError::OtherFormat), "no object"),
        (r#"{"format":"vmbo-techniek/1","schools":[{}]}"#.to_owned(), Some(FormError::OtherFormat), "a document"),
        (
            r#"{"format":"vmbo-techniek-form/2","schools":[{}]}"#.to_owned(),
            Some(FormError::OtherFormat),
            "a later version",
        ),
        (r#"{"format":"vmbo-techniek-form/1"}"#.to_owned(), None, "no school at all"),
        (form(r#","scheme":"other""#), None, "a scheme that is not there"),
        (form(r#","pledgedCash":12"#), None, "a number where a text was typed"),
        (form(r#","technologyPoor":"yes""#), None, "a text where a tick was"),
        (form(r#","scenarioPosition":1"#), None, "behind scenarios that are not there"),
        (form(r#","scenarios":[{"schools":[{}],"plan":{"name":"u"}}]"#), None, "a scenario with a plan of its own"),
        (form(r#","scenarioPosition":1.5"#), None, "no position"),
    ];
    for (text, expected, reason) in cases {
        let error = Form::from_snapshot(&text).expect_err(reason);
        match expected {
            Some(expected) => assert_eq!(error, expected, "{reason}: {text}"),
            None => assert!(matches!(error, FormError::Damaged(_)), "{reason}: {error}"),
        }
    }
}

#[test]
fn what_another_version_added_or_left_out_does_no_harm() {
    let cases = [
        (r#"{"format":"vmbo-techniek-form/1","schools":[{}]}"#, "as little as there can be"),
        (r#"{"format":"vmbo-techniek-form/1","later":[{"x":1}],"schools":[{"new":null}]}"#, "unknown fields"),
        (r#"{"format":"vmbo-techniek-form/1","schools":[{"october2017":{"NEW.BB":"1"}}]}"#, "an unknown profiel"),
    ];
    for (text, reason) in cases {
        assert_eq!(Form::from_snapshot(text), Ok(Form::default()), "{reason}: {text}");
    }
}

#[test]
fn a_low_end_where_there_can_be_none_is_not_counted() {
    let own = |amounts: &str| {
        let text = format!(r#"{{"format":"vmbo-techniek-form/1","schools":[{{}}],"ownAmounts":[{amounts}]}}"#);
        Form::from_snapshot(&text).unwrap().to_document().0.own_amounts
    };
    let high = r#"{"scheme":"kamerbrief-2018","rate":"fase1.techniek.2018.gl","amount":"12"}"#;
    let low = r#"{"scheme":"kamerbrief-2018","rate":"fase1.techniek.2018.gl","amount":"7","low":true}"#;
    assert_eq!(own(&format!("{low},{high}")), own(high));
    assert_eq!(own(low), own(""));
}
