use yew::prelude::*;

use crate::app::action::Action;
use crate::app::text::PageTexts;
use crate::text::language::Language;

/// The title and the choice of language.
pub(crate) fn page_header(chosen: Language, on_action: &Callback<Action>) -> Html {
    let words = PageTexts::of(chosen);
    html! {
        <header class="page-header">
            <div class="page-header__inner">
                <p class="page-header__name">{ words.title }</p>
                <nav class="languages" aria-label={words.language}>
                    for language in Language::ALL {
                        <button
                            key={language.code()}
                            type="button"
                            class="button languages__choice"
                            lang={language.code()}
                            aria-pressed={(language == chosen).to_string()}
                            onclick={on_action.reform(move |_| Action::Language(language))}
                        >
                            { language.name() }
                        </button>
                    }
                </nav>
            </div>
        </header>
    }
}

/// What the page is, and for which years it holds.
pub(crate) fn intro(language: Language) -> Html {
    let words = PageTexts::of(language);
    html! {
        <div class="intro">
            <h1>{ words.subtitle }</h1>
            <p>{ words.year_sentence }</p>
            <p class="intro__privacy">{ words.privacy }</p>
        </div>
    }
}
