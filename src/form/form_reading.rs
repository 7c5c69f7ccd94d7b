//! From a form as typed to the document that is meant.

use std::rc::Rc;
use std::sync::Arc;

use crate::form::document::Form;
use crate::form::problem::FieldProblem;
use crate::form::problem::{FieldId, Problem};
use crate::form::school_form::SchoolForm;
use crate::form::typed::{parse_change, parse_euro};
use engine::domain::{Document, School};
use engine::domain::{Pledge, PupilChange, SchoolProvenance, ShortText};

/// A form with what it was read as: what is typed the same in a later form need not be read again.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FormReading<'a> {
    /// The form.
    pub(crate) form: &'a Form,
    /// The document that was meant.
    pub(crate) document: &'a Document,
    /// The problems in the order of the form, those of the schools first.
    pub(crate) problems: &'a [FieldProblem],
}

impl<'a> FormReading<'a> {
    /// A school as it was read, with its problems, when it stood at this place and was typed so.
    pub(crate) fn school(self, at: u16, typed: &Rc<SchoolForm>) -> Option<(&'a School, &'a [FieldProblem])> {
        let same = self.form.schools.get(usize::from(at)).is_some_and(|known| Rc::ptr_eq(known, typed));
        let read = self.document.schools.get(usize::from(at)).filter(|_| same)?;
        let belongs = |found: &FieldProblem, to: u16| found.field.school().is_some_and(|school| school < to);
        let start = self.problems.partition_point(|found| belongs(found, at));
        let end = self.problems.partition_point(|found| belongs(found, at + 1));
        Some((read, self.problems.get(start..end).unwrap_or_default()))
    }

    /// Another scenario as it was read, when it was typed so.
    fn scenario(self, typed: &Rc<Form>) -> Option<Arc<Document>> {
        let place = self.form.scenarios.iter().position(|known| Rc::ptr_eq(known, typed))?;
        self.document.scenarios.get(place).map(Arc::clone)
    }
}

impl Form {
    /// The document that is meant, without what was not understood, and what that is.
    #[must_use]
    pub fn to_document(&self) -> (Document, Vec<FieldProblem>) {
        self.to_document_after(None)
    }

    /// The same, where schools and scenarios that are typed as in an earlier form are not read again.
    pub(crate) fn to_document_after(&self, earlier: Option<FormReading<'_>>) -> (Document, Vec<FieldProblem>) {
        let mut problems = Vec::new();
        let read = |(at, school)| match earlier.and_then(|earlier| earlier.school(at, school)) {
            Some((read, its_problems)) => {
                problems.extend_from_slice(its_problems);
                School::clone(read)
            }
            None => school.to_school(at, &mut problems),
        };
        let schools = (0u16..).zip(&self.schools).map(read).collect();
        let mut document = Document::new(self.scheme, schools);
        self.read_region(&mut document, &mut problems);
        self.read_notes(&mut document, earlier, &mut problems);
        (document, problems)
    }

    /// Reads what is entered for the region as a whole.
    fn read_region(&self, document: &mut Document, problems: &mut Vec<FieldProblem>) {
        let mut keep = |field, result: Result<_, Problem>| {
            result.unwrap_or_else(|problem| {
                problems.push(FieldProblem { field, problem });
                None
            })
        };
        document.requested_subsidy = keep(FieldId::RequestedSubsidy, parse_euro(&self.requested_subsidy));
        let cash = keep(FieldId::PledgedCash, parse_euro(&self.pledged_cash));
        let in_kind = keep(FieldId::PledgedInKind, parse_euro(&self.pledged_in_kind));
        document.pledged_cofinancing = (cash.is_some() || in_kind.is_some())
            .then(|| Pledge { cash: cash.unwrap_or_default(), in_kind: in_kind.unwrap_or_default() });
        document.technology_poor = self.technology_poor;
        document.annual_pupil_change = parse_change(&self.annual_pupil_change).unwrap_or_else(|problem| {
            problems.push(FieldProblem { field: FieldId::AnnualPupilChange, problem });
            PupilChange::NONE
        });
    }

    /// Reads provenance, own amounts, scenarios and plan.
    fn read_notes(&self, document: &mut Document, earlier: Option<FormReading<'_>>, problems: &mut Vec<FieldProblem>) {
        document.own_amounts = self.own_amounts.read(self.scheme, problems);
        document.scenario_name = ShortText::new(&self.scenario_name).unwrap_or_else(|| {
            problems.push(FieldProblem { field: FieldId::ScenarioName, problem: Problem::NameTooLong });
            ShortText::default()
        });
        document.plan = self.plan.to_plan(problems);
        let provenance = (0u16..).zip(&self.schools).flat_map(|(school, form)| {
            form.provenance.iter().map(move |from| SchoolProvenance { school, from: from.clone() })
        });
        document.provenance = provenance.collect();
        let scenarios = self.scenarios.iter().map(|other| {
            let read = earlier.and_then(|earlier| earlier.scenario(other));
            read.unwrap_or_else(|| Arc::new(other.to_document().0))
        });
        document.scenarios = scenarios.collect();
        document.scenario_position = self.scenario_position;
    }
}
