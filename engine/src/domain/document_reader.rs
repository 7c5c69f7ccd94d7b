//! From JSON to a [`Document`], in the order of the text, stopping at the first error.

use std::sync::Arc;

use super::json::Json;
use super::{
    Brin, Cell, Counts, Document, DocumentError, Euro, Expected, Leerweg, Path, Pledge, Profiel, PupilChange,
    PupilCount, SchemeId, School, SchoolCounts, SchoolKind, SchoolName, ShortText, Teldatum, own_amounts, plan_reader,
    provenance,
};

pub(super) type Result<T> = std::result::Result<T, DocumentError>;

const FIELDS: [&str; 11] = [
    "format",
    "scheme",
    "schools",
    "requestedSubsidy",
    "pledgedCofinancing",
    "technologyPoor",
    "annualPupilChange",
    "provenance",
    "ownAmounts",
    "scenarios",
    "plan",
];
const SCENARIO_FIELDS: [&str; 9] = [
    "name",
    "scheme",
    "schools",
    "requestedSubsidy",
    "pledgedCofinancing",
    "technologyPoor",
    "annualPupilChange",
    "provenance",
    "ownAmounts",
];
const SCHOOL_FIELDS: [&str; 4] = ["name", "brin", "kind", "counts"];
const PLEDGE_FIELDS: [&str; 2] = ["cash", "inKind"];

pub(super) fn read(json: &Json) -> Result<Document> {
    let mut format = None;
    let mut document = Document::new(SchemeId::DEFAULT, Vec::new());
    for_each_field(json, Path::ROOT, &mut |key, value, path| {
        match key {
            "format" => format = Some(read_format(value, path)?),
            "scenarios" => read_scenarios(&mut document, value, path)?,
            "plan" => document.plan = plan_reader::read(value, path)?,
            "ownAmounts" => document.own_amounts = own_amounts::read(value, path, json.get("scheme"))?,
            _ if read_input(&mut document, key, value, path)? => {}
            _ => return Err(DocumentError::unknown(path, FIELDS.into_iter())),
        }
        Ok(())
    })?;
    format.ok_or_else(|| DocumentError::missing(Path::ROOT.key("format"), Expected::Format))?;
    require_schools(&document, Path::ROOT)?;
    Ok(document)
}

