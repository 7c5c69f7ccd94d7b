//! The amounts themselves: the letter beside what was fixed later, and amounts of the user's own.

mod comparison;
mod own;

use yew::prelude::*;

pub(super) use own::first_end;

use crate::ui::components::element::together;
use crate::ui::components::element::{element, link};
use crate::ui::whole::amount::FiguresProps;
use crate::view_model::{Language, RateTexts};

/// What the section of amounts holds.
pub(super) fn amounts(figures: &FiguresProps) -> Html {
    let place = match figures.language {
        Language::Nl => "#bedragen-nl",
        Language::En => "#bedragen-en",
    };
    let all = link(place, RateTexts::of(figures.language).place);
    let form = figures.screen.form.clone();
    let comparison = html! { <comparison::Comparison language={figures.language} {form} /> };
    together(vec![comparison, own::own_amounts(figures), element("p", "", vec![all])])
}
