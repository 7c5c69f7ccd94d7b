use std::rc::Rc;

use yew::prelude::*;

use crate::text::number_format::Money;
use crate::widgets::changing_text::changing_text;
use engine::calculation::FigurePath;

/// An amount: exact for programs, formatted for people. `figure` is its place in the result of the document that is
/// edited, when it has one.
pub(crate) fn amount(money: &Money, figure: Option<FigurePath>) -> Html {
    let (exact, shown) = texts(money);
    let figure = figure.map(|figure| figure.to_string());
    changing_text!(data { translate="no" value={exact} data-amount={figure} } shown)
}

/// Two figures that are the same amount and share its text.
pub(crate) fn amount_of_both(money: &Money, [low, high]: [FigurePath; 2]) -> Html {
    let (exact, shown) = texts(money);
    html! {
        <data translate="no" value={exact.clone()} data-amount={low.to_string()}>
            { changing_text!(data { value={exact} data-amount={high.to_string()} } shown) }
        </data>
    }
}

fn texts(money: &Money) -> (AttrValue, AttrValue) {
    (AttrValue::from(Rc::clone(&money.exact)), AttrValue::from(Rc::clone(&money.shown)))
}
