use yew::prelude::*;

use super::element::{element, paragraph, text};
use crate::ui::state::Action;
use crate::view_model::{Language, fill};

/// The title and the choice of language.
pub(crate) fn page_header(chosen: Language, on_action: &Callback<Action>) -> Html {
    let words = &chosen.texts().page;
    let languages = Language::ALL.map(|language| {
        html! {
            <button
                key={language.code()}
                type="button"
                class="languages__choice"
                lang={language.code()}
                aria-pressed={(language == chosen).to_string()}
                onclick={on_action.reform(move |_| Action::Language(language))}
            >
                { language.name() }
            </button>
        }
    });
    let choice =
        html! { <nav class="languages" aria-label={words.language}>{ languages.into_iter().collect::<Html>() }</nav> };
    let inner = element("div", "page-header__inner", vec![text("p", "page-header__name", words.title), choice]);
    element("header", "page-header", vec![inner])
}

/// What the page is, and for which years it holds.
pub(crate) fn intro(language: Language) -> Html {
    let words = &language.texts().page;
    let parts = vec![
        text("h1", "", words.subtitle),
        paragraph(words.year_sentence),
        text("p", "intro__privacy", words.privacy),
    ];
    element("div", "intro", parts)
}

/// The version and the licence.
pub(crate) fn page_footer(language: Language) -> Html {
    let words = &language.texts().page;
    let version = fill(words.version, &[env!("CARGO_PKG_VERSION")]);
    element("footer", "page-footer", vec![paragraph(&version), paragraph(words.footer_licence)])
}
