use yew::prelude::*;

use crate::app::site;
use crate::app::text::{PageTexts, ViewTexts};
use crate::app::view::View;
use crate::text::language::Language;
use crate::widgets::changing_text::changing_text;
use crate::widgets::menu::menu;

/// The id of the heading of the view, which takes the focus when the view is opened.
pub(crate) const VIEW_HEADING_ID: &str = "kop";

#[derive(Properties, PartialEq)]
pub(crate) struct PageHeaderProps {
    pub(crate) language: Language,
    pub(crate) view: View,
}

/// The name of the page, the views, and the other language. What a click on one of these links does, all links to views
/// do alike: `browser/address.rs`.
#[component]
pub(crate) fn PageHeader(&PageHeaderProps { language, view }: &PageHeaderProps) -> Html {
    let words = PageTexts::of(language);
    html! {
        <header class="page-header">
            <div class="page-header__inner">
                { changing_text!(p { class="page-header__name" } words.title) }
                <nav class="views" aria-label={ViewTexts::of(language).views}>
                    { view_links(language, view) }
                </nav>
                <div class="views-menu">
                    { menu("menu", ViewTexts::of(language).menu.to_owned(), view_links(language, view)) }
                </div>
                { other_language(language, view) }
            </div>
        </header>
    }
}

fn view_links(language: Language, shown: View) -> Html {
    html! {
        <ul class="views__list">
            for view in View::ALL {
                <li key={view.id()} data-parts={view.id()}>
                    { changing_text!(
                        a {
                            class="views__link"
                            href={site::address(view, language)}
                            aria-current={(view == shown).then_some("page")}
                        }
                        view.name(language)
                    ) }
                </li>
            }
        </ul>
    }
}

fn other_language(language: Language, view: View) -> Html {
    let other = match language {
        Language::Nl => Language::En,
        Language::En => Language::Nl,
    };
    changing_text!(
        a {
            class="page-header__language"
            href={site::address(view, other)}
            lang={other.code()}
            hreflang={other.code()}
        }
        other.name()
    )
}

/// What the view is, and what it is for.
pub(crate) fn view_heading(language: Language, view: View) -> Html {
    let (heading, about) = view.heading(language);
    html! {
        <div class="view-heading">
            { changing_text!(h1 { id={VIEW_HEADING_ID} tabindex="-1" } heading) }
            <p>
                { changing_text!(span {} about) }
                if view == View::Calculate {
                    { changing_text!(span { class="view-heading__privacy" } ViewTexts::of(language).privacy) }
                }
            </p>
        </div>
    }
}
