use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::State;
use crate::app::storing::{Keeping, StoreWish};
use crate::features::files::text::KeepTexts;
use crate::form::document::Form;

/// Whether what is typed is kept, and the ways to change that.
pub(crate) fn keep_panel(state: &State, on_action: &Callback<Action>) -> Html {
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
    html! {
        <section class="kept" aria-labelledby="bewaard-kop">
            <h3 id="bewaard-kop">{ words.heading }</h3>
            <p role="status">{ sentence }</p>
            if state.keeping != Keeping::Blocked {
                { wish(state.keeping != Keeping::Off, words, on_action) }
            }
            if can_erase {
                <button key="erase" type="button" class="button" onclick={on_erase}>{ words.erase }</button>
            }
        </section>
    }
}

/// That what was filled in is not kept, when the browser does not do it.
pub(crate) fn not_kept(state: &State) -> Html {
    let words = KeepTexts::of(state.language);
    let sentence = match state.keeping {
        Keeping::Blocked => words.blocked,
        Keeping::Full => words.full,
        Keeping::On | Keeping::Off | Keeping::Unreadable => return Html::default(),
    };
    if *state.form == Form::default() {
        return Html::default();
    }
    html! { <div key="not-kept" class="arrival" role="status"><p>{ sentence }</p></div> }
}

/// Other work that is kept beside what is on the page, and the way to it.
pub(crate) fn work_aside(state: &State, on_action: &Callback<Action>) -> Html {
    if !state.has_aside {
        return Html::default();
    }
    let words = KeepTexts::of(state.language);
    let on_aside = on_action.reform(|_: MouseEvent| Action::Store(StoreWish::OpenAside));
    html! {
        <div key="aside" class="arrival">
            <p>{ words.aside }</p>
            <button type="button" class="button button--small" onclick={on_aside}>{ words.open_aside }</button>
        </div>
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
