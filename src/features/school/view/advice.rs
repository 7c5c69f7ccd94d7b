use yew::prelude::*;

use crate::features::school::view::open_school::OpenSchool;
use crate::view_model::{EntryTexts, school_warnings};
use crate::widgets::drawing::Drawing;

/// What is worth a second look in the open school.
pub(crate) fn warnings(props: &OpenSchool<'_>) -> Html {
    let found = school_warnings(&props.screen.document, props.at);
    if found.is_empty() {
        return Html::default();
    }
    let words = EntryTexts::of(props.language);
    let mut out = Drawing::new();
    out.open("div", "advice");
    out.leaf("h3", "", words.warnings);
    out.open("ul", "");
    for kind in found {
        let sentence = kind.sentence(props.language);
        out.open_with("li", &["data-code"], &[Some(kind.code())]);
        out.key(&sentence);
        out.text(&sentence);
        out.close();
    }
    out.close();
    out.leaf("p", "hint", words.warnings_help);
    out.finish()
}
