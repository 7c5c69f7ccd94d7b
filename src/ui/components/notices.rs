use yew::prelude::*;

use crate::view_model::{Language, Screen, notice_sentence};

/// What there is to know about the figures.
pub(crate) fn notices(language: Language, screen: &Screen) -> Html {
    let notices = &screen.outcome.notices;
    if notices.is_empty() {
        return Html::default();
    }
    let items = notices.iter().map(|notice| {
        html! {
            <li key={format!("{}-{}", notice.code.as_str(), notice.path)}>
                { notice_sentence(notice, &screen.document, language) }
            </li>
        }
    });
    html! {
        <section aria-labelledby="goed-om-te-weten">
            <h2 id="goed-om-te-weten">{ language.texts().outcome.notices_heading }</h2>
            <ul>{ items.collect::<Html>() }</ul>
        </section>
    }
}
