use yew::prelude::*;

use super::amount::{FiguresProps, panel_id};
use super::element::{attributed, keyed};
use crate::ui::state::Opened;

/// Where the derivation of an amount comes: the light page does not have it and waits for the workbench.
pub(crate) fn explanation_panel(figures: &FiguresProps, opened: Opened) -> Html {
    let words = &figures.language.texts().workbench;
    let sentence = if figures.opening_failed { words.failed } else { words.loading };
    let id = panel_id(opened);
    let values = [&id, "explanation", "status"].map(|value| Some(AttrValue::from(value.to_owned())));
    keyed(&id, attributed("p", &["id", "class", "role"], values.to_vec(), vec![Html::from(sentence)]))
}
