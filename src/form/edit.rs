//! The changes that people make to a form.

use std::rc::Rc;

use crate::form::document::Form;
use crate::form::plan_edit::PlanEdit;
use crate::form::problem::FieldId;
use crate::form::scenario_edit::ScenarioEdit;
use crate::form::school_edit::SchoolEdit;
use crate::form::school_form::{SchoolForm, Target};
use engine::domain::SchoolKind;
use engine::domain::{RateId, SchemeId};

/// One change that a person makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Typing in a text field.
    Text(FieldId, Rc<str>),
    /// Choosing a scheme.
    Scheme(SchemeId),
    /// Choosing the kind of a school.
    Kind(u16, SchoolKind),
    /// Saying whether a school's counts are the same on both dates. When they are not any more, those of 2018 begin as
    /// those of 2017.
    SameCounts(u16, bool),
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
    PutSchool(u16, Rc<SchoolForm>),
    /// Declaring the region technology-poor, or not.
    TechnologyPoor(bool),
    /// Going back from own amounts to those of the scheme: one rate, or all of them.
    ResetOwnAmounts(Option<RateId>),
    /// Changing the list of schools.
    School(SchoolEdit),
    /// Changing the scenarios.
    Scenario(ScenarioEdit),
    /// Changing the plan.
    Plan(PlanEdit),
    /// Putting another form in the place of this one.
    Replace(Rc<Form>),
}

impl Form {
    /// The form after a change. A change to a school that is not there changes nothing.
    #[must_use]
    pub fn apply(&self, edit: &Edit) -> Self {
        let mut form = self.clone();
        match edit {
            Edit::Text(field, text) => form.write(*field, Rc::clone(text)),
            Edit::Scheme(scheme) => form.scheme = *scheme,
            Edit::Kind(at, kind) => form.change_school(*at, |school| school.kind = *kind),
            Edit::SameCounts(at, same) => form.change_school(*at, |school| school.set_same_counts(*same)),
            Edit::Counts { school, both_dates, counts } => form.change_school(*school, |school| {
                school.same_counts &= !both_dates;
                for (target, text) in counts.iter() {
                    school.table_mut(target.date).set(target.cell, Rc::clone(text));
                }
            }),
            Edit::PutSchool(at, other) => form.change_school(*at, |school| *school = SchoolForm::clone(other)),
            Edit::TechnologyPoor(declared) => form.technology_poor = *declared,
            Edit::ResetOwnAmounts(rate) => form.reset_own_amounts(*rate),
            Edit::School(edit) => form.change_schools(*edit),
            Edit::Scenario(edit) => form = self.change_scenarios(edit),
            Edit::Plan(edit) => form.change_plan(*edit),
            Edit::Replace(other) => form = Self::clone(other),
        }
        form
    }
}
