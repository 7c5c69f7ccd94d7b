//! From the plan as typed to the plan that is meant.

use crate::form::plan_form::{InKindField, InKindForm, PlanField, PlanForm};
use crate::form::problem::Problem;
use crate::form::problem::{FieldId, FieldProblem};
use crate::form::typed::parse_euro;
use engine::domain::{Euro, Hours, InKind, PartnerKind, Plan, ShortText};

impl PlanForm {
    /// The plan that is meant, without what was not understood.
    pub(crate) fn to_plan(&self, problems: &mut Vec<FieldProblem>) -> Plan {
        let Self { name, is_region, partners, parts, in_kind } = self;
        let mut reading = Reading(problems);
        let mut kinds = PartnerKind::ALL.into_iter();
        let partners = partners.each_ref().map(|names| {
            let kind = kinds.next().unwrap_or(PartnerKind::Other);
            (0u8..).zip(names).map(|(at, name)| reading.name(PlanField::Partner(kind, at), name)).collect()
        });
        Plan {
            name: reading.name(PlanField::Name, name),
            is_region: *is_region,
            partners,
            parts: *parts,
            in_kind: (0u8..).zip(in_kind).map(|(at, line)| reading.line(at, line)).collect(),
        }
    }
}

/// Reads fields and keeps what was not understood.
struct Reading<'a>(&'a mut Vec<FieldProblem>);

impl Reading<'_> {
    fn name(&mut self, field: PlanField, text: &str) -> ShortText {
        ShortText::new(text).unwrap_or_else(|| {
            self.0.push(FieldProblem { field: FieldId::Plan(field), problem: Problem::NameTooLong });
            ShortText::default()
        })
    }

    fn line(&mut self, at: u8, line: &InKindForm) -> InKind {
        let InKindForm { what, hours, rate, value } = line;
        InKind {
            what: self.name(PlanField::InKind(at, InKindField::What), what),
            hours: self.number(at, InKindField::Hours, parse_hours(hours)),
            rate: self.number(at, InKindField::Rate, parse_euro(rate)),
            value: self.number(at, InKindField::Value, parse_euro(value)),
        }
    }

    fn number<T>(&mut self, at: u8, field: InKindField, parsed: Result<Option<T>, Problem>) -> Option<T> {
        parsed.unwrap_or_else(|problem| {
            self.0.push(FieldProblem { field: FieldId::Plan(PlanField::InKind(at, field)), problem });
            None
        })
    }
}

/// Reads a number of hours as people write an amount: `40`, `1.250,5`; nothing typed is no hours.
fn parse_hours(text: &str) -> Result<Option<Hours>, Problem> {
    let hours = parse_euro(text).map_err(|problem| match problem {
        Problem::Negative => Problem::Negative,
        _ => Problem::NotHours,
    })?;
    hours.map(|hours: Euro| Hours::parse(&hours.to_string()).ok_or(Problem::NotHours)).transpose()
}
