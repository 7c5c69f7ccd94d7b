use yew::prelude::*;

use crate::app::action::Action;
use crate::features::outcome::model::glance::at_a_glance;
use crate::features::outcome::text::OutcomeTexts;
use crate::features::outcome::view::outcome::OUTCOME_ID;
use crate::features::school::text::CountTexts;
use crate::widgets::changing_text::changing_text;
use crate::widgets::figures::Figures;

/// The id of what opens the outcome over the table.
pub(crate) const OUTCOME_BAR_ID: &str = "uitkomst-open";

/// The outcome in a bar at the bottom of a narrow window, which opens to the whole of it.
pub(crate) fn outcome_bar(figures: &Figures, is_open: bool) -> Html {
    let words = OutcomeTexts::of(figures.language);
    let parts = at_a_glance(&figures.screen, figures.language);
    html! {
        <aside class="outcome-bar" aria-label={words.bar_title}>
            <button
                type="button"
                id={OUTCOME_BAR_ID}
                class="outcome-bar__open"
                data-open="outcome"
                aria-expanded={is_open.to_string()}
                aria-controls={OUTCOME_ID}
                onclick={figures.on_action.reform(|_| Action::ToggleSheet)}
            >
                if figures.screen.has_pupils() {
                    if figures.screen.form.schools.len() > 1 {
                        <span key="together" class="outcome-bar__whose">{ words.together }</span>
                    }
                    for (name, amount) in parts {
                        <span key={name} class="outcome-bar__figure">
                            <span>{ name }</span>
                            { changing_text!(b { translate="no" } amount) }
                        </span>
                    }
                    if figures.screen.incomplete_sentence(figures.language).is_some() {
                        <span key="incomplete" class="outcome-bar__incomplete">{ CountTexts::of(figures.language).incomplete }</span>
                    }
                } else {
                    <span key="empty" class="outcome-bar__figure">{ words.bar_empty }</span>
                }
            </button>
        </aside>
    }
}
