//! What stands beside the inputs: only the workbench has any of it.

use std::rc::Rc;

use super::{Fields, write_flag, write_form, write_texts};
use crate::view_model::{Form, InKindForm, OwnAmountField, OwnAmountsForm, PlanForm};
use engine::calculation::End;
use engine::domain::json::Json;

pub(super) fn write(
    own_amounts: &OwnAmountsForm,
    scenario_position: usize,
    scenarios: &[Rc<Form>],
    plan: &PlanForm,
    fields: &mut Fields,
) {
    let own: Vec<_> = own_amounts.filled().map(|(field, text)| write_own_amount(field, text)).collect();
    if !own.is_empty() {
        fields.push(("ownAmounts", Json::List(own)));
    }
    if scenario_position > 0 {
        fields.push(("scenarioPosition", Json::Number(scenario_position.to_string())));
    }
    if !scenarios.is_empty() {
        let others = scenarios.iter().map(|other| {
            let mut fields = Fields::new();
            write_form(other, &mut fields);
            Json::object(fields)
        });
        fields.push(("scenarios", Json::List(others.collect())));
    }
    if *plan != PlanForm::default() {
        fields.push(("plan", write_plan(plan)));
    }
}

fn write_own_amount(field: OwnAmountField, text: &Rc<str>) -> Json {
    let OwnAmountField { scheme, rate, end } = field;
    let mut fields = vec![
        ("scheme", Json::text(scheme.as_str())),
        ("rate", Json::text(rate.as_str())),
        ("amount", Json::text(text)),
    ];
    write_flag("low", end == End::Low, &mut fields);
    Json::object(fields)
}

fn write_plan(plan: &PlanForm) -> Json {
    let PlanForm { name, is_region, partners, parts, in_kind } = plan;
    let names = |names: &Vec<Rc<str>>| Json::List(names.iter().map(|name| Json::text(name)).collect());
    let line = |line: &InKindForm| {
        let InKindForm { what, hours, rate, value } = line;
        let mut fields = Fields::new();
        write_texts(&[("what", what), ("hours", hours), ("rate", rate), ("value", value)], &mut fields);
        Json::object(fields)
    };
    let mut fields = Fields::new();
    write_texts(&[("name", name)], &mut fields);
    write_flag("isRegion", *is_region, &mut fields);
    fields.push(("partners", Json::List(partners.iter().map(names).collect())));
    fields.push(("parts", Json::List(parts.iter().copied().map(Json::Bool).collect())));
    fields.push(("inKind", Json::List(in_kind.iter().map(line).collect())));
    Json::object(fields)
}