/// Reads a field that a calculation rests on, which a scenario has too; false when `key` is none.
fn read_input(document: &mut Document, key: &str, value: &Json, path: Path<'_>) -> Result<bool> {
    match key {
        "scheme" => document.scheme = read_scheme(value, path)?,
        "schools" => document.schools = read_schools(value, path)?,
        "requestedSubsidy" => document.requested_subsidy = Some(read_euro(value, path)?),
        "pledgedCofinancing" => document.pledged_cofinancing = Some(read_pledge(value, path)?),
        "technologyPoor" => document.technology_poor = read_flag(value, path)?,
        "provenance" => document.provenance = provenance::read(value, path)?,
        "annualPupilChange" => {
            document.annual_pupil_change = read_text(value, path, Expected::Change, PupilChange::parse)?;
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// A list of schools that was read has at least one.
fn require_schools(document: &Document, path: Path<'_>) -> Result<()> {
    if document.schools.is_empty() {
        return Err(DocumentError::missing(path.key("schools"), Expected::Schools));
    }
    provenance::check(document, path)
}

/// Reads the other scenarios, and among them the place and name of the one whose inputs are the document's own.
fn read_scenarios(document: &mut Document, json: &Json, path: Path<'_>) -> Result<()> {
    let mut has_current = false;
    let items = read_list(json, path, Document::MAX_SCENARIOS, Expected::Scenarios, |item, path| {
        let is_current = item.get("current").is_some();
        if is_current && std::mem::replace(&mut has_current, true) {
            return Err(DocumentError::unexpected(path.key("current"), &Json::Bool(true), Expected::Current));
        }
        if is_current { Ok((true, read_current(item, path)?)) } else { Ok((false, read_scenario(item, path)?)) }
    })?;
    let others = items.iter().filter(|(is_current, _)| !is_current).count();
    if others == Document::MAX_SCENARIOS {
        return Err(DocumentError::too_many(path, others, Expected::Scenarios));
    }
    for (is_current, scenario) in items {
        if is_current {
            document.scenario_name = scenario.scenario_name.clone();
            document.scenario_position = document.scenarios.len();
        } else {
            document.scenarios.push(scenario);
        }
    }
    Ok(())
}

/// The scenario that the document itself holds has a name here and nothing else.
fn read_current(json: &Json, path: Path<'_>) -> Result<Arc<Document>> {
    let mut scenario = Document::new(SchemeId::DEFAULT, Vec::new());
    for_each_field(json, path, &mut |key, value, path| {
        match key {
            "name" => scenario.scenario_name = read_text(value, path, Expected::Text, ShortText::new)?,
            "current" if *value == Json::Bool(true) => {}
            "current" => return Err(DocumentError::unexpected(path, value, Expected::Current)),
            _ => return Err(DocumentError::unknown(path, ["name", "current"].into_iter())),
        }
        Ok(())
    })?;
    Ok(Arc::new(scenario))
}

fn read_scenario(json: &Json, path: Path<'_>) -> Result<Arc<Document>> {
    let mut scenario = Document::new(SchemeId::DEFAULT, Vec::new());
    for_each_field(json, path, &mut |key, value, path| {
        match key {
            "name" => scenario.scenario_name = read_text(value, path, Expected::Text, ShortText::new)?,
            "ownAmounts" => scenario.own_amounts = own_amounts::read(value, path, json.get("scheme"))?,
            _ if read_input(&mut scenario, key, value, path)? => {}
            _ => return Err(DocumentError::unknown(path, SCENARIO_FIELDS.into_iter())),
        }
        Ok(())
    })?;
    require_schools(&scenario, path)?;
    Ok(Arc::new(scenario))
}

/// Reads the items of a list that has at most `most`.
pub(super) fn read_list<T>(
    json: &Json,
    path: Path<'_>,
    most: usize,
    expected: Expected,
    mut read_item: impl FnMut(&Json, Path<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    let mut read = Vec::new();
    for_each_item(json, path, most, expected, &mut |item, path| {
        read.push(read_item(item, path)?);
        Ok(())
    })?;
    Ok(read)
}

fn for_each_item(
    json: &Json,
    path: Path<'_>,
    most: usize,
    expected: Expected,
    read_item: &mut dyn FnMut(&Json, Path<'_>) -> Result<()>,
) -> Result<()> {
    match json {
        Json::List(items) if items.len() > most => Err(DocumentError::too_many(path, items.len(), expected)),
        Json::List(items) => items.iter().enumerate().try_for_each(|(at, item)| read_item(item, path.index(at))),
        _ => Err(DocumentError::unexpected(path, json, expected)),
    }
}

/// Walks the fields of an object in their order and refuses a name that stands there twice.
pub(super) fn for_each_field(
    json: &Json,
    path: Path<'_>,
    read_field: &mut dyn FnMut(&str, &Json, Path<'_>) -> Result<()>,
) -> Result<()> {
    let Json::Object(fields) = json else {
        return Err(DocumentError::unexpected(path, json, Expected::Object));
    };
    for (at, (key, value)) in fields.iter().enumerate() {
        let field_path = path.key(key);
        if fields.iter().take(at).any(|(earlier, _)| earlier == key) {
            return Err(DocumentError::repeated(field_path));
        }
        read_field(key, value, field_path)?;
    }
    Ok(())
}

pub(super) fn read_text<T>(json: &Json, path: Path<'_>, expected: Expected, parse: fn(&str) -> Option<T>) -> Result<T> {
    json.as_text().and_then(parse).ok_or_else(|| DocumentError::unexpected(path, json, expected))
}

fn read_format(json: &Json, path: Path<'_>) -> Result<()> {
    read_text(json, path, Expected::Format, |text| (text == Document::FORMAT).then_some(()))
}

fn read_scheme(json: &Json, path: Path<'_>) -> Result<SchemeId> {
    read_text(json, path, Expected::Scheme, SchemeId::from_id)
}

pub(super) fn read_euro(json: &Json, path: Path<'_>) -> Result<Euro> {
    read_text(json, path, Expected::Euro, Euro::parse)
}

pub(super) fn read_flag(json: &Json, path: Path<'_>) -> Result<bool> {
    match json {
        Json::Bool(flag) => Ok(*flag),
        _ => Err(DocumentError::unexpected(path, json, Expected::Flag)),
    }
}

fn read_pledge(json: &Json, path: Path<'_>) -> Result<Pledge> {
    let mut pledge = Pledge::default();
    for_each_field(json, path, &mut |key, value, path| {
        match key {
            "cash" => pledge.cash = read_euro(value, path)?,
            "inKind" => pledge.in_kind = read_euro(value, path)?,
            _ => return Err(DocumentError::unknown(path, PLEDGE_FIELDS.into_iter())),
        }
        Ok(())
    })?;
    Ok(pledge)
}

fn read_schools(json: &Json, path: Path<'_>) -> Result<Vec<School>> {
    let schools = read_list(json, path, Document::MAX_SCHOOLS, Expected::Schools, read_school)?;
    if schools.is_empty() { Err(DocumentError::unexpected(path, json, Expected::Schools)) } else { Ok(schools) }
}

fn read_school(json: &Json, path: Path<'_>) -> Result<School> {
    let mut school = School::default();
    for_each_field(json, path, &mut |key, value, path| {
        match key {
            "name" => school.name = read_text(value, path, Expected::Text, SchoolName::new)?,
            "brin" => school.brin = read_brin(value, path)?,
            "kind" => school.kind = read_text(value, path, Expected::Kind, SchoolKind::from_word)?,
            "counts" => school.counts = read_counts(value, path)?,
            _ => return Err(DocumentError::unknown(path, SCHOOL_FIELDS.into_iter())),
        }
        Ok(())
    })?;
    Ok(school)
}

fn read_brin(json: &Json, path: Path<'_>) -> Result<Option<Brin>> {
    match json {
        Json::Null => Ok(None),
        _ => read_text(json, path, Expected::Brin, Brin::parse).map(Some),
    }
}

fn read_counts(json: &Json, path: Path<'_>) -> Result<SchoolCounts> {
    let mut counts = SchoolCounts::default();
    for_each_field(json, path, &mut |key, value, path| {
        match Teldatum::from_iso(key) {
            Some(Teldatum::October2017) => counts.october_2017 = Some(read_profielen(value, path)?),
            Some(Teldatum::October2018) => counts.october_2018 = Some(read_profielen(value, path)?),
            None => return Err(DocumentError::unknown(path, Teldatum::ALL.into_iter().map(Teldatum::iso))),
        }
        Ok(())
    })?;
    Ok(counts)
}

fn read_profielen(json: &Json, path: Path<'_>) -> Result<Counts> {
    let mut counts = Counts::EMPTY;
    for_each_field(json, path, &mut |key, value, path| {
        let profiel = Profiel::from_code(key)
            .ok_or_else(|| DocumentError::unknown(path, Profiel::ALL.into_iter().map(Profiel::code)))?;
        read_leerwegen(value, path, profiel, &mut counts)
    })?;
    Ok(counts)
}

fn read_leerwegen(json: &Json, path: Path<'_>, profiel: Profiel, counts: &mut Counts) -> Result<()> {
    for_each_field(json, path, &mut |key, value, path| {
        let leerweg = Leerweg::from_code(key)
            .ok_or_else(|| DocumentError::unknown(path, Leerweg::ALL.into_iter().map(Leerweg::code)))?;
        let Json::Number(digits) = value else {
            return Err(DocumentError::unexpected(path, value, Expected::Count));
        };
        let pupils =
            PupilCount::parse(digits).ok_or_else(|| DocumentError::unexpected(path, value, Expected::Count))?;
        counts.set(Cell { profiel, leerweg }, Some(pupils));
        Ok(())
    })
}
