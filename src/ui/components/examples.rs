use yew::prelude::*;

use super::button::button;
use super::element::{element, folded, hint};
use super::school_panel::SchoolPanel;
use crate::ui::state::Action;
use crate::view_model::{EntryTexts, Example};

/// Made-up schools to load in the place of the open one.
pub(crate) fn examples(props: &SchoolPanel<'_>) -> Html {
    let words = EntryTexts::of(props.language);
    let buttons = Example::ALL.map(|example| {
        let name = example.name(props.language);
        button(name, "button", name, props.on_action, Action::Example(props.at, example))
    });
    let parts = vec![hint(words.examples_help), element("div", "tools", buttons.to_vec())];
    folded(words.examples, parts)
}
