//! The document as typed: every field's text, also what is no number.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::problem::{FieldId, FieldProblem};
use super::school_form::{SchoolForm, read_school, show_school};
use super::{OwnAmountsForm, PlanForm, Screen, Target};
#[cfg(not(light))]
use super::{PlanEdit, Problem, ScenarioEdit, SchoolEdit, parse_change, parse_euro};
use engine::domain::{Document, SchemeId, School, SchoolKind, SchoolProvenance};
#[cfg(not(light))]
use engine::domain::{Pledge, PupilChange};

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
            plan: Rc::default(),
        }
    }
}

/// One change that a person makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Typing in a text field.
    Text(FieldId, Rc<str>),
    /// Choosing a scheme.
    #[cfg(not(light))]
    Scheme(SchemeId),
    /// Choosing the kind of a school.
    Kind(u16, SchoolKind),
    /// Saying whether a school's counts are the same on both dates.
    SameCounts(u16, bool),
    /// Taking the 2017 counts of a school over into its 2018 fields.
    CopyToOctober2018(u16),
    /// Filling in many counts of a school at once.
    Counts {
        /// The school.
        school: u16,
        /// Whether both count dates have to show for it.
        both_dates: bool,
        /// What each field becomes.
        counts: Rc<[(Target, Rc<str>)]>,
    },
    /// Putting another school in the place of one.
    #[cfg(not(light))]
    PutSchool(u16, Rc<SchoolForm>),
    /// Declaring the region technology-poor, or not.
    #[cfg(not(light))]
    TechnologyPoor(bool),
    /// Going back from own amounts to those of the scheme: one rate, or all of them.
    #[cfg(not(light))]
    ResetOwnAmounts(Option<engine::domain::RateId>),
    /// Changing the list of schools.
    #[cfg(not(light))]
    School(SchoolEdit),
    /// Changing the scenarios. The light page has nothing that makes this change or the next, and carries neither.
    #[cfg(not(light))]
    Scenario(ScenarioEdit),
    /// Changing the plan.
    #[cfg(not(light))]
    Plan(PlanEdit),
    /// Putting another form in the place of this one.
    #[cfg(not(light))]
    Replace(Rc<Form>),
}

impl Form {
    /// The form after a change. A change to a school that is not there changes nothing.
    #[must_use]
    pub fn apply(&self, edit: &Edit) -> Self {
        let mut form = self.clone();
        match edit {
            Edit::Text(field, text) => form.write(*field, Rc::clone(text)),
            #[cfg(not(light))]
            Edit::Scheme(scheme) => form.scheme = *scheme,
            Edit::Kind(at, kind) => form.change_school(*at, |school| school.kind = *kind),
            Edit::SameCounts(at, same) => form.change_school(*at, |school| school.same_counts = *same),
            Edit::CopyToOctober2018(at) => {
                form.change_school(*at, |school| school.october_2018 = Rc::clone(&school.october_2017));
            }
            Edit::Counts { school, both_dates, counts } => form.change_school(*school, |school| {
                school.same_counts &= !both_dates;
                for (target, text) in counts.iter() {
                    school.table_mut(target.date).set(target.cell, Rc::clone(text));
                }
            }),
            #[cfg(not(light))]
            Edit::PutSchool(at, other) => form.change_school(*at, |school| *school = SchoolForm::clone(other)),
            #[cfg(not(light))]
            Edit::TechnologyPoor(declared) => form.technology_poor = *declared,
            #[cfg(not(light))]
            Edit::ResetOwnAmounts(rate) => form.reset_own_amounts(*rate),
            #[cfg(not(light))]
            Edit::School(edit) => form.change_schools(*edit),
            #[cfg(not(light))]
            Edit::Scenario(edit) => form = self.change_scenarios(edit),
            #[cfg(not(light))]
            Edit::Plan(edit) => form.change_plan(*edit),
            #[cfg(not(light))]
            Edit::Replace(other) => form = Self::clone(other),
        }
        form
    }

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

    fn write(&mut self, field: FieldId, text: Rc<str>) {
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

    fn change_school(&mut self, at: u16, change: impl FnOnce(&mut SchoolForm)) {
        if let Some(school) = self.schools.get_mut(usize::from(at)) {
            change(Rc::make_mut(school));
        }
    }

    /// The document that is meant, without what was not understood, and what that is.
    #[must_use]
    pub fn to_document(&self) -> (Document, Vec<FieldProblem>) {
        self.to_document_after(None)
    }

    /// The same, where schools and scenarios that were not touched since `before` are not read again.
    pub(super) fn to_document_after(&self, before: Option<&Screen>) -> (Document, Vec<FieldProblem>) {
        let mut problems = Vec::new();
        let read = |(at, school)| match before.and_then(|before| before.school_as_read(at, school)) {
            Some((read, its_problems)) => {
                problems.extend_from_slice(its_problems);
                School::clone(read)
            }
            None => read_school(school, at, &mut problems),
        };
        let schools = (0u16..).zip(&self.schools).map(read).collect();
        #[cfg_attr(light, expect(unused_mut, reason = "the light page has nothing besides schools"))]
        let mut document = Document::new(self.scheme, schools);
        #[cfg(not(light))]
        {
            self.read_region(&mut document, &mut problems);
            self.read_beside(&mut document, before, &mut problems);
        }
        (document, problems)
    }

    /// Reads what is entered for the region as a whole.
    #[cfg(not(light))]
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
            plan: Rc::new(PlanForm::from_plan(plan)),
        }
    }
}
