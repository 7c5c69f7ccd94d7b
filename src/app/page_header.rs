use yew::prelude::*;

use crate::app::action::Action;
use crate::app::text::{PageTexts, ViewTexts};
use crate::app::view::View;
use crate::text::language::Language;
use crate::widgets::menu::menu;

/// The id of the heading of the view, which takes the focus when the view is opened.
pub(crate) const VIEW_HEADING_ID: &str = "kop";

/// The name of the page, the views, and the other language.
pub(crate) fn page_header(language: Language, view: View, on_action: &Callback<Action>) -> Html {
    let words = PageTexts::of(language);
    html! {
        <header class="page-header">
            <div class="page-header__inner">
                <p class="page-header__name">{ words.title }</p>
                <nav class="views" aria-label={ViewTexts::of(language).views}>
                    { view_links(language, view, on_action) }
                </nav>
                <div class="views-menu">
                    { menu("menu", ViewTexts::of(language).menu.to_owned(), view_links(language, view, on_action)) }
                </div>
                { other_language(language, view, on_action) }
            </div>
        </header>
    }
}

fn view_links(language: Language, shown: View, on_action: &Callback<Action>) -> Html {
    html! {
        <ul class="views__list">
            for view in View::ALL {
                <li key={view.id()}>
                    <button
                        type="button"
                        class="views__link"
                        aria-current={(view == shown).then_some("page")}
                        onclick={on_action.reform(move |_| Action::Show(view))}
                    >
                        { view.name(language) }
                    </button>
                </li>
            }
        </ul>
    }
}

fn other_language(language: Language, _view: View, on_action: &Callback<Action>) -> Html {
    let other = match language {
        Language::Nl => Language::En,
        Language::En => Language::Nl,
    };
    html! {
        <button
            type="button"
            class="link page-header__language"
            lang={other.code()}
            onclick={on_action.reform(move |_| Action::Language(other))}
        >
            { other.name() }
        </button>
    }
}

/// What the view is, and what it is for.
pub(crate) fn view_heading(language: Language, view: View) -> Html {
    let (heading, about) = view.heading(language);
    html! {
        <div class="view-heading">
            <h1 id={VIEW_HEADING_ID} tabindex="-1">{ heading }</h1>
            <p>
                <span>{ about }</span>
                if view == View::Calculate {
                    <span class="view-heading__privacy">{ ViewTexts::of(language).privacy }</span>
                }
            </p>
        </div>
    }
}
