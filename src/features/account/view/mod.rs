//! What the page of rules and sources says about its text.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::action::Action;
use crate::app::site;
use crate::app::view::View;
use crate::browser::prose;
use crate::features::account::text::ProseTexts;
use crate::text::language::Language;

#[derive(Properties, PartialEq)]
pub(crate) struct ProseProps {
    pub(crate) language: Language,
    pub(crate) on_action: Callback<Action>,
}

/// How the text is doing that stands below the view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    Here,
    Coming,
    Failed,
}

/// Fetches the text about rules and sources, which stands in the HTML of its own page, when the page was opened
/// elsewhere or in the other language; says how that goes.
#[component]
pub(crate) fn Prose(props: &ProseProps) -> Html {
    let words = ProseTexts::of(props.language);
    let progress = use_state_eq(|| Progress::Here);
    let tries = use_state(|| 0_u32);
    use_effect_with((props.language, *tries), {
        let (progress, on_action) = (progress.setter(), props.on_action.clone());
        move |(language, _)| {
            let language = *language;
            if prose::is_here(language) {
                progress.set(Progress::Here);
                return;
            }
            progress.set(Progress::Coming);
            spawn_local(async move {
                let page = site::address(View::Accountability, language);
                let came = prose::fetch(&page, language).await.is_some();
                progress.set(if came { Progress::Here } else { Progress::Failed });
                if came {
                    on_action.emit(Action::ProseCame);
                }
            });
        }
    });
    let sentence = match *progress {
        Progress::Here => "",
        Progress::Coming => words.coming,
        Progress::Failed => words.failed,
    };
    let again = {
        let tries = tries.clone();
        move |_: MouseEvent| tries.set(*tries + 1)
    };
    html! {
        <div id="prose-status" class="notice" role="status" hidden={sentence.is_empty()}>
            <p key={sentence}>{ sentence }</p>
            if *progress == Progress::Failed {
                <button type="button" class="button" onclick={again}>{ words.again }</button>
            }
        </div>
    }
}
