//! Changes to the plan of a region.

use std::rc::Rc;

use crate::form::document::Form;
use crate::form::plan_form::{InKindForm, PlanForm};
use crate::form::typed::parse_euro;
use engine::calculation::in_kind_total;
use engine::domain::{Euro, PartnerKind, Plan, PlanPart};

/// A change to the plan, other than typing in its fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanEdit {
    /// Saying whether the schools together are a region.
    IsRegion(bool),
    /// Saying whether a part is ready.
    Part(PlanPart, bool),
    /// A place for another partner.
    AddPartner(PartnerKind),
    /// Taking a partner away.
    RemovePartner(PartnerKind, u8),
    /// Another line of what business adds in kind.
    AddInKind,
    /// Taking a line away.
    RemoveInKind(u8),
    /// Taking the total of the lines over as the pledge in kind.
    TakeInKind,
}

impl PlanForm {
    fn change(&mut self, edit: PlanEdit) {
        match edit {
            PlanEdit::IsRegion(is_region) => self.is_region = is_region,
            PlanEdit::Part(part, ready) => {
                if let Some(place) = self.parts.get_mut(part as usize) {
                    *place = ready;
                }
            }
            PlanEdit::AddPartner(kind) => {
                if let Some(partners) = self.partners_mut(kind).filter(|partners| partners.len() < Plan::MAX_ITEMS) {
                    partners.push(Rc::from(""));
                }
            }
            PlanEdit::RemovePartner(kind, at) => {
                let at = usize::from(at);
                if let Some(partners) = self.partners_mut(kind).filter(|partners| at < partners.len()) {
                    partners.remove(at);
                }
            }
            PlanEdit::AddInKind if self.in_kind.len() < Plan::MAX_ITEMS => self.in_kind.push(InKindForm::default()),
            PlanEdit::RemoveInKind(at) if usize::from(at) < self.in_kind.len() => {
                self.in_kind.remove(usize::from(at));
            }
            PlanEdit::AddInKind | PlanEdit::RemoveInKind(_) | PlanEdit::TakeInKind => {}
        }
    }

    fn partners_mut(&mut self, kind: PartnerKind) -> Option<&mut Vec<Rc<str>>> {
        self.partners.get_mut(kind as usize)
    }
}

impl Form {
    pub(crate) fn change_plan(&mut self, edit: PlanEdit) {
        if edit == PlanEdit::TakeInKind {
            let total = in_kind_total(&self.plan.to_plan(&mut Vec::new()));
            let typed = Euro::exact(total).map(|total| total.to_string().replace('.', ","));
            // What is too large for an amount cannot be taken over.
            if let Some(typed) = typed.filter(|typed| parse_euro(typed).is_ok()) {
                self.pledged_in_kind = typed.into();
            }
        } else {
            Rc::make_mut(&mut self.plan).change(edit);
        }
    }
}
