use yew::prelude::*;

use crate::app::site;
use crate::app::state::State;
use crate::app::text::PageTexts;
use crate::app::view::View;
use crate::browser::address::OWN_WINDOW_ID;
use crate::features::outcome::model::screen::Screen;
use crate::form::document::Form;

/// The way out of a frame: the calculator in a window of its own, with the counts of this moment. Without counts, what
/// that window keeps stays there.
pub(crate) fn own_window(state: &State, screen: &Screen) -> Html {
    let is_empty = Form { scheme: Form::default().scheme, ..Form::clone(&state.form) } == Form::default();
    let link = state.rest.part().filter(|_| !is_empty).and_then(|rest| (rest.link)(&screen.document));
    let address = link.unwrap_or_else(|| site::address(View::Calculate, state.language));
    html! {
        <p class="own-window">
            <a id={OWN_WINDOW_ID} href={address} target="_blank" rel="noopener">
                { PageTexts::of(state.language).own_window }
            </a>
        </p>
    }
}
