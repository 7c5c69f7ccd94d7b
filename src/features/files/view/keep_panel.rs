use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::State;
use crate::app::storing::{Keeping, StoreWish};
use crate::browser::arrivals;
use crate::features::files::text::KeepTexts;

/// Whether what is typed is kept, the ways to change that, and the way in for a file.
///
/// A page as it is served cannot know whether it keeps anything: the style sheet shows the sentence that holds.
pub(crate) fn keep_panel(state: &State, is_served: bool, on_action: &Callback<Action>) -> Html {
    let words = KeepTexts::of(state.language);
    let sentence = match state.keeping {
        Keeping::On => words.on,
        Keeping::Off => words.off,
        Keeping::Blocked => words.blocked,
        Keeping::Full => words.full,
        Keeping::Unreadable => words.unreadable,
    };
    let can_erase = matches!(state.keeping, Keeping::Unreadable | Keeping::Full | Keeping::On);
    let on_erase = on_action.reform(|_: MouseEvent| Action::Store(StoreWish::Erase));
    let on_aside = on_action.reform(|_: MouseEvent| Action::Store(StoreWish::OpenAside));
    let on_file = {
        let on_action = on_action.clone();
        move |event: Event| arrivals::open_chosen(&event, &on_action)
    };
    html! {
        <section class="kept" aria-labelledby="bewaard-kop">
            <h2 id="bewaard-kop">{ words.heading }</h2>
            <p role="status">
                if is_served {
                    <span class="kept__here">{ words.on }</span>
                    <span class="kept__framed">{ words.off }</span>
                } else {
                    { sentence }
                }
            </p>
            if state.keeping != Keeping::Blocked {
                { wish(state.keeping != Keeping::Off, words, on_action) }
            }
            if can_erase {
                <button key="erase" type="button" class="button" onclick={on_erase}>{ words.erase }</button>
            }
            if state.has_aside {
                <p key="aside">{ words.aside }</p>
                <button key="open-aside" type="button" class="button" onclick={on_aside}>{ words.open_aside }</button>
            }
            <p key="file" class="kept__file">
                <label for="open-document">{ words.open_file }</label>
                <input
                    id="open-document"
                    type="file"
                    data-file="document"
                    accept=".json,application/json"
                    aria-describedby="open-document-help"
                    onchange={on_file}
                />
            </p>
            <p key="file-help" id="open-document-help" class="hint">{ words.open_file_help }</p>
        </section>
    }
}

/// The choice whether what is typed is kept. The box shows what came of it, not what was clicked: its key makes it anew
/// with every state.
fn wish(is_on: bool, words: &'static KeepTexts, on_action: &Callback<Action>) -> Html {
    let onchange = on_action.reform(move |_: Event| Action::Store(StoreWish::Wanted(!is_on)));
    html! {
        <div class="kept__wish" key="wish">
            <p>
                <label class="choice__option">
                    <input
                        key={if is_on { "keep-on" } else { "keep-off" }}
                        id="keep"
                        type="checkbox"
                        aria-describedby="keep-help"
                        checked={is_on}
                        {onchange}
                    />
                    { words.wish }
                </label>
            </p>
            <p id="keep-help" class="hint">{ words.wish_help }</p>
        </div>
    }
}

/// What came of a link or a file. Always there, so that a screen reader says what appears in it.
pub(crate) fn arrival_note(state: &State) -> Html {
    let sentences = state.note.iter().flat_map(|note| note.sentences(state.language));
    html! {
        <div role="status" class="arrival">
            for sentence in sentences {
                <p key={sentence.clone()}>{ sentence }</p>
            }
        </div>
    }
}
