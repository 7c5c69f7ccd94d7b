use yew::prelude::*;

use crate::app::action::Action;
use crate::app::panel::Panel;
use crate::app::state::State;
use crate::app::text::PanelTexts;
use crate::widgets::button::ActionButton;
use crate::widgets::figures::Figures;

/// What is open below table and outcome: its heading, a button that closes it, and what it holds.
pub(crate) fn panel_frame(panel: Panel, state: &State, figures: &Figures) -> Html {
    let words = PanelTexts::of(figures.language);
    let (heading, about) = match panel {
        Panel::Duo => (words.duo, words.duo_about),
        Panel::Keep => (words.keep, words.keep_about),
    };
    html! {
        <section id={panel.id()} class="card panel" aria-labelledby={panel.heading_id()}>
            <div class="panel__head">
                <h2 id={panel.heading_id()} tabindex="-1">{ heading }</h2>
                <ActionButton
                    class="button button--quiet"
                    label={words.close}
                    action={Action::TogglePanel(panel)}
                    on_action={&figures.on_action}
                />
            </div>
            <p>{ about }</p>
            { figures.rest.map(|rest| (rest.panel)(panel, state, figures)).unwrap_or_default() }
        </section>
    }
}
