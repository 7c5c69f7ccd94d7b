use yew::prelude::*;

use crate::ui::state::Action;
use crate::view_model::{Language, fill};

#[derive(Properties, PartialEq)]
pub(crate) struct PageHeaderProps {
    pub(crate) language: Language,
    pub(crate) on_action: Callback<Action>,
}

/// The title and the choice of language.
#[component]
pub(crate) fn PageHeader(props: &PageHeaderProps) -> Html {
    let words = &props.language.texts().page;
    html! {
        <header class="page-header">
            <div class="page-header__inner">
                <p class="page-header__name">{ words.title }</p>
                <nav class="languages" aria-label={words.language}>
                    for language in Language::ALL {
                        <button
                            key={language.code()}
                            type="button"
                            class="languages__choice"
                            lang={language.code()}
                            aria-pressed={(language == props.language).to_string()}
                            onclick={props.on_action.reform(move |_| Action::Language(language))}
                        >
                            { language.name() }
                        </button>
                    }
                </nav>
            </div>
        </header>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct IntroProps {
    pub(crate) language: Language,
}

/// What the page is, and for which years it holds.
#[component]
pub(crate) fn Intro(props: &IntroProps) -> Html {
    let words = &props.language.texts().page;
    html! {
        <div class="intro">
            <h1>{ words.subtitle }</h1>
            <p class="intro__year">{ words.year_sentence }</p>
            <p class="intro__privacy">{ words.privacy }</p>
        </div>
    }
}

/// The version and the licence.
#[component]
pub(crate) fn PageFooter(props: &IntroProps) -> Html {
    let words = &props.language.texts().page;
    html! {
        <footer class="page-footer">
            <p>{ fill(words.version, &[env!("CARGO_PKG_VERSION")]) }</p>
            <p>{ words.footer_licence }</p>
        </footer>
    }
}
