//! The amounts themselves: the letter beside what was fixed later, and amounts of the user's own.

pub(crate) mod comparison;
pub(crate) mod own;
pub(crate) mod scheme_switch;

use yew::prelude::*;

pub(crate) use own::first_end;

use crate::features::amounts::text::RateTexts;
use crate::text::language::Language;
use crate::widgets::figures::Figures;
use comparison::Comparison;

/// What the section of amounts holds.
pub(crate) fn amounts(figures: &Figures) -> Html {
    let place = match figures.language {
        Language::Nl => "#bedragen-nl",
        Language::En => "#bedragen-en",
    };
    html! {
        <>
            <Comparison language={figures.language} form={&figures.screen.form} />
            { own::own_amounts(figures) }
            <p><a href={place}>{ RateTexts::of(figures.language).place }</a></p>
        </>
    }
}
