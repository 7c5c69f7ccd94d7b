use std::rc::Rc;

use yew::prelude::*;

use crate::view_model::{Language, Screen, notice_sentence};

#[derive(Properties, PartialEq)]
pub(crate) struct NoticesProps {
    pub(crate) language: Language,
    pub(crate) screen: Rc<Screen>,
}

/// What there is to know about the figures.
#[component]
pub(crate) fn Notices(props: &NoticesProps) -> Html {
    let notices = &props.screen.outcome.notices;
    if notices.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="goed-om-te-weten">
            <h2 id="goed-om-te-weten">{ props.language.texts().outcome.notices_heading }</h2>
            <ul>
                for notice in notices.iter() {
                    <li key={format!("{}-{}", notice.code.as_str(), notice.path)}>
                        { notice_sentence(notice, &props.screen.document, props.language) }
                    </li>
                }
            </ul>
        </section>
    }
}
