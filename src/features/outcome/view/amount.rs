use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::parts::Rest;
use crate::app::state::Opened;
use crate::app::state::Spot;
use crate::browser::duo_file::PickedFile;
use crate::view_model::{Language, Screen, rests_on_own};
use crate::widgets::element::{data, text, together};
use engine::calculation::FigurePath;

/// What every part of the page with amounts is given.
#[derive(Clone)]
pub(crate) struct FiguresProps {
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

impl FiguresProps {
    /// An amount that opens to its derivation; nothing when the result does not have it.
    pub(crate) fn amount(&self, spot: Spot, figure: FigurePath) -> Html {
        let Some(money) = self.screen.money(figure, self.language) else { return Html::default() };
        let amount = data(&money.exact, Some(figure.to_string()), money.shown.as_ref().into());
        self.button(spot, figure, self.marked(figure, amount))
    }

    /// Two figures that are the same amount, shown once; it opens to the derivation of the second.
    pub(crate) fn single(&self, spot: Spot, [low, high]: [FigurePath; 2]) -> Html {
        let Some(money) = self.screen.money(high, self.language) else { return Html::default() };
        let inner = data(&money.exact, Some(high.to_string()), money.shown.as_ref().into());
        let amount = data(&money.exact, Some(low.to_string()), inner);
        self.button(spot, high, self.marked(high, amount))
    }

    /// An amount that says so when it rests on amounts of the user's own.
    fn marked(&self, figure: FigurePath, amount: Html) -> Html {
        if !rests_on_own(&self.screen.document, figure) {
            return amount;
        }
        let mark = text("span", "amount__own", self.language.texts().outcome().own_amount);
        together(vec![amount, " ".into(), mark])
    }

    fn button(&self, spot: Spot, figure: FigurePath, amount: Html) -> Html {
        amount_button(&self.open, Opened { spot, figure }, amount, &self.on_action)
    }

    /// The derivations of those of these figures that are open.
    pub(crate) fn explanations(&self, spot: Spot, figures: &[FigurePath]) -> Html {
        let open = figures.iter().map(|figure| Opened { spot, figure: *figure });
        let open = open.filter(|opened| self.open.contains(opened));
        self.rest.into_iter().flat_map(|rest| open.clone().map(move |opened| (rest.derivation)(self, opened))).collect()
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

/// The id of what opens it: where the focus goes when it closes, and how one page finds it in the next.
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
