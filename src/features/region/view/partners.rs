use yew::prelude::*;

use crate::features::outcome::view::amount::FiguresProps;
use crate::features::region::view::plan_field;
use crate::features::region::view::remove::{add_button, remove_button};
use crate::view_model::{PlanEdit, PlanField, PlanTexts, fill};
use crate::widgets::element::{element, keyed, text};
use engine::domain::PartnerKind;

/// Who takes part besides the schools.
pub(crate) fn partners(figures: &FiguresProps) -> Html {
    let words = PlanTexts::of(figures.language);
    let mut parts = vec![text("h4", "", words.partners_heading)];
    parts.extend(PartnerKind::ALL.map(|kind| group(figures, kind)));
    element("div", "partners", parts)
}

/// The id of the button that adds a partner.
pub(crate) const fn add_id(kind: PartnerKind) -> &'static str {
    match kind {
        PartnerKind::Mbo => "plan-add-mbo",
        PartnerKind::Business => "plan-add-business",
        PartnerKind::Other => "plan-add-other",
    }
}

fn group(figures: &FiguresProps, kind: PartnerKind) -> Html {
    let words = PlanTexts::of(figures.language);
    let (group, label, add) = match kind {
        PartnerKind::Mbo => (words.mbo_group, words.mbo, words.add_mbo),
        PartnerKind::Business => (words.business_group, words.business, words.add_business),
        PartnerKind::Other => (words.other_group, words.other, words.add_other),
    };
    let names = figures.screen.form.plan.partners(kind);
    let mut parts = vec![text("legend", "", group)];
    for (at, name) in (0u8..).zip(names) {
        let number = (u32::from(at) + 1).to_string();
        let label = if names.len() > 1 { fill(words.numbered, &[label, &number]) } else { label.to_owned() };
        let what = if name.trim().is_empty() { label.clone() } else { name.to_string() };
        let remove = PlanEdit::RemovePartner(kind, at);
        let parts_of_line = vec![
            plan_field(figures, PlanField::Partner(kind, at), &label),
            remove_button(figures.language, &what, &figures.on_action, remove),
        ];
        parts.push(keyed(&number, element("div", "partners__line", parts_of_line)));
    }
    parts.push(add_button(add_id(kind), add, &figures.on_action, PlanEdit::AddPartner(kind)));
    keyed(kind.as_str(), element("fieldset", "partners__group", parts))
}
