use yew::prelude::*;

use crate::app::action::Action;
use crate::app::parts::RestProgress;
use crate::app::text::PartTexts;
use crate::text::language::Language;

#[derive(Properties, PartialEq)]
pub(crate) struct RestStatusProps {
    pub(crate) language: Language,
    pub(crate) progress: RestProgress,
    /// Whether something waits for it.
    pub(crate) is_wanted: bool,
    /// Whether nothing can be typed before it is here.
    pub(crate) blocks: bool,
    pub(crate) on_action: Callback<Action>,
}

/// How the part of the program is doing that comes later, when somebody waits for it. Always there, so that a screen
/// reader says what appears in it.
#[component]
pub(crate) fn RestStatus(props: &RestStatusProps) -> Html {
    let words = PartTexts::of(props.language);
    let sentence = match props.progress {
        RestProgress::Coming if props.is_wanted => words.coming,
        RestProgress::Failed if props.blocks => words.failed_at_start,
        RestProgress::Failed if props.is_wanted => words.failed,
        _ => "",
    };
    let has_failed = props.is_wanted && props.progress == RestProgress::Failed;
    let again = props.on_action.reform(|_: MouseEvent| Action::LoadRest);
    let empty = props.on_action.reform(|_: MouseEvent| Action::BeginEmpty);
    html! {
        <div id="more" class="more" role="status" hidden={sentence.is_empty()}>
            <p>{ sentence }</p>
            if has_failed {
                <button type="button" class="button" onclick={again}>{ words.again }</button>
                if props.blocks {
                    <button type="button" class="button" onclick={empty}>{ words.begin_empty }</button>
                }
            }
        </div>
    }
}
