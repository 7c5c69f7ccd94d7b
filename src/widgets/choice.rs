use yew::prelude::*;

use crate::app::action::Action;

/// How many of several can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ChoiceKind {
    /// One of those with the same field.
    Radio,
    /// This one or not.
    Checkbox,
}

/// Something that can be chosen.
pub(crate) struct Choice {
    pub(crate) kind: ChoiceKind,
    /// The path in the document, for the contract's attribute `data-field`.
    pub(crate) field: AttrValue,
    /// The value in the document; `true` for one that stands alone.
    pub(crate) value: &'static str,
    pub(crate) label: &'static str,
    /// A sentence that belongs to it, or nothing.
    pub(crate) help: &'static str,
    pub(crate) checked: bool,
    /// What choosing it does.
    pub(crate) action: Action,
}

/// A radio button or a checkbox with its label.
pub(crate) fn choice(props: Choice, on_action: &Callback<Action>) -> Html {
    let kind = match props.kind {
        ChoiceKind::Radio => "radio",
        ChoiceKind::Checkbox => "checkbox",
    };
    let has_help = !props.help.is_empty();
    let help_id = format!("choice-{}-{}-help", props.field.replace('.', "-"), props.value);
    let action = props.action;
    let onchange = on_action.reform(move |_: Event| action.clone());
    html! {
        <div key={props.value} class="choice__item">
            <label class="choice__option">
                <input
                    type={kind}
                    name={&props.field}
                    value={props.value}
                    data-field={&props.field}
                    aria-describedby={has_help.then(|| help_id.clone())}
                    checked={props.checked}
                    {onchange}
                />
                <span>{ props.label }</span>
            </label>
            if has_help {
                <p class="hint" id={help_id}>{ props.help }</p>
            }
        </div>
    }
}
