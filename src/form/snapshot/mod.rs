//! The form as text: everything that was typed, also what is no number. What keeps a form writes this and not the
//! document, which has no place for what was not understood.
//!
//! Reading is tolerant of fields that are not there or not known, so that a form outlives a change of version.

use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::form::document::Form;
use crate::form::own_amounts_form::{OwnAmountField, OwnAmountsForm};
use crate::form::plan_form::PlanForm;
use crate::form::school_form::CountTable;
use engine::calculation::End;
use engine::domain::{Cell, Document, Plan, SchemeId, Teldatum, ToJson};

/// The format of the text, with its version.
pub const FORM_FORMAT: &str = "vmbo-techniek-form/1";

/// Why a text is no form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormError {
    /// It is in another format, or in another version of it.
    OtherFormat,
    /// The text is no JSON, cut off, or holds something that the form cannot hold.
    Damaged(String),
}

impl fmt::Display for FormError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherFormat => write!(f, "found another format; expected {FORM_FORMAT}"),
            Self::Damaged(why) => write!(f, "found something that the form cannot hold: {why}"),
        }
    }
}

impl std::error::Error for FormError {}

impl Form {
    /// The form as text.
    #[must_use]
    pub fn to_snapshot(&self) -> String {
        #[derive(Serialize)]
        struct Snapshot<'a> {
            format: &'static str,
            #[serde(flatten)]
            form: &'a Form,
        }
        Snapshot { format: FORM_FORMAT, form: self }.to_json()
    }

    /// The form that a text holds.
    ///
    /// # Errors
    /// When the text is no form, or damaged.
    pub fn from_snapshot(text: &str) -> Result<Self, FormError> {
        #[derive(Deserialize)]
        struct Versioned {
            #[serde(default)]
            format: String,
        }
        let damaged = |error: serde_json::Error| FormError::Damaged(error.to_string());
        let Versioned { format } = serde_json::from_str(text).map_err(damaged)?;
        if format != FORM_FORMAT {
            return Err(FormError::OtherFormat);
        }
        let form: Self = serde_json::from_str(text).map_err(damaged)?;
        match form.too_much() {
            Some(field) => Err(FormError::Damaged(format!("{field} has another length than it can have"))),
            None => Ok(form),
        }
    }

    /// A list that is longer or shorter than it can be.
    fn too_much(&self) -> Option<&'static str> {
        let too_long = [
            ("schools", self.schools.is_empty() || self.schools.len() > Document::MAX_SCHOOLS),
            ("provenance", self.schools.iter().any(|school| school.provenance.len() > Teldatum::ALL.len())),
            ("scenarios", self.scenarios.len() >= Document::MAX_SCENARIOS),
            ("scenarioPosition", self.scenario_position > self.scenarios.len()),
            ("scenarioLetters", ![0, self.scenarios.len() + 1].contains(&self.scenario_letters.count())),
            ("partners", self.plan.partners.iter().any(|names| names.len() > Plan::MAX_ITEMS)),
            ("inKind", self.plan.in_kind.len() > Plan::MAX_ITEMS),
        ];
        let own = too_long.into_iter().find(|(_, is_so)| *is_so).map(|(field, _)| field);
        // Scenarios have neither of their own, and what nobody sees would be in no document.
        let others = || self.scenarios.iter();
        let nested = || others().any(|other| !other.scenarios.is_empty()).then_some("scenarios");
        let planned = || others().any(|other| *other.plan != PlanForm::default()).then_some("plan");
        own.or_else(nested).or_else(planned).or_else(|| self.scenarios.iter().find_map(|other| other.too_much()))
    }
}

/// The cells that are not empty, by profiel and leerweg.
impl Serialize for CountTable {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let cells = Cell::all().map(|cell| (cell.to_string(), self.get(cell)));
        serializer.collect_map(cells.filter(|(_, text)| !text.is_empty()))
    }
}

/// A cell of a profiel or leerweg that is no longer there is left out.
impl<'de> Deserialize<'de> for CountTable {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let cells = BTreeMap::<String, Rc<str>>::deserialize(deserializer)?;
        let mut table = Self::default();
        for cell in Cell::all() {
            if let Some(text) = cells.get(&cell.to_string()) {
                table.set(cell, Rc::clone(text));
            }
        }
        Ok(table)
    }
}

/// Where the counts of a school came from, as documents write it; the school is the one that it stands in.
pub(crate) mod provenance {
    use super::{Deserialize, Deserializer, Rc, Serializer};
    use engine::domain::{Provenance, SchoolProvenance};

    pub(crate) fn serialize<S: Serializer>(provenance: &[Provenance], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(provenance.iter().map(|from| SchoolProvenance { school: 0, from: from.clone() }))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Rc<Vec<Provenance>>, D::Error> {
        let lines = Vec::<SchoolProvenance>::deserialize(deserializer)?;
        Ok(Rc::new(lines.into_iter().map(|line| line.from).collect()))
    }
}

/// What was typed in a field for an amount of the user's own.
#[derive(Serialize, Deserialize)]
struct OwnAmountLine {
    scheme: String,
    rate: String,
    #[serde(default)]
    low: bool,
    amount: Rc<str>,
}

impl Serialize for OwnAmountsForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.filled().map(|(field, text)| {
            let OwnAmountField { scheme, rate, end } = field;
            OwnAmountLine {
                scheme: scheme.to_string(),
                rate: rate.to_string(),
                low: end == End::Low,
                amount: Rc::clone(text),
            }
        }))
    }
}

/// An amount of a scheme or rate that is no longer there is left out.
impl<'de> Deserialize<'de> for OwnAmountsForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut own = Self::default();
        for OwnAmountLine { scheme, rate, low, amount } in Vec::<OwnAmountLine>::deserialize(deserializer)? {
            let Some(scheme) = SchemeId::from_id(&scheme) else { continue };
            if let Some(rate) = scheme.rates().iter().find(|known| known.as_str() == rate) {
                let end = if low { End::Low } else { End::High };
                own.set(OwnAmountField { scheme, rate: *rate, end }, amount);
            }
        }
        Ok(own)
    }
}
