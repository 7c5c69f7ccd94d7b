use yew::prelude::*;

use crate::app::action::Action;
use crate::features::outcome::view::amount::FiguresProps;
use crate::features::region::view::plan_field;
use crate::features::region::view::remove::{add_button, remove_button};
use crate::view_model::{Edit, InKindField, PlanEdit, PlanField, PlanTexts, fill, money, parse_euro};
use crate::widgets::button::button;
use crate::widgets::element::{element, hint, keyed, paragraph, text};
use engine::calculation::{in_kind_total, in_kind_value};
use engine::domain::InKind;

/// The id of the button that adds a line.
pub(crate) const ADD_LINE_ID: &str = "plan-add-line";

/// The calculator of what business adds in kind: hours times rate, and goods.
pub(crate) fn in_kind(figures: &FiguresProps) -> Html {
    let words = PlanTexts::of(figures.language);
    let plan = &figures.screen.document.plan;
    let lines = (0u8..).zip(&plan.in_kind).map(|(at, read)| line(figures, at, read));
    let mut parts = vec![text("h3", "", words.in_kind_heading), paragraph(words.in_kind_intro)];
    parts.extend(lines);
    let mut foot = vec![add_button(ADD_LINE_ID, words.add_line, &figures.on_action, PlanEdit::AddInKind)];
    if !plan.in_kind.is_empty() {
        let total = in_kind_total(plan);
        let shown = money(total, figures.language).shown;
        let pledged = parse_euro(&figures.screen.form.pledged_in_kind).ok().flatten();
        let is_taken = pledged.is_some_and(|pledged| pledged.to_decimal() == total);
        foot.insert(0, text("p", "in-kind__total", &fill(words.in_kind_total, &[&shown])));
        let take = Action::Edit(Edit::Plan(PlanEdit::TakeInKind));
        foot.push(button("take", "button", words.take_over, &figures.on_action, take));
        foot.push(if is_taken { hint(words.taken) } else { Html::default() });
    }
    parts.push(keyed("foot", element("div", "in-kind__foot", foot)));
    element("div", "in-kind", parts)
}

fn line(figures: &FiguresProps, at: u8, read: &InKind) -> Html {
    let words = PlanTexts::of(figures.language);
    let number = (u32::from(at) + 1).to_string();
    let name = fill(words.line, &[&number]);
    let fields = InKindField::ALL.map(|field| {
        let label = match field {
            InKindField::What => words.what,
            InKindField::Hours => words.hours,
            InKindField::Rate => words.rate,
            InKindField::Value => words.value,
        };
        plan_field(figures, PlanField::InKind(at, field), label)
    });
    let value = fill(words.line_value, &[&money(in_kind_value(read), figures.language).shown]);
    let parts = vec![
        text("legend", "", &name),
        element("div", "in-kind__fields", fields.to_vec()),
        element(
            "div",
            "in-kind__line",
            vec![
                text("span", "", &value),
                remove_button(figures.language, &name, &figures.on_action, PlanEdit::RemoveInKind(at)),
            ],
        ),
    ];
    keyed(&number, element("fieldset", "in-kind__item", parts))
}
