use yew::prelude::*;

use crate::features::duo::model::provenance_text::provenance_sentences;
use crate::features::outcome::model::screen::Screen;
use crate::features::school::view::advice::advice;
use crate::text::language::Language;

/// What is worth a second look in the counts of a school, and where they came from.
pub(crate) fn school_notes(screen: &Screen, at: u16, language: Language) -> Html {
    html! {
        <>
            { advice(screen, at, language) }
            for sentence in provenance_sentences(&screen.document, at, language) {
                <p key={sentence.clone()} class="hint origin">{ sentence }</p>
            }
        </>
    }
}
