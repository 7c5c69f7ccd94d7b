use yew::prelude::*;

use crate::ui::state::Action;

/// A radio button or a checkbox with its label.
pub(crate) struct Choice {
    /// `radio` or `checkbox`.
    pub(crate) kind: &'static str,
    /// The path in the document, for the contract's attribute `data-field`. Radio buttons with the same one belong
    /// together.
    pub(crate) field: String,
    /// The value in the document, for a radio button.
    pub(crate) value: &'static str,
    pub(crate) label: &'static str,
    /// A sentence that belongs to it, or nothing.
    pub(crate) help: &'static str,
    pub(crate) checked: bool,
}

/// Draws a choice; choosing it does `action`.
pub(crate) fn choice(choice: &Choice, on_action: &Callback<Action>, action: Action) -> Html {
    let help_id = format!("choice-{}-{}-help", choice.field.replace('.', "-"), choice.value);
    let help = (!choice.help.is_empty()).then_some(choice.help);
    html! {
        <div key={choice.value} class="choice__item">
            <label class="choice__option">
                <input
                    type={choice.kind}
                    name={choice.field.clone()}
                    value={choice.value}
                    data-field={choice.field.clone()}
                    aria-describedby={help.map(|_| help_id.clone())}
                    checked={choice.checked}
                    onchange={on_action.reform(move |_: Event| action.clone())}
                />
                { choice.label }
            </label>
            if let Some(help) = help {
                <p class="hint" id={help_id}>{ help }</p>
            }
        </div>
    }
}
