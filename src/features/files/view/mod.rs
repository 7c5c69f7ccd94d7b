//! Taking the work along: a file, a link, tables for a spreadsheet, a receipt.

pub(crate) mod export;
pub(crate) mod files;
pub(crate) mod keep_panel;
pub(crate) mod receipt;
pub(crate) mod share;
pub(crate) mod wrong_list;

use std::rc::Rc;

use yew::prelude::*;

use crate::features::outcome::view::amount::FiguresProps;
use crate::view_model::{Language, Screen, TakeAlongTexts};
use crate::widgets::element::together;

#[derive(Properties, PartialEq)]
struct KeepProps {
    language: Language,
    screen: Rc<Screen>,
}

/// What the section holds.
pub(crate) fn keep(figures: &FiguresProps) -> Html {
    html! { <Keep language={figures.language} screen={figures.screen.clone()} /> }
}

#[component]
fn Keep(props: &KeepProps) -> Html {
    let words = TakeAlongTexts::of(props.language);
    let said = use_state(|| "");
    let asks = use_state(|| false);
    let names = use_state(|| false);
    let dialect = use_state(|| crate::formats::csv::Dialect::Dutch);
    let say = {
        let said = said.clone();
        Callback::from(move |sentence: &'static str| said.set(sentence))
    };
    together(vec![
        files::document(&props.screen, props.language, &asks, &say),
        share::link(&props.screen, props.language, &names, &say),
        files::tables(&props.screen, props.language, &dialect, &say),
        files::receipt(&props.screen, words, &say),
        html! { <p role="status" class="take-along__message">{ *said }</p> },
    ])
}
