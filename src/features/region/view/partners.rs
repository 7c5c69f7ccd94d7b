use yew::prelude::*;

use crate::features::region::text::PlanTexts;
use crate::features::region::view::plan_field;
use crate::features::region::view::remove::{add_button, remove_button};
use crate::form::plan_edit::PlanEdit;
use crate::form::plan_form::PlanField;
use crate::text::fill;
use crate::widgets::figures::Figures;
use engine::domain::PartnerKind;

/// Who takes part besides the schools.
pub(crate) fn partners(figures: &Figures) -> Html {
    html! {
        <div class="partners">
            for kind in PartnerKind::ALL {
                <fieldset key={kind.as_str()} class="partners__group">{ group(figures, kind) }</fieldset>
            }
        </div>
    }
}

/// The id of the button that adds a partner.
pub(crate) const fn add_id(kind: PartnerKind) -> &'static str {
    match kind {
        PartnerKind::Mbo => "plan-add-mbo",
        PartnerKind::Business => "plan-add-business",
        PartnerKind::Other => "plan-add-other",
    }
}

fn group(figures: &Figures, kind: PartnerKind) -> Html {
    let words = PlanTexts::of(figures.language);
    let (heading, label, add) = match kind {
        PartnerKind::Mbo => (words.mbo_group, words.mbo, words.add_mbo),
        PartnerKind::Business => (words.business_group, words.business, words.add_business),
        PartnerKind::Other => (words.other_group, words.other, words.add_other),
    };
    let names = figures.screen.form.plan.partners(kind);
    let numbered = |at: u8| {
        if names.len() > 1 {
            fill(words.numbered, &[label, &(u32::from(at) + 1).to_string()])
        } else {
            label.to_owned()
        }
    };
    html! {
        <>
            <legend>{ heading }</legend>
            for (at, name) in (0u8..).zip(names) {
                <div key={at} class="partners__line">{ partner(figures, kind, at, name, numbered(at)) }</div>
            }
            { add_button(add_id(kind), add, &figures.on_action, PlanEdit::AddPartner(kind)) }
        </>
    }
}

/// The field with the name of a partner, and what takes the partner away.
fn partner(figures: &Figures, kind: PartnerKind, at: u8, name: &str, label: String) -> Html {
    let what = if name.trim().is_empty() { label.clone() } else { name.to_owned() };
    html! {
        <>
            { plan_field(figures, PlanField::Partner(kind, at), label) }
            { remove_button(figures.language, &what, &figures.on_action, PlanEdit::RemovePartner(kind, at)) }
        </>
    }
}
