use yew::prelude::*;

use crate::ui::components::{FiguresProps, element, link};
use crate::view_model::Language;

/// The amounts that the page calculates with.
pub(super) fn amounts(figures: &FiguresProps) -> Html {
    let words = &figures.language.texts().workbench;
    let place = match figures.language {
        Language::Nl => "#bedragen-nl",
        Language::En => "#bedragen-en",
    };
    element("div", "", vec![link(place, words.amounts_place)])
}
