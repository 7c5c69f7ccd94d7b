use std::sync::Arc;

use super::problem::{FieldId, FieldProblem};
use super::{Form, Problem, Screen};
use engine::domain::{Document, SchoolProvenance, ShortText};

impl Form {
    /// Reads what stands beside the inputs: provenance, own amounts, scenarios and plan. Only the workbench has any.
    pub(super) fn read_beside(
        &self,
        document: &mut Document,
        before: Option<&Screen>,
        problems: &mut Vec<FieldProblem>,
    ) {
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
            let read = before.and_then(|before| before.scenario_as_read(other));
            read.unwrap_or_else(|| Arc::new(other.to_document().0))
        });
        document.scenarios = scenarios.collect();
        document.scenario_position = self.scenario_position;
    }
}
