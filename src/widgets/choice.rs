use yew::prelude::*;

use crate::app::action::Action;
use crate::widgets::drawing::Drawing;

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
#[inline(never)]
pub(crate) fn choice(choice: &Choice, on_action: &Callback<Action>, action: Action) -> Html {
    let help_id = format!("choice-{}-{}-help", choice.field.replace('.', "-"), choice.value);
    let help = (!choice.help.is_empty()).then_some(choice.help);
    let mut out = Drawing::new();
    out.open("div", "choice__item");
    out.key(choice.value);
    out.open("label", "choice__option");
    let field = Some(choice.field.as_str());
    let values = [Some(choice.kind), field, Some(choice.value), field, help.map(|_| help_id.as_str())];
    out.open_with("input", &["type", "name", "value", "data-field", "aria-describedby"], &values);
    out.checked(choice.checked);
    out.on_change(on_action, action);
    out.close();
    out.text(choice.label);
    out.close();
    if let Some(help) = help {
        out.open_with("p", &["class", "id"], &[Some("hint"), Some(&help_id)]);
        out.text(help);
    }
    out.finish()
}
