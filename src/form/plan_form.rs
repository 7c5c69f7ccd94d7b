//! The plan of a region as typed.

use std::fmt;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use engine::domain::{InKind, PartnerKind, Plan, PlanPart, ShortText};

/// The plan of a region as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PlanForm {
    /// What the region calls itself.
    pub name: Rc<str>,
    /// Whether the schools together are a region.
    pub is_region: bool,
    /// Who takes part besides the schools, by their kind.
    pub partners: [Vec<Rc<str>>; PartnerKind::COUNT],
    /// The parts that are ready, in the order of [`PlanPart::ALL`].
    pub parts: [bool; PlanPart::COUNT],
    /// What business adds in kind.
    pub in_kind: Vec<InKindForm>,
}

/// A line of what business adds in kind, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct InKindForm {
    /// What it is.
    pub what: Rc<str>,
    /// How many hours.
    pub hours: Rc<str>,
    /// What an hour is worth.
    pub rate: Rc<str>,
    /// What equipment or material is worth.
    pub value: Rc<str>,
}

/// A text field of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PlanField {
    /// `plan.name`
    Name,
    /// `plan.partners.mbo.N`
    Partner(PartnerKind, u8),
    /// `plan.inKind.N.what`
    InKind(u8, InKindField),
}

/// A field of a line of what business adds in kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum InKindField {
    /// What it is.
    What,
    /// How many hours.
    Hours,
    /// What an hour is worth.
    Rate,
    /// What equipment or material is worth.
    Value,
}

impl InKindField {
    /// All fields of a line.
    pub const ALL: [Self; 4] = [Self::What, Self::Hours, Self::Rate, Self::Value];
}

impl PlanField {
    /// Whether the field holds a number.
    #[must_use]
    pub const fn is_number(self) -> bool {
        matches!(self, Self::InKind(_, InKindField::Hours | InKindField::Rate | InKindField::Value))
    }
}

/// The path in the document.
impl fmt::Display for PlanField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name => f.write_str("plan.name"),
            Self::Partner(kind, at) => write!(f, "plan.partners.{}.{at}", kind.as_str()),
            Self::InKind(at, field) => {
                let name = match field {
                    InKindField::What => "what",
                    InKindField::Hours => "hours",
                    InKindField::Rate => "rate",
                    InKindField::Value => "value",
                };
                write!(f, "plan.inKind.{at}.{name}")
            }
        }
    }
}

impl PlanForm {
    /// The partners of a kind, as typed.
    #[must_use]
    pub fn partners(&self, kind: PartnerKind) -> &[Rc<str>] {
        self.partners.get(kind as usize).map_or(&[], Vec::as_slice)
    }

    /// What stands in a field, if there is such a field.
    #[must_use]
    pub fn text(&self, field: PlanField) -> Option<&Rc<str>> {
        match field {
            PlanField::Name => Some(&self.name),
            PlanField::Partner(kind, at) => self.partners.get(kind as usize)?.get(usize::from(at)),
            PlanField::InKind(at, field) => {
                let line = self.in_kind.get(usize::from(at))?;
                Some(match field {
                    InKindField::What => &line.what,
                    InKindField::Hours => &line.hours,
                    InKindField::Rate => &line.rate,
                    InKindField::Value => &line.value,
                })
            }
        }
    }

    /// A field to write in, if there is such a field.
    pub(crate) fn text_mut(&mut self, field: PlanField) -> Option<&mut Rc<str>> {
        match field {
            PlanField::Name => Some(&mut self.name),
            PlanField::Partner(kind, at) => self.partners.get_mut(kind as usize)?.get_mut(usize::from(at)),
            PlanField::InKind(at, field) => {
                let line = self.in_kind.get_mut(usize::from(at))?;
                Some(match field {
                    InKindField::What => &mut line.what,
                    InKindField::Hours => &mut line.hours,
                    InKindField::Rate => &mut line.rate,
                    InKindField::Value => &mut line.value,
                })
            }
        }
    }

    /// The form that shows a plan.
    pub(crate) fn from_plan(plan: &Plan) -> Self {
        let Plan { name, is_region, partners, parts, in_kind } = plan;
        let text = |text: &ShortText| -> Rc<str> { text.as_str().into() };
        let line = |line: &InKind| InKindForm {
            what: text(&line.what),
            hours: shown(line.hours.map(|hours| hours.to_decimal().to_string())),
            rate: shown(line.rate.map(|rate| rate.to_string())),
            value: shown(line.value.map(|value| value.to_string())),
        };
        Self {
            name: text(name),
            is_region: *is_region,
            partners: partners.each_ref().map(|names| names.iter().map(text).collect()),
            parts: *parts,
            in_kind: in_kind.iter().map(line).collect(),
        }
    }
}

/// A number of a document as a field shows it.
fn shown(number: Option<String>) -> Rc<str> {
    number.unwrap_or_default().replace('.', ",").into()
}
