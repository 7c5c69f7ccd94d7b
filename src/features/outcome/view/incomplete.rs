use yew::prelude::*;

use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::text::OutcomeTexts;
use crate::text::language::Language;

/// What the figures miss: fields that were not understood, or everything.
pub(crate) fn incomplete(screen: &Screen, language: Language) -> Html {
    html! {
        <>
            if let Some(sentence) = screen.incomplete_sentence(language) {
                <p key="incomplete" class="problem problem--block">{ sentence }</p>
            }
            if !screen.has_pupils() {
                <p key="empty" class="hint">{ OutcomeTexts::of(language).empty }</p>
            }
        </>
    }
}
