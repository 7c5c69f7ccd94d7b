use std::fmt;
use std::rc::Rc;

use super::FORM_FORMAT;
use crate::view_model::{CountTable, Form, InKindForm, OwnAmountField, OwnAmountsForm, PlanForm, SchoolForm};
use engine::calculation::End;
use engine::domain::json::{self, Json};
use engine::domain::{Cell, Document, Plan, Provenance, SchemeId, SchoolKind, SchoolProvenance};

/// Why a text is no form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormError {
    /// The text is no JSON, or cut off.
    NotJson,
    /// It is in another format, or in another version of it.
    OtherFormat,
    /// The field with this name holds something else than it can.
    Unexpected(&'static str),
}

impl fmt::Display for FormError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson => f.write_str("found text that is not JSON"),
            Self::OtherFormat => write!(f, "found another format; expected {FORM_FORMAT}"),
            Self::Unexpected(field) => write!(f, "{field}: found something that the form cannot hold"),
        }
    }
}

impl std::error::Error for FormError {}

type Result<T> = std::result::Result<T, FormError>;

impl Form {
    /// The form that a text holds.
    ///
    /// # Errors
    /// When the text is no form, or damaged.
    pub fn from_snapshot(text: &str) -> Result<Self> {
        Self::from_json(&json::read(text).map_err(|_| FormError::NotJson)?)
    }

    /// The form that this JSON holds.
    ///
    /// # Errors
    /// When it is no form, or damaged.
    pub fn from_json(json: &Json) -> Result<Self> {
        if json.get("format").and_then(Json::as_text) != Some(FORM_FORMAT) {
            return Err(FormError::OtherFormat);
        }
        let mut form = read_form(json)?;
        form.scenarios = list(json, "scenarios", Document::MAX_SCENARIOS - 1, |other| read_form(other).map(Rc::new))?;
        form.scenario_position = match json.get("scenarioPosition") {
            None => 0,
            Some(Json::Number(digits)) => digits.parse().map_err(|_| FormError::Unexpected("scenarioPosition"))?,
            Some(_) => return Err(FormError::Unexpected("scenarioPosition")),
        };
        if form.scenario_position > form.scenarios.len() {
            return Err(FormError::Unexpected("scenarioPosition"));
        }
        Ok(form)
    }
}

/// Reads what a form and each of its scenarios have.
fn read_form(json: &Json) -> Result<Form> {
    let scheme = match json.get("scheme") {
        None => SchemeId::DEFAULT,
        Some(id) => id.as_text().and_then(SchemeId::from_id).ok_or(FormError::Unexpected("scheme"))?,
    };
    let schools = list(json, "schools", Document::MAX_SCHOOLS, |school| read_school(school).map(Rc::new))?;
    if schools.is_empty() {
        return Err(FormError::Unexpected("schools"));
    }
    Ok(Form {
        scheme,
        schools,
        requested_subsidy: text(json, "requestedSubsidy")?,
        pledged_cash: text(json, "cash")?,
        pledged_in_kind: text(json, "inKind")?,
        technology_poor: flag(json, "technologyPoor")?,
        annual_pupil_change: text(json, "annualPupilChange")?,
        scenario_name: text(json, "scenarioName")?,
        own_amounts: Rc::new(read_own_amounts(json)?),
        scenario_position: 0,
        scenarios: Vec::new(),
        plan: json.get("plan").map(read_plan).transpose()?.map(Rc::new).unwrap_or_default(),
    })
}

/// An amount of a scheme or rate that is no longer there is left out.
fn read_own_amounts(json: &Json) -> Result<OwnAmountsForm> {
    let mut own = OwnAmountsForm::default();
    for line in list(json, "ownAmounts", usize::MAX, |line| Ok(line.clone()))? {
        let (id, name, typed) = (text(&line, "scheme")?, text(&line, "rate")?, text(&line, "amount")?);
        let end = if flag(&line, "low")? { End::Low } else { End::High };
        let Some(scheme) = SchemeId::from_id(&id) else { continue };
        if let Some(rate) = scheme.rates().iter().find(|rate| rate.as_str() == &*name) {
            own.set(OwnAmountField { scheme, rate: *rate, end }, typed);
        }
    }
    Ok(own)
}

