use yew::prelude::*;

use crate::app::action::Action;
use crate::features::region::text::PlanTexts;
use crate::form::edit::Edit;
use crate::form::plan_edit::PlanEdit;
use crate::text::fill;
use crate::widgets::choice::{Choice, ChoiceKind, choice};
use crate::widgets::figures::Figures;
use engine::domain::PlanPart;

/// The parts of a plan, to tick.
pub(crate) fn parts(figures: &Figures) -> Html {
    let words = PlanTexts::of(figures.language);
    let label = |part| match part {
        PlanPart::LabourMarket => words.labour_market,
        PlanPart::PupilForecast => words.pupil_forecast,
        PlanPart::PlanOfAction => words.plan_of_action,
        PlanPart::Budget => words.budget,
    };
    html! {
        <fieldset class="choice">
            <legend class="visually-hidden">{ words.parts_heading }</legend>
            for (part, is_ready) in PlanPart::ALL.into_iter().zip(figures.screen.form.plan.parts) {
                { choice(
                    Choice {
                        kind: ChoiceKind::Checkbox,
                        field: "plan.parts".into(),
                        value: part.as_str(),
                        label: label(part),
                        help: "",
                        checked: is_ready,
                        action: Action::Edit(Edit::Plan(PlanEdit::Part(part, !is_ready))),
                    },
                    &figures.on_action,
                ) }
            }
            <p class="place">{ fill(words.source, &[words.parts_source]) }</p>
        </fieldset>
    }
}
