//! The view of counts and their outcome.

use yew::prelude::*;

use crate::app::panel_frame::panel_frame;
use crate::app::state::{Spot, State};
use crate::app::view::View;
use crate::features::outcome::text::OutcomeTexts;
use crate::features::outcome::view::outcome::{Outcome, OutcomeProps};
use crate::features::outcome::view::outcome_bar::outcome_bar;
use crate::features::outcome::view::payment_tables::payment_tables;
use crate::features::school::view::entry::entry;
use crate::features::school::view::open_school::OpenSchool;
use crate::widgets::figures::Figures;
use crate::widgets::folded::Folded;

/// The open school beside the outcome; below them what is open over the full width; below that folded tables. In another
/// view it is hidden.
pub(crate) fn calculate(state: &State, figures: &Figures) -> Html {
    let words = OutcomeTexts::of(state.language);
    let school = state.form.schools.get(usize::from(state.school)).cloned().unwrap_or_default();
    let open = OpenSchool {
        state,
        screen: &figures.screen,
        language: state.language,
        at: state.school,
        school: &school,
        problems: &figures.screen.problems,
        on_action: &figures.on_action,
    };
    let opened = state.open.filter(|opened| matches!(opened.spot, Spot::Headline | Spot::Table));
    html! {
        <div key="calculate" class="calculate" hidden={state.view != View::Calculate}>
            <div class="workspace">
                { entry(&open, paste_preview(state, figures)) }
                <Outcome ..OutcomeProps::of(state, figures) />
            </div>
            { figures.derivation(opened) }
            if let Some(panel) = state.panel {
                { panel_frame(panel, state, figures) }
            }
            <details key="payments" class="card folded" data-parts="tables">
                <summary><h2>{ words.payments_heading }</h2></summary>
                { payment_tables(figures) }
            </details>
            <Folded key="profiles" heading={words.profiles_heading} part="tables" content={contributions(figures)} />
            { outcome_bar(figures, state.is_sheet_open) }
        </div>
    }
}

/// The contribution of each profiel of the open school. It rests on the derivation, which comes later; without pupils
/// there is none.
fn contributions(figures: &Figures) -> Callback<(), Html> {
    let figures = figures.clone();
    Callback::from(move |()| match figures.rest {
        Some(rest) => (rest.contributions)(&figures),
        None if figures.screen.has_pupils() => Html::default(),
        None => html! { <p class="hint">{ OutcomeTexts::of(figures.language).nothing_counts }</p> },
    })
}

fn paste_preview(state: &State, figures: &Figures) -> Html {
    let waiting = figures.rest.zip(state.pasted.as_ref());
    waiting.map(|(rest, waiting)| (rest.paste_preview)(&waiting.pasted, figures)).unwrap_or_default()
}
