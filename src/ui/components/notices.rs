use yew::prelude::*;

use super::element::{element, keyed, section, text};
use crate::view_model::{Language, Screen, notice_sentence};

/// What there is to know about the figures.
pub(crate) fn notices(language: Language, screen: &Screen) -> Html {
    let notices = &screen.outcome.notices;
    if notices.is_empty() {
        return Html::default();
    }
    let items = notices.iter().map(|notice| {
        let key = format!("{}-{}", notice.code.as_str(), notice.path);
        keyed(&key, text("li", "", &notice_sentence(notice, &screen.document, language)))
    });
    let heading = language.texts().outcome.notices_heading;
    section("goed-om-te-weten", heading, vec![element("ul", "", items.collect())])
}
