//! From a [`Document`] to JSON, leaving out what is as it would be when absent.

use super::json::Json;
use super::{
    Cell, Counts, Document, Leerweg, Plan, Profiel, School, SchoolKind, Teldatum, own_amounts, plan_writer, provenance,
};

pub(super) fn write(document: &Document) -> Json {
    let mut fields = vec![("format", Json::text(Document::FORMAT))];
    write_inputs(document, &mut fields);
    let scenarios = write_scenarios(document);
    if !scenarios.is_empty() {
        fields.push(("scenarios", Json::List(scenarios)));
    }
    if document.plan != Plan::default() {
        fields.push(("plan", plan_writer::write(&document.plan)));
    }
    Json::object(fields)
}

/// The other scenarios, and at its place the one whose inputs are the document's own when that says something.
fn write_scenarios(document: &Document) -> Vec<Json> {
    let mut scenarios: Vec<Json> = document.scenarios.iter().map(|scenario| write_scenario(scenario)).collect();
    let (name, position) = (document.scenario_name.as_str(), document.scenario_position);
    if !name.is_empty() || position > 0 {
        let mut fields = Vec::new();
        if !name.is_empty() {
            fields.push(("name", Json::text(name)));
        }
        fields.push(("current", Json::Bool(true)));
        scenarios.insert(position.min(scenarios.len()), Json::object(fields));
    }
    scenarios
}

fn write_scenario(scenario: &Document) -> Json {
    let mut fields = Vec::new();
    if !scenario.scenario_name.as_str().is_empty() {
        fields.push(("name", Json::text(scenario.scenario_name.as_str())));
    }
    write_inputs(scenario, &mut fields);
    Json::object(fields)
}

/// The fields that a calculation rests on, which a scenario has too.
fn write_inputs(document: &Document, fields: &mut Vec<(&str, Json)>) {
    fields.push(("scheme", Json::text(document.scheme.as_str())));
    fields.push(("schools", Json::List(document.schools.iter().map(write_school).collect())));
    if let Some(requested) = document.requested_subsidy {
        fields.push(("requestedSubsidy", Json::Text(requested.to_string())));
    }
    if let Some(pledge) = document.pledged_cofinancing {
        let parts = [("cash", Json::Text(pledge.cash.to_string())), ("inKind", Json::Text(pledge.in_kind.to_string()))];
        fields.push(("pledgedCofinancing", Json::object(parts)));
    }
    if document.technology_poor {
        fields.push(("technologyPoor", Json::Bool(true)));
    }
    if !document.annual_pupil_change.is_none() {
        fields.push(("annualPupilChange", Json::Text(document.annual_pupil_change.to_string())));
    }
    if !document.provenance.is_empty() {
        fields.push(("provenance", provenance::write(&document.provenance)));
    }
    if !document.own_amounts.is_empty() {
        fields.push(("ownAmounts", own_amounts::write(&document.own_amounts)));
    }
}

fn write_school(school: &School) -> Json {
    let mut fields = Vec::new();
    if !school.name.as_str().is_empty() {
        fields.push(("name", Json::text(school.name.as_str())));
    }
    if let Some(brin) = &school.brin {
        fields.push(("brin", Json::text(brin.as_str())));
    }
    if school.kind != SchoolKind::default() {
        fields.push(("kind", Json::text(school.kind.as_str())));
    }
    let dates: Vec<_> = Teldatum::ALL
        .into_iter()
        .filter_map(|date| Some((date.iso(), write_counts(school.counts.given(date)?))))
        .collect();
    if !dates.is_empty() {
        fields.push(("counts", Json::object(dates)));
    }
    Json::object(fields)
}

fn write_counts(counts: &Counts) -> Json {
    Json::object(Profiel::ALL.into_iter().filter_map(|profiel| {
        let cells: Vec<_> = Leerweg::ALL
            .into_iter()
            .filter_map(|leerweg| {
                let pupils = counts.get(Cell { profiel, leerweg })?;
                Some((leerweg.code(), Json::Number(pupils.get().to_string())))
            })
            .collect();
        (!cells.is_empty()).then(|| (profiel.code(), Json::object(cells)))
    }))
}
