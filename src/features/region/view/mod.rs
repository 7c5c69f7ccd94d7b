//! All schools together, what business adds, and the plan of a region.

pub(crate) mod checks;
pub(crate) mod dates;
pub(crate) mod in_kind;
pub(crate) mod partners;
pub(crate) mod parts;
pub(crate) mod region_panel;
pub(crate) mod remove;
pub(crate) mod row;
pub(crate) mod still_needed;
pub(crate) mod table;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::Spot;
use crate::features::region::text::PlanTexts;
use crate::form::edit::Edit;
use crate::form::plan_edit::PlanEdit;
use crate::form::plan_form::PlanField;
use crate::form::problem::FieldId;
use crate::widgets::choice::{Choice, ChoiceKind, choice};
use crate::widgets::figures::Figures;
use crate::widgets::folded::part;
use crate::widgets::form_field::form_field;
use table::RegionTable;

pub(crate) use in_kind::ADD_LINE_ID;
pub(crate) use partners::add_id as add_partner_id;
pub(crate) use table::UNDO_REMOVAL_ID;

/// What the section of the region holds.
pub(crate) fn region(figures: &Figures) -> Html {
    let words = PlanTexts::of(figures.language);
    html! {
        <div class="region">
            <h2>{ words.table_heading }</h2>
            <RegionTable
                language={figures.language}
                screen={&figures.screen}
                open={figures.open}
                on_action={&figures.on_action}
            />
            { figures.derivation(figures.open.filter(|opened| opened.spot == Spot::Schools)) }
            { region_name(figures) }
            { region_panel::region_panel(figures) }
            { part(words.in_kind_heading, in_kind::in_kind(figures)) }
            <h2>{ words.plan_heading }</h2>
            <p>{ words.plan_intro }</p>
            { part(words.partners_heading, partners::partners(figures)) }
            { part(words.checks_heading, checks::checks(figures)) }
            { part(words.parts_heading, parts::parts(figures)) }
            { part(words.dates_heading, dates::dates(figures)) }
        </div>
    }
}

/// Whether the schools are a region, and what it is called.
fn region_name(figures: &Figures) -> Html {
    let words = PlanTexts::of(figures.language);
    let is_region = figures.screen.form.plan.is_region;
    html! {
        <div class="region__name">
            { choice(
                Choice {
                    kind: ChoiceKind::Checkbox,
                    field: "plan.isRegion".into(),
                    value: "true",
                    label: words.is_region,
                    help: words.is_region_help,
                    checked: is_region,
                    action: Action::Edit(Edit::Plan(PlanEdit::IsRegion(!is_region))),
                },
                &figures.on_action,
            ) }
            if is_region {
                { plan_field(figures, PlanField::Name, words.name) }
            }
        </div>
    }
}

/// A text field of the plan.
fn plan_field(figures: &Figures, field: PlanField, label: impl Into<AttrValue>) -> Html {
    form_field(figures, FieldId::Plan(field), label, "")
}
