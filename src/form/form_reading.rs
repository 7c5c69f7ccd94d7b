//! From a form as typed to the document that is meant.

use std::rc::Rc;
use std::sync::Arc;

use crate::form::document::Form;
use crate::form::problem::{FieldId, FieldProblem, Problem};
use crate::form::school_form::SchoolForm;
use crate::form::typed::{parse_change, parse_euro};
use engine::domain::{Document, Pledge, School, SchoolProvenance, ShortText};

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
        let document = Document {
            scheme: self.scheme,
            schools,
            requested_subsidy: understood(
                FieldId::RequestedSubsidy,
                parse_euro(&self.requested_subsidy),
                &mut problems,
            ),
            pledged_cofinancing: self.read_pledge(&mut problems),
            technology_poor: self.technology_poor,
            annual_pupil_change: understood(
                FieldId::AnnualPupilChange,
                parse_change(&self.annual_pupil_change),
                &mut problems,
            ),
            own_amounts: self.own_amounts.read(self.scheme, &mut problems),
            scenario_name: understood(
                FieldId::ScenarioName,
                ShortText::new(&self.scenario_name).ok_or(Problem::NameTooLong),
                &mut problems,
            ),
            plan: self.plan.to_plan(&mut problems),
            provenance: self.provenance(),
            scenarios: self.scenarios.iter().map(|other| read_scenario(other, earlier)).collect(),
            scenario_position: self.scenario_position,
            scenario_letters: self.scenario_letters,
        };
        (document, problems)
    }

    fn read_pledge(&self, problems: &mut Vec<FieldProblem>) -> Option<Pledge> {
        let cash = understood(FieldId::PledgedCash, parse_euro(&self.pledged_cash), problems);
        let in_kind = understood(FieldId::PledgedInKind, parse_euro(&self.pledged_in_kind), problems);
        (cash.is_some() || in_kind.is_some())
            .then(|| Pledge { cash: cash.unwrap_or_default(), in_kind: in_kind.unwrap_or_default() })
    }

    fn provenance(&self) -> Vec<SchoolProvenance> {
        let lines = (0u16..).zip(&self.schools).flat_map(|(school, form)| {
            form.provenance.iter().map(move |from| SchoolProvenance { school, from: from.clone() })
        });
        lines.collect()
    }
}

fn read_scenario(typed: &Rc<Form>, earlier: Option<FormReading<'_>>) -> Arc<Document> {
    let read = earlier.and_then(|earlier| earlier.scenario(typed));
    read.unwrap_or_else(|| Arc::new(typed.to_document().0))
}

/// What a field holds; what was not understood is a problem and stays out of the document.
fn understood<T: Default>(field: FieldId, read: Result<T, Problem>, problems: &mut Vec<FieldProblem>) -> T {
    read.unwrap_or_else(|problem| {
        problems.push(FieldProblem { field, problem });
        T::default()
    })
}
