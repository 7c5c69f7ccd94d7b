use yew::prelude::*;

use super::element::{attributed, element, hint, keyed, text};
use super::school_panel::SchoolPanel;
use crate::view_model::{EntryTexts, school_warnings};

/// What is worth a second look in the open school.
pub(crate) fn warnings(props: &SchoolPanel<'_>) -> Html {
    let found = school_warnings(&props.screen.document, props.at);
    if found.is_empty() {
        return Html::default();
    }
    let words = EntryTexts::of(props.language);
    let items = found.iter().map(|kind| {
        let code = vec![Some(AttrValue::Static(kind.code()))];
        let sentence = kind.sentence(props.language);
        keyed(&sentence, attributed("li", &["data-code"], code, vec![Html::from(sentence.as_str())]))
    });
    let parts = vec![text("h3", "", words.warnings), element("ul", "", items.collect()), hint(words.warnings_help)];
    element("div", "advice", parts)
}
