use yew::prelude::*;

use crate::app::action::Action;
use crate::app::parts::RestProgress;
use crate::app::state::State;
use crate::app::text::PartTexts;
use crate::widgets::button::action_button;

/// How the part of the program is doing that comes later, when somebody waits for it. Always there, so that a screen
/// reader says what appears in it.
pub(crate) fn rest_status(state: &State, on_action: &Callback<Action>) -> Html {
    let words = PartTexts::of(state.language);
    let (is_wanted, blocks) = (!state.waiting.is_empty(), state.waits_to_begin());
    let sentence = match state.rest {
        RestProgress::Coming if is_wanted => words.coming,
        RestProgress::Failed if blocks => words.failed_at_start,
        RestProgress::Failed if is_wanted => words.failed,
        _ => "",
    };
    let has_failed = is_wanted && state.rest == RestProgress::Failed;
    html! {
        <div id="more" class="more" role="status" hidden={sentence.is_empty()}>
            <p>{ sentence }</p>
            if has_failed {
                { action_button("button", words.again, Action::LoadRest, on_action) }
                if blocks {
                    { action_button("button", words.begin_empty, Action::BeginEmpty, on_action) }
                }
            }
        </div>
    }
}
