//! The fields that were not understood, by name.

use crate::features::amounts::text::RateTexts;
use crate::features::outcome::model::explanation::rule_view;
use crate::features::outcome::model::screen::Screen;
use crate::features::region::text::{PlanTexts, RegionTexts};
use crate::features::scenarios::model::scenario_names::scenario_label;
use crate::features::scenarios::text::ScenarioTexts;
use crate::features::school::model::school_label::school_label_typed;
use crate::features::school::text::CountTexts;
use crate::form::document::Form;
use crate::form::own_amounts_form::OwnAmountField;
use crate::form::plan_form::{InKindField, PlanField};
use crate::form::problem::FieldId;
use crate::text::language::Language;
use crate::text::number_format::date;
use engine::calculation::End;
use engine::domain::PartnerKind;
use engine::rules::scheme;

/// The fields that hold something else than they can, by what people call them, with what stands in them: of the scenario
/// on the page and of the others. None of it goes into a document.
#[must_use]
pub fn wrong_fields(screen: &Screen, language: Language) -> Vec<(String, String)> {
    let named = |form: &Form, field| (field_name(form, field, language), form.text(field).to_string());
    let mut found: Vec<_> = screen.problems.iter().map(|found| named(&screen.form, found.field)).collect();
    for (at, other) in screen.form.scenarios.iter().enumerate() {
        let place = if at < screen.form.scenario_position { at } else { at + 1 };
        let label = scenario_label(screen.form.scenario_letters, place, &other.scenario_name, language);
        for problem in other.to_document().1 {
            let (name, typed) = named(other, problem.field);
            found.push((format!("{label}, {name}"), typed));
        }
    }
    found
}

/// What people call a field: what stands beside it on the page, and where it is when there are several.
fn field_name(form: &Form, field: FieldId, language: Language) -> String {
    let region = RegionTexts::of(language);
    let of_school = |at: u16, name: &str| {
        if form.schools.len() > 1 {
            format!("{}, {name}", school_label_typed(form, at, language))
        } else {
            name.to_owned()
        }
    };
    match field {
        FieldId::Cell(id) => {
            let cell = format!("{} {}, {}", id.cell.profiel, id.cell.leerweg, date(id.date.iso(), language));
            of_school(id.school, &cell)
        }
        FieldId::Name(at) => of_school(at, CountTexts::of(language).school_name),
        FieldId::Brin(at) => of_school(at, "BRIN"),
        FieldId::RequestedSubsidy => region.requested.to_owned(),
        FieldId::PledgedCash => region.cash.to_owned(),
        FieldId::PledgedInKind => region.in_kind.to_owned(),
        FieldId::AnnualPupilChange => region.change.to_owned(),
        FieldId::OwnAmount(own) => own_amount_name(own, language),
        FieldId::ScenarioName => ScenarioTexts::of(language).name.to_owned(),
        FieldId::Plan(plan) => plan_name(plan, language),
    }
}

fn own_amount_name(own: OwnAmountField, language: Language) -> String {
    let words = RateTexts::of(language);
    let rate = scheme(own.scheme).rates.iter().find(|rate| rate.provision.id == own.rate.as_str());
    let rule = rate
        .map(|rate| rule_view(rate, language))
        .map_or_else(|| own.rate.to_string(), |rule| format!("{}, {}", rule.pot, rule.applies_to));
    let end = match own.end {
        _ if !own.rate.may_be_range() => "",
        End::Low => words.own_low,
        End::High => words.own_high,
    };
    format!("{}: {rule} {end}", words.own).trim_end().to_owned()
}

fn plan_name(plan: PlanField, language: Language) -> String {
    let words = PlanTexts::of(language);
    match plan {
        PlanField::Name => words.name.to_owned(),
        PlanField::Partner(kind, at) => {
            let kind = match kind {
                PartnerKind::Mbo => words.mbo,
                PartnerKind::Business => words.business,
                PartnerKind::Other => words.other,
            };
            format!("{kind} {}", u16::from(at) + 1)
        }
        PlanField::InKind(at, field) => {
            let field = match field {
                InKindField::What => words.what,
                InKindField::Hours => words.hours,
                InKindField::Rate => words.rate,
                InKindField::Value => words.value,
            };
            format!("{} {}, {field}", words.in_kind_heading, u16::from(at) + 1)
        }
    }
}
