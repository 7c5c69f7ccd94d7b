use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::parts::Rest;
use crate::app::state::{Opened, Spot};
use crate::browser::duo_file::PickedFile;
use crate::features::amounts::model::own_amounts_view::rests_on_own;
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::text::OutcomeTexts;
use crate::text::language::Language;
use crate::widgets::amount::{amount, amount_of_both};
use engine::calculation::FigurePath;

/// The id of the heading of the derivation that is open, which takes the focus when it opens.
pub(crate) const DERIVATION_HEADING_ID: &str = "uitleg-kop";

/// The id of the derivation that is open.
pub(crate) const DERIVATION_ID: &str = "uitleg";

/// What every part of the page with amounts is given.
#[derive(Clone, PartialEq)]
pub(crate) struct Figures {
    pub(crate) language: Language,
    pub(crate) screen: Rc<Screen>,
    /// The school that is open.
    pub(crate) school: u16,
    /// The amount that is open to its derivation.
    pub(crate) open: Option<Opened>,
    /// The part of the program that has the derivations, when it is here.
    pub(crate) rest: Option<Rest>,
    /// The DUO file that was chosen or dropped last.
    pub(crate) duo_file: Option<PickedFile>,
    pub(crate) on_action: Callback<Action>,
}

impl Figures {
    /// An amount that opens to its derivation; nothing when the result does not have it.
    pub(crate) fn amount(&self, spot: Spot, figure: FigurePath) -> Html {
        let Some(money) = self.screen.money(figure, self.language) else { return Html::default() };
        self.button(spot, figure, amount(&money, Some(figure)))
    }

    /// Two figures that are the same amount, shown once; it opens to the derivation of the second.
    pub(crate) fn single(&self, spot: Spot, [low, high]: [FigurePath; 2]) -> Html {
        let Some(money) = self.screen.money(high, self.language) else { return Html::default() };
        self.button(spot, high, amount_of_both(&money, [low, high]))
    }

    /// A range in cells: two figures, or one when both ends are the same.
    pub(crate) fn ends(&self, spot: Spot, ends: [FigurePath; 2]) -> Vec<Html> {
        if self.screen.phase2_is_single() {
            vec![self.single(spot, ends)]
        } else {
            ends.into_iter().map(|figure| self.amount(spot, figure)).collect()
        }
    }

    /// A button that opens an amount, which says so when it rests on amounts of the user's own.
    fn button(&self, spot: Spot, figure: FigurePath, amount: Html) -> Html {
        let is_own = rests_on_own(&self.screen.document, figure);
        let amount = html! {
            <>
                { amount }
                if is_own {
                    <span class="amount__own">{ OutcomeTexts::of(self.language).own_amount }</span>
                }
            </>
        };
        amount_button(self.open, Opened { spot, figure }, amount, &self.on_action)
    }

    /// The derivation of the one of these figures that is open.
    pub(crate) fn derivation_of(&self, spot: Spot, figures: &[FigurePath]) -> Html {
        let is_here = |opened: &Opened| opened.spot == spot && figures.contains(&opened.figure);
        self.derivation(self.open.filter(is_here))
    }

    /// The derivation of an amount that is open.
    pub(crate) fn derivation(&self, opened: Option<Opened>) -> Html {
        self.rest.zip(opened).map(|(rest, opened)| (rest.derivation)(self, opened)).unwrap_or_default()
    }
}

/// The id of what opens an amount, where the focus goes when its derivation closes.
pub(crate) fn amount_id(opened: Opened) -> String {
    format!("open-{:?}-{}", opened.spot, opened.figure).to_ascii_lowercase().replace('.', "-")
}

/// What opens an amount to its derivation.
pub(crate) fn amount_button(open: Option<Opened>, opened: Opened, amount: Html, on_action: &Callback<Action>) -> Html {
    let is_open = open == Some(opened);
    html! {
        <button
            type="button"
            id={amount_id(opened)}
            class="amount"
            data-derive={opened.figure.to_string()}
            aria-expanded={is_open.to_string()}
            aria-controls={is_open.then_some(DERIVATION_ID)}
            aria-describedby="amount-hint"
            onclick={on_action.reform(move |_| Action::Toggle(opened))}
        >
            { amount }
        </button>
    }
}
