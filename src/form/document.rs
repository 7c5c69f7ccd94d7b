//! The document as typed: every field's text, also what is no number.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::form::own_amounts_form::OwnAmountsForm;
use crate::form::plan_form::PlanForm;
use crate::form::problem::FieldId;
use crate::form::scenario_letters::ScenarioLetters;
use crate::form::school_form::{SchoolForm, show_school};
use engine::domain::{Document, SchemeId, SchoolProvenance};

/// Everything that was typed and chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Form {
    /// The amounts to compute with.
    #[serde(default)]
    pub scheme: SchemeId,
    /// At least one school.
    pub schools: Vec<Rc<SchoolForm>>,
    /// The subsidy that the region asks for.
    #[serde(default)]
    pub requested_subsidy: Rc<str>,
    /// Cofinancing in money.
    #[serde(default)]
    pub pledged_cash: Rc<str>,
    /// Cofinancing in kind.
    #[serde(default)]
    pub pledged_in_kind: Rc<str>,
    /// Whether the region is declared technology-poor.
    #[serde(default)]
    pub technology_poor: bool,
    /// The yearly change of pupil numbers, in percent.
    #[serde(default)]
    pub annual_pupil_change: Rc<str>,
    /// Amounts of the user's own in the place of the scheme's.
    #[serde(default)]
    pub own_amounts: Rc<OwnAmountsForm>,
    /// What the scenario is called whose inputs these are.
    #[serde(default)]
    pub scenario_name: Rc<str>,
    /// How many of the other scenarios come before it.
    #[serde(default)]
    pub scenario_position: usize,
    /// The other scenarios, each a whole form without scenarios and plan.
    #[serde(default)]
    pub scenarios: Vec<Rc<Form>>,
    /// The letters of all scenarios in their order.
    #[serde(default, skip_serializing_if = "ScenarioLetters::is_alphabet")]
    pub scenario_letters: ScenarioLetters,
    /// The plan of the region.
    #[serde(default)]
    pub plan: Rc<PlanForm>,
}

impl Default for Form {
    fn default() -> Self {
        let empty: Rc<str> = Rc::from("");
        Self {
            scheme: SchemeId::DEFAULT,
            schools: vec![Rc::default()],
            requested_subsidy: Rc::clone(&empty),
            pledged_cash: Rc::clone(&empty),
            pledged_in_kind: Rc::clone(&empty),
            technology_poor: false,
            annual_pupil_change: Rc::clone(&empty),
            own_amounts: Rc::default(),
            scenario_name: empty,
            scenario_position: 0,
            scenarios: Vec::new(),
            scenario_letters: ScenarioLetters::default(),
            plan: Rc::default(),
        }
    }
}

impl Form {
    /// What stands in a text field.
    #[must_use]
    pub fn text(&self, field: FieldId) -> Rc<str> {
        let school = |at: u16| self.schools.get(usize::from(at));
        let text = match field {
            FieldId::Cell(id) => school(id.school).map(|school| school.table(id.date).get(id.cell)),
            FieldId::Name(at) => school(at).map(|school| &school.name),
            FieldId::Brin(at) => school(at).map(|school| &school.brin),
            FieldId::RequestedSubsidy => Some(&self.requested_subsidy),
            FieldId::PledgedCash => Some(&self.pledged_cash),
            FieldId::PledgedInKind => Some(&self.pledged_in_kind),
            FieldId::AnnualPupilChange => Some(&self.annual_pupil_change),
            FieldId::OwnAmount(field) => self.own_amounts.get(field),
            FieldId::ScenarioName => Some(&self.scenario_name),
            FieldId::Plan(field) => self.plan.text(field),
        };
        text.map_or_else(|| Rc::from(""), Rc::clone)
    }

    pub(crate) fn write(&mut self, field: FieldId, text: Rc<str>) {
        match field {
            FieldId::Cell(id) => {
                self.change_school(id.school, |school| school.table_mut(id.date).set(id.cell, text));
            }
            FieldId::Name(at) => self.change_school(at, |school| school.name = text),
            FieldId::Brin(at) => self.change_school(at, |school| school.brin = text),
            FieldId::RequestedSubsidy => self.requested_subsidy = text,
            FieldId::PledgedCash => self.pledged_cash = text,
            FieldId::PledgedInKind => self.pledged_in_kind = text,
            FieldId::AnnualPupilChange => self.annual_pupil_change = text,
            FieldId::OwnAmount(field) => Rc::make_mut(&mut self.own_amounts).set(field, text),
            FieldId::ScenarioName => self.scenario_name = text,
            FieldId::Plan(field) => {
                if let Some(place) = Rc::make_mut(&mut self.plan).text_mut(field) {
                    *place = text;
                }
            }
        }
    }

    pub(crate) fn change_school(&mut self, at: u16, change: impl FnOnce(&mut SchoolForm)) {
        if let Some(school) = self.schools.get_mut(usize::from(at)) {
            change(Rc::make_mut(school));
        }
    }

    /// The form that shows a document.
    #[must_use]
    pub fn from_document(document: &Document) -> Self {
        let Document {
            scheme,
            schools,
            requested_subsidy,
            pledged_cofinancing: pledge,
            technology_poor,
            annual_pupil_change: change,
            provenance,
            own_amounts,
            scenario_name,
            scenario_position,
            scenarios,
            plan,
        } = document;
        let euros = |amount: Option<engine::domain::Euro>| -> Rc<str> {
            amount.map_or_else(|| Rc::from(""), |amount| amount.to_string().replace('.', ",").into())
        };
        let mut schools: Vec<_> = schools.iter().map(|school| Rc::new(show_school(school))).collect();
        for SchoolProvenance { school, from } in provenance {
            if let Some(school) = schools.get_mut(usize::from(*school)) {
                Rc::make_mut(&mut Rc::make_mut(school).provenance).push(from.clone());
            }
        }
        Self {
            scheme: *scheme,
            schools,
            requested_subsidy: euros(*requested_subsidy),
            pledged_cash: euros(pledge.map(|pledge| pledge.cash)),
            pledged_in_kind: euros(pledge.map(|pledge| pledge.in_kind)),
            technology_poor: *technology_poor,
            annual_pupil_change: if change.is_none() {
                Rc::from("")
            } else {
                change.to_string().replace('.', ",").into()
            },
            own_amounts: Rc::new(OwnAmountsForm::show(own_amounts, *scheme)),
            scenario_name: scenario_name.as_str().into(),
            scenario_position: *scenario_position,
            scenarios: scenarios.iter().map(|other| Rc::new(Self::from_document(other))).collect(),
            scenario_letters: ScenarioLetters::default(),
            plan: Rc::new(PlanForm::from_plan(plan)),
        }
    }
}
