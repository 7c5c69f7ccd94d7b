//! From a [`Document`] to JSON, leaving out what is as it would be when absent.

use super::json::Json;
use super::{Cell, Counts, Document, Leerweg, Profiel, School, SchoolKind, Teldatum};

pub(super) fn write(document: &Document) -> Json {
    let mut fields = vec![
        ("format", Json::text(Document::FORMAT)),
        ("scheme", Json::text(document.scheme.as_str())),
        ("schools", Json::List(document.schools.iter().map(write_school).collect())),
    ];
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
    Json::object(fields)
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