fn read_school(json: &Json) -> Result<SchoolForm> {
    let kind = match json.get("kind") {
        None => SchoolKind::default(),
        Some(word) => word.as_text().and_then(SchoolKind::from_word).ok_or(FormError::Unexpected("kind"))?,
    };
    Ok(SchoolForm {
        name: text(json, "name")?,
        brin: text(json, "brin")?,
        kind,
        same_counts: !flag(json, "differentCounts")?,
        october_2017: read_table(json, "october2017")?,
        october_2018: read_table(json, "october2018")?,
        provenance: Rc::new(read_provenance(json)?),
    })
}

fn read_provenance(json: &Json) -> Result<Vec<Provenance>> {
    let Some(found) = json.get("provenance") else { return Ok(Vec::new()) };
    let lines = SchoolProvenance::from_json(found).ok_or(FormError::Unexpected("provenance"))?;
    Ok(lines.into_iter().map(|line| line.from).collect())
}

fn read_table(json: &Json, key: &'static str) -> Result<Rc<CountTable>> {
    let mut table = CountTable::default();
    match json.get(key) {
        None => {}
        Some(Json::Object(cells)) => {
            for (name, value) in cells {
                let typed = value.as_text().ok_or(FormError::Unexpected(key))?;
                if let Some(cell) = Cell::all().find(|cell| cell.to_string() == *name) {
                    table.set(cell, typed.into());
                }
            }
        }
        Some(_) => return Err(FormError::Unexpected(key)),
    }
    Ok(Rc::new(table))
}

fn read_plan(json: &Json) -> Result<PlanForm> {
    let name = |name: &Json| name.as_text().map(Rc::from).ok_or(FormError::Unexpected("partners"));
    let names = |names: &Json| items(names, "partners", Plan::MAX_ITEMS, name);
    let tick = |part: &Json| bool_of(part).ok_or(FormError::Unexpected("parts"));
    let mut partners = list(json, "partners", usize::MAX, names)?.into_iter();
    let mut parts = list(json, "parts", usize::MAX, tick)?.into_iter();
    Ok(PlanForm {
        name: text(json, "name")?,
        is_region: flag(json, "isRegion")?,
        partners: std::array::from_fn(|_| partners.next().unwrap_or_default()),
        parts: std::array::from_fn(|_| parts.next().unwrap_or_default()),
        in_kind: list(json, "inKind", Plan::MAX_ITEMS, |line| {
            Ok(InKindForm {
                what: text(line, "what")?,
                hours: text(line, "hours")?,
                rate: text(line, "rate")?,
                value: text(line, "value")?,
            })
        })?,
    })
}

fn text(json: &Json, key: &'static str) -> Result<Rc<str>> {
    match json.get(key) {
        None => Ok(Rc::from("")),
        Some(text) => text.as_text().map(Rc::from).ok_or(FormError::Unexpected(key)),
    }
}

fn flag(json: &Json, key: &'static str) -> Result<bool> {
    json.get(key).map_or(Ok(false), |flag| bool_of(flag).ok_or(FormError::Unexpected(key)))
}

fn bool_of(json: &Json) -> Option<bool> {
    match json {
        Json::Bool(flag) => Some(*flag),
        _ => None,
    }
}

fn list<T>(json: &Json, key: &'static str, most: usize, read: impl FnMut(&Json) -> Result<T>) -> Result<Vec<T>> {
    json.get(key).map_or_else(|| Ok(Vec::new()), |found| items(found, key, most, read))
}

fn items<T>(json: &Json, key: &'static str, most: usize, read: impl FnMut(&Json) -> Result<T>) -> Result<Vec<T>> {
    match json {
        Json::List(items) if items.len() <= most => items.iter().map(read).collect(),
        _ => Err(FormError::Unexpected(key)),
    }
}
