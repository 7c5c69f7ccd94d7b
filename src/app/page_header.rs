use yew::prelude::*;

use crate::app::action::Action;
use crate::view_model::Language;
use crate::widgets::drawing::Drawing;

/// The title and the choice of language.
pub(crate) fn page_header(chosen: Language, on_action: &Callback<Action>) -> Html {
    let words = chosen.texts().page();
    let mut out = Drawing::new();
    out.open("header", "page-header");
    out.open("div", "page-header__inner");
    out.leaf("p", "page-header__name", words.title);
    out.open_with("nav", &["class", "aria-label"], &[Some("languages"), Some(words.language)]);
    for language in Language::ALL {
        let pressed = if language == chosen { "true" } else { "false" };
        let values = ["button", "languages__choice", language.code(), pressed].map(Some);
        out.open_with("button", &["type", "class", "lang", "aria-pressed"], &values);
        out.key(language.code());
        out.on_click(on_action, Action::Language(language));
        out.text(language.name());
        out.close();
    }
    out.finish()
}

/// What the page is, and for which years it holds.
pub(crate) fn intro(language: Language) -> Html {
    let words = language.texts().page();
    let mut out = Drawing::new();
    out.open("div", "intro");
    out.leaf("h1", "", words.subtitle);
    out.leaf("p", "", words.year_sentence);
    out.leaf("p", "intro__privacy", words.privacy);
    out.finish()
}
