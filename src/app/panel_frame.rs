use yew::prelude::*;

use crate::app::action::Action;
use crate::app::panel::Panel;
use crate::app::state::State;
use crate::app::text::PanelTexts;
use crate::widgets::figures::Figures;
use crate::widgets::panel_head::panel_head;

/// What is open below table and outcome: its heading, a button that closes it, and what it holds.
pub(crate) fn panel_frame(panel: Panel, state: &State, figures: &Figures) -> Html {
    let words = PanelTexts::of(figures.language);
    let (heading, about) = match panel {
        Panel::Duo => (words.duo, words.duo_about),
        Panel::Keep => (words.keep, words.keep_about),
    };
    html! {
        <section id={panel.id()} class="card panel" aria-labelledby={panel.heading_id()}>
            { panel_head(panel.heading_id(), heading.to_owned(), words.close, Action::TogglePanel(panel), &figures.on_action) }
            <p>{ about }</p>
            { figures.rest.map(|rest| (rest.panel)(panel, state, figures)).unwrap_or_default() }
        </section>
    }
}
