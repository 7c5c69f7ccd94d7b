use yew::prelude::*;

use crate::app::action::Action;
use crate::features::region::text::PlanTexts;
use crate::features::region::view::plan_field;
use crate::features::region::view::remove::{add_button, remove_button};
use crate::form::edit::Edit;
use crate::form::plan_edit::PlanEdit;
use crate::form::plan_form::{InKindField, PlanField};
use crate::form::typed::parse_euro;
use crate::text::fill;
use crate::text::number_format::money;
use crate::widgets::button::action_button;
use crate::widgets::figures::Figures;
use engine::calculation::{in_kind_total, in_kind_value};
use engine::domain::InKind;

/// The id of the button that adds a line.
pub(crate) const ADD_LINE_ID: &str = "plan-add-line";

/// The calculator of what business adds in kind: hours times rate, and goods.
pub(crate) fn in_kind(figures: &Figures) -> Html {
    let words = PlanTexts::of(figures.language);
    html! {
        <div class="in-kind">
            <p>{ words.in_kind_intro }</p>
            for (at, item) in (0u8..).zip(&figures.screen.document.plan.in_kind) {
                <fieldset key={at} class="in-kind__item">{ line(figures, at, item) }</fieldset>
            }
            <div class="in-kind__foot">{ foot(figures) }</div>
        </div>
    }
}

fn line(figures: &Figures, at: u8, item: &InKind) -> Html {
    let words = PlanTexts::of(figures.language);
    let name = fill(words.line, &[&(u32::from(at) + 1).to_string()]);
    let label = |field| match field {
        InKindField::What => words.what,
        InKindField::Hours => words.hours,
        InKindField::Rate => words.rate,
        InKindField::Value => words.value,
    };
    let value = fill(words.line_value, &[&money(in_kind_value(item), figures.language).shown]);
    html! {
        <>
            <legend>{ &name }</legend>
            <div class="in-kind__fields">
                for field in InKindField::ALL {
                    { plan_field(figures, PlanField::InKind(at, field), label(field)) }
                }
            </div>
            <div class="in-kind__line">
                <span>{ value }</span>
                { remove_button(figures.language, &name, &figures.on_action, PlanEdit::RemoveInKind(at)) }
            </div>
        </>
    }
}

/// The total of the lines, and what adds one and takes the total over.
fn foot(figures: &Figures) -> Html {
    let words = PlanTexts::of(figures.language);
    let plan = &figures.screen.document.plan;
    let has_lines = !plan.in_kind.is_empty();
    let total = in_kind_total(plan);
    let pledged = parse_euro(&figures.screen.form.pledged_in_kind).ok().flatten();
    let is_taken = pledged.is_some_and(|pledged| pledged.to_decimal() == total);
    html! {
        <>
            if has_lines {
                <p class="in-kind__total">
                    { fill(words.in_kind_total, &[&money(total, figures.language).shown]) }
                </p>
            }
            { add_button(ADD_LINE_ID, words.add_line, &figures.on_action, PlanEdit::AddInKind) }
            if has_lines {
                { action_button("button", words.take_over, Action::Edit(Edit::Plan(PlanEdit::TakeInKind)), &figures.on_action) }
                if is_taken {
                    <p class="hint">{ words.taken }</p>
                }
            }
        </>
    }
}
