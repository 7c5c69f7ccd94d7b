use yew::prelude::*;

use crate::browser::field::place_of;

/// A labelled choice of one among several, by their place in a list.
pub(crate) struct Select<'a> {
    /// The id of the field.
    pub(crate) id: &'static str,
    pub(crate) label: &'a str,
    pub(crate) options: &'a [String],
    pub(crate) chosen: usize,
    pub(crate) on_choose: Callback<usize>,
}

/// Draws the choice.
pub(crate) fn select(props: &Select<'_>) -> Html {
    let onchange = props.on_choose.reform(|event: Event| place_of(&event));
    html! {
        <div key={props.id} class="field">
            <label for={props.id}>{ props.label.to_owned() }</label>
            <select id={props.id} {onchange}>
                for (place, label) in props.options.iter().enumerate() {
                    <option key={place} value={place.to_string()} selected={place == props.chosen}>
                        { label.clone() }
                    </option>
                }
            </select>
        </div>
    }
}
