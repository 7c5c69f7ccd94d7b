//! All schools together, what business adds, and the plan of a region.

pub(crate) mod checks;
pub(crate) mod dates;
pub(crate) mod in_kind;
pub(crate) mod money;
pub(crate) mod partners;
pub(crate) mod parts;
pub(crate) mod region_panel;
pub(crate) mod remove;
pub(crate) mod row;
pub(crate) mod table;

use yew::prelude::*;

use crate::app::action::Action;
use crate::features::outcome::view::amount::FiguresProps;
use crate::view_model::{Edit, FieldId, PlanEdit, PlanField, PlanTexts};
use crate::widgets::choice::{Choice, choice};
use crate::widgets::element::{element, paragraph, text};
use crate::widgets::form_field::form_field;
use table::RegionTable;

pub(crate) use in_kind::ADD_LINE_ID;
pub(crate) use partners::add_id as add_partner_id;

/// What the section of the region holds.
pub(crate) fn region(figures: &FiguresProps) -> Html {
    let words = PlanTexts::of(figures.language);
    let parts = vec![
        text("h3", "", words.table_heading),
        is_region(figures),
        html! {
            <RegionTable
                language={figures.language}
                screen={figures.screen.clone()}
                open={figures.open.clone()}
                rest={figures.rest}
                on_action={figures.on_action.clone()}
            />
        },
        money::money(figures),
        in_kind::in_kind(figures),
        text("h3", "", words.plan_heading),
        paragraph(words.plan_intro),
        partners::partners(figures),
        checks::checks(figures),
        parts::parts(figures),
        dates::dates(figures),
    ];
    element("div", "region", parts)
}

/// Whether the schools are a region, and what it is called.
fn is_region(figures: &FiguresProps) -> Html {
    let words = PlanTexts::of(figures.language);
    let plan = &figures.screen.form.plan;
    let declare = Choice {
        kind: "checkbox",
        field: "plan.isRegion".to_owned(),
        value: "true",
        label: words.is_region,
        help: words.is_region_help,
        checked: plan.is_region,
    };
    let declare = choice(&declare, &figures.on_action, Action::Edit(Edit::Plan(PlanEdit::IsRegion(!plan.is_region))));
    let name = plan.is_region.then(|| plan_field(figures, PlanField::Name, words.name));
    element("div", "region__name", vec![declare, name.unwrap_or_default()])
}

/// A text field of the plan.
fn plan_field(figures: &FiguresProps, field: PlanField, label: &str) -> Html {
    form_field(figures, FieldId::Plan(field), label)
}
