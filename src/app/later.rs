//! What the views and panels hold that comes with the part of the program that comes later.

use yew::prelude::*;

use crate::app::panel::Panel;
use crate::app::state::State;
use crate::app::view::View;
use crate::features::account::view::Prose;
use crate::features::amounts::text::RateTexts;
use crate::features::amounts::view::comparison::comparison;
use crate::features::amounts::view::own::own_amounts;
use crate::features::duo::view::duo;
use crate::features::files::view::keep;
use crate::features::files::view::keep_panel::keep_panel;
use crate::features::region::view::region;
use crate::features::scenarios::view::WhatIf;
use crate::widgets::figures::Figures;
use crate::widgets::folded::part;

/// What a view holds besides its heading; nothing for the one that the first visit has whole.
pub(crate) fn view(view: View, figures: &Figures) -> Html {
    match view {
        View::Calculate => Html::default(),
        View::Region => region(figures),
        View::Ahead => html! {
            <>
                <WhatIf figures={figures.clone()} />
                { part(RateTexts::of(figures.language).own_heading, own_amounts(figures)) }
            </>
        },
        View::Accountability => html! {
            <>
                { comparison(figures) }
                <Prose language={figures.language} on_action={figures.on_action.clone()} />
            </>
        },
    }
}

/// What a panel holds below its heading.
pub(crate) fn panel(panel: Panel, state: &State, figures: &Figures) -> Html {
    match panel {
        Panel::Duo => duo(figures),
        Panel::Keep => html! { <>{ keep(figures) }{ keep_panel(state, &figures.on_action) }</> },
    }
}
