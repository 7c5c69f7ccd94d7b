use yew::prelude::*;

use crate::app::action::Action;
use crate::features::outcome::view::amount::FiguresProps;
use crate::view_model::{Edit, PlanEdit, PlanTexts, fill};
use crate::widgets::choice::{Choice, choice};
use crate::widgets::element::{element, text};
use engine::domain::PlanPart;

/// The parts of a plan, to tick.
pub(crate) fn parts(figures: &FiguresProps) -> Html {
    let words = PlanTexts::of(figures.language);
    let ready = figures.screen.form.plan.parts;
    let mut parts = vec![text("legend", "", words.parts_heading)];
    for (part, is_ready) in PlanPart::ALL.into_iter().zip(ready) {
        let label = match part {
            PlanPart::LabourMarket => words.labour_market,
            PlanPart::PupilForecast => words.pupil_forecast,
            PlanPart::PlanOfAction => words.plan_of_action,
            PlanPart::Budget => words.budget,
        };
        let field = "plan.parts".to_owned();
        let tick = Choice { kind: "checkbox", field, value: part.as_str(), label, help: "", checked: is_ready };
        parts.push(choice(&tick, &figures.on_action, Action::Edit(Edit::Plan(PlanEdit::Part(part, !is_ready)))));
    }
    parts.push(text("p", "place", &fill(words.source, &[words.parts_source])));
    element("fieldset", "choice", parts)
}
