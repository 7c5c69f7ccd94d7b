//! The assumptions that the figures rest on, each with a way to switch it off.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::features::outcome::text::OutcomeTexts;
use crate::features::scenarios::model::scenario_names::scenario_on_page;
use crate::form::edit::Edit;
use crate::form::problem::FieldId;
use crate::form::scenario_edit::ScenarioEdit;
use crate::text::fill;
use crate::text::number_format::percent;
use crate::widgets::button::action_button;
use crate::widgets::figures::Figures;

/// The assumptions that apply: a yearly change, amounts of the user's own, another scenario than the first.
pub(crate) fn what_ifs(figures: &Figures) -> Html {
    let (words, language) = (OutcomeTexts::of(figures.language), figures.language);
    let document = &figures.screen.document;
    let change = (!document.annual_pupil_change.is_none()).then(|| {
        let sentence = fill(words.applies_change, &[&percent(document.annual_pupil_change.percent(), language)]);
        (sentence, words.switch_off, Edit::Text(FieldId::AnnualPupilChange, Rc::from("")))
    });
    let own = (!document.own_amounts.is_empty())
        .then(|| (words.applies_own.to_owned(), words.switch_off, Edit::ResetOwnAmounts(None)));
    let scenario = scenario_on_page(&figures.screen.form, language)
        .filter(|_| figures.screen.form.scenario_position > 0)
        .map(|sentence| (sentence, words.to_first_scenario, Edit::Scenario(ScenarioEdit::Switch(0))));
    let applied: Vec<_> = [change, own, scenario].into_iter().flatten().collect();
    if applied.is_empty() {
        return Html::default();
    }
    html! {
        <ul key="what-ifs" class="what-ifs">
            for (sentence, label, edit) in applied {
                <li key={label.to_owned() + &sentence}>
                    <span>{ sentence.clone() }</span>
                    { action_button("link", label, Action::SwitchOff(edit), &figures.on_action) }
                </li>
            }
        </ul>
    }
}
