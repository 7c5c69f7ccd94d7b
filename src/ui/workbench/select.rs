use yew::prelude::*;

use crate::ui::components::element::together;
use crate::ui::platform::field::place_of;

/// A labelled choice of one among several, by their place in a list.
pub(super) struct Select<'a> {
    /// The id of the field.
    pub(super) id: &'static str,
    pub(super) label: &'a str,
    pub(super) options: &'a [String],
    pub(super) chosen: usize,
    pub(super) on_choose: Callback<usize>,
}

/// Draws the choice.
pub(super) fn select(props: &Select<'_>) -> Html {
    let options = props.options.iter().enumerate().map(|(place, label)| {
        html! {
            <option key={place} value={place.to_string()} selected={place == props.chosen}>{ label.clone() }</option>
        }
    });
    let onchange = props.on_choose.reform(|event: Event| place_of(&event));
    html! {
        <div key={props.id} class="field">
            <label for={props.id}>{ props.label.to_owned() }</label>
            <select id={props.id} {onchange}>{ together(options.collect()) }</select>
        </div>
    }
}
