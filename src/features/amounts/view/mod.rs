//! The amounts themselves: the letter beside what was fixed later, and amounts of the user's own.

pub(crate) mod comparison;
pub(crate) mod own;
pub(crate) mod scheme_switch;

use yew::prelude::*;

pub(crate) use own::first_end;

use crate::features::outcome::view::amount::FiguresProps;
use crate::view_model::{Language, RateTexts};
use crate::widgets::element::together;
use crate::widgets::element::{element, link};

/// What the section of amounts holds.
pub(crate) fn amounts(figures: &FiguresProps) -> Html {
    let place = match figures.language {
        Language::Nl => "#bedragen-nl",
        Language::En => "#bedragen-en",
    };
    let all = link(place, RateTexts::of(figures.language).place);
    let form = figures.screen.form.clone();
    let comparison = html! { <comparison::Comparison language={figures.language} {form} /> };
    together(vec![comparison, own::own_amounts(figures), element("p", "", vec![all])])
}
