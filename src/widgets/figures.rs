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
use crate::widgets::amount::Amount;
use engine::calculation::FigurePath;

/// What every part of the page with amounts is given.
#[derive(Clone)]
pub(crate) struct Figures {
    pub(crate) language: Language,
    pub(crate) screen: Rc<Screen>,
    /// The school that is open.
    pub(crate) school: u16,
    pub(crate) open: Rc<Vec<Opened>>,
    /// The part of the program that has the derivations, when it is here.
    pub(crate) rest: Option<Rest>,
    /// The DUO file that was dropped on the page last.
    pub(crate) duo_file: Option<PickedFile>,
    pub(crate) on_action: Callback<Action>,
}

impl Figures {
    /// An amount that opens to its derivation; nothing when the result does not have it.
    pub(crate) fn amount(&self, spot: Spot, figure: FigurePath) -> Html {
        let Some(money) = self.screen.money(figure, self.language) else { return Html::default() };
        self.button(spot, figure, html! { <Amount {money} {figure} /> })
    }

    /// Two figures that are the same amount, shown once; it opens to the derivation of the second.
    pub(crate) fn single(&self, spot: Spot, [low, high]: [FigurePath; 2]) -> Html {
        let Some(money) = self.screen.money(high, self.language) else { return Html::default() };
        self.button(spot, high, html! { <Amount {money} figure={high} same_as={low} /> })
    }

    /// A button that opens an amount, which says so when it rests on amounts of the user's own.
    fn button(&self, spot: Spot, figure: FigurePath, amount: Html) -> Html {
        let is_own = rests_on_own(&self.screen.document, figure);
        let amount = html! {
            <>
                { amount }
                if is_own {
                    { " " }
                    <span class="amount__own">{ OutcomeTexts::of(self.language).own_amount }</span>
                }
            </>
        };
        amount_button(&self.open, Opened { spot, figure }, amount, &self.on_action)
    }

    /// The derivations of those of these figures that are open.
    pub(crate) fn explanations(&self, spot: Spot, figures: &[FigurePath]) -> Html {
        let Some(rest) = self.rest else { return Html::default() };
        let opened = figures.iter().map(|figure| Opened { spot, figure: *figure });
        opened.filter(|opened| self.open.contains(opened)).map(|opened| (rest.derivation)(self, opened)).collect()
    }

    /// Whether any of these figures is open.
    pub(crate) fn any_open(&self, spot: Spot, figures: &[FigurePath]) -> bool {
        figures.iter().any(|figure| self.open.contains(&Opened { spot, figure: *figure }))
    }
}

/// The id of an open derivation.
pub(crate) fn panel_id(opened: Opened) -> String {
    format!("uitleg-{:?}-{}", opened.spot, opened.figure).to_ascii_lowercase().replace('.', "-")
}

/// The id of what opens it, where the focus goes when it closes.
pub(crate) fn amount_id(opened: Opened) -> String {
    format!("{}-open", panel_id(opened))
}

/// What opens an amount to its derivation.
pub(crate) fn amount_button(open: &[Opened], opened: Opened, amount: Html, on_action: &Callback<Action>) -> Html {
    let is_open = open.contains(&opened);
    html! {
        <button
            type="button"
            id={amount_id(opened)}
            class="amount"
            aria-expanded={is_open.to_string()}
            aria-controls={is_open.then(|| panel_id(opened))}
            aria-describedby="amount-hint"
            onclick={on_action.reform(move |_| Action::Toggle(opened))}
        >
            { amount }
        </button>
    }
}
