use std::rc::Rc;

use yew::prelude::*;

use crate::text::number_format::Money;
use engine::calculation::FigurePath;

#[derive(Properties, PartialEq)]
pub(crate) struct AmountProps {
    pub(crate) money: Money,
    /// The place of the amount in the result of the document that is edited, when it has one.
    #[prop_or_default]
    pub(crate) figure: Option<FigurePath>,
    /// A second figure that is always the same amount here, and shares the text.
    #[prop_or_default]
    pub(crate) same_as: Option<FigurePath>,
}

/// An amount: exact for programs, formatted for people.
///
/// Its text is its key: a new text is a new element, so that nothing done to the text from outside, by a translator for
/// one, can leave an old amount behind.
#[component]
pub(crate) fn Amount(props: &AmountProps) -> Html {
    let Money { exact, shown } = &props.money;
    let (exact, shown) = (AttrValue::from(Rc::clone(exact)), AttrValue::from(Rc::clone(shown)));
    let figure = props.figure.map(|figure| figure.to_string());
    let Some(same_as) = props.same_as else {
        return html! { <data key={&*shown} translate="no" value={exact} data-amount={figure}>{ shown }</data> };
    };
    html! {
        <data key={&*shown} translate="no" value={exact.clone()} data-amount={same_as.to_string()}>
            <data value={exact} data-amount={figure}>{ shown }</data>
        </data>
    }
}
