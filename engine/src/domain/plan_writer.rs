//! The field `plan` of a document, without what is as it would be when absent.

use super::json::Json;
use super::{InKind, PartnerKind, Plan, PlanPart, ShortText};

pub(super) fn write(plan: &Plan) -> Json {
    let mut fields = Vec::new();
    if !plan.name.as_str().is_empty() {
        fields.push(("name", text(&plan.name)));
    }
    if plan.is_region {
        fields.push(("isRegion", Json::Bool(true)));
    }
    let partners = PartnerKind::ALL.into_iter().zip(&plan.partners).filter(|(_, names)| !names.is_empty());
    let partners: Vec<_> =
        partners.map(|(kind, names)| (kind.as_str(), Json::List(names.iter().map(text).collect()))).collect();
    if !partners.is_empty() {
        fields.push(("partners", Json::object(partners)));
    }
    let parts = PlanPart::ALL.into_iter().zip(plan.parts).filter(|(_, ready)| *ready);
    let parts: Vec<_> = parts.map(|(part, _)| Json::text(part.as_str())).collect();
    if !parts.is_empty() {
        fields.push(("parts", Json::List(parts)));
    }
    if !plan.in_kind.is_empty() {
        fields.push(("inKind", Json::List(plan.in_kind.iter().map(in_kind).collect())));
    }
    Json::object(fields)
}

fn text(text: &ShortText) -> Json {
    Json::text(text.as_str())
}

fn in_kind(line: &InKind) -> Json {
    let mut fields = Vec::new();
    if !line.what.as_str().is_empty() {
        fields.push(("what", text(&line.what)));
    }
    let amounts = [
        ("hours", line.hours.map(|hours| hours.to_decimal().to_string())),
        ("rate", line.rate.map(|rate| rate.to_string())),
        ("value", line.value.map(|value| value.to_string())),
    ];
    fields.extend(amounts.into_iter().filter_map(|(name, amount)| Some((name, Json::Text(amount?)))));
    Json::object(fields)
}
