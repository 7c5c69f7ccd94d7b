//! Where a person goes on after a change of scenarios, plan or own amounts.

use crate::app::state::State;
use crate::features::amounts::view::first_end;
use crate::features::region::view::{ADD_LINE_ID, add_partner_id};
use crate::features::scenarios::view::{ANSWER_ID, scenario_choice_id};
use crate::form::document::Form;
use crate::form::edit::Edit;
use crate::form::own_amounts_form::OwnAmountField;
use crate::form::plan_edit::PlanEdit;
use crate::form::plan_form::{InKindField, PlanField};
use crate::form::problem::FieldId;
use crate::form::scenario_edit::ScenarioEdit;
use crate::widgets::form_field::field_id;
use engine::domain::RateId;

/// Moves the focus where a change of scenarios, plan or own amounts leads.
pub(crate) fn move_focus(state: &mut State, edit: &Edit, before: &Form) {
    match edit {
        Edit::Scenario(change) => state.focus_on_scenario(change, before),
        Edit::Plan(change) => state.focus_on_plan(*change),
        Edit::ResetOwnAmounts(of) => state.focus_on_own_amount(*of),
        _ => {}
    }
}

impl State {
    fn focus_on_scenario(&mut self, change: &ScenarioEdit, before: &Form) {
        match change {
            ScenarioEdit::Try(..) if self.form.scenarios.len() > before.scenarios.len() => {
                self.focus_on(ANSWER_ID.to_owned());
            }
            ScenarioEdit::Copy(_) if self.form.scenarios.len() > before.scenarios.len() => {
                self.focus_on(field_id(FieldId::ScenarioName));
            }
            ScenarioEdit::Remove(_) => self.focus_on(scenario_choice_id(self.form.place())),
            _ => {}
        }
    }

    /// The button that resets goes away with what it reset.
    fn focus_on_own_amount(&mut self, of: Option<RateId>) {
        let scheme = self.form.scheme;
        let first = of.or_else(|| scheme.rates().first().copied());
        if let Some(rate) = first {
            self.focus_on(field_id(FieldId::OwnAmount(OwnAmountField { scheme, rate, end: first_end(rate) })));
        }
    }

    fn focus_on_plan(&mut self, change: PlanEdit) {
        let plan = &self.form.plan;
        let last = |length: usize| u8::try_from(length.saturating_sub(1)).unwrap_or(u8::MAX);
        let field = |field| field_id(FieldId::Plan(field));
        let id = match change {
            PlanEdit::AddPartner(kind) => field(PlanField::Partner(kind, last(plan.partners(kind).len()))),
            PlanEdit::RemovePartner(kind, at) => match plan.partners(kind).len() {
                0 => add_partner_id(kind).to_owned(),
                length => field(PlanField::Partner(kind, at.min(last(length)))),
            },
            PlanEdit::AddInKind => field(PlanField::InKind(last(plan.in_kind.len()), InKindField::What)),
            PlanEdit::RemoveInKind(at) => match plan.in_kind.len() {
                0 => ADD_LINE_ID.to_owned(),
                length => field(PlanField::InKind(at.min(last(length)), InKindField::What)),
            },
            PlanEdit::IsRegion(_) | PlanEdit::Part(..) | PlanEdit::TakeInKind => return,
        };
        self.focus_on(id);
    }
}
