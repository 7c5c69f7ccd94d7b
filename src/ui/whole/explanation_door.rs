use yew::prelude::*;

use super::amount::FiguresProps;
use crate::ui::state::Opened;

/// Where the derivation of an amount comes. Nothing is open in the page as it is served.
pub(crate) fn explanation_panel(_figures: &FiguresProps, _opened: Opened) -> Html {
    Html::default()
}
