use yew::prelude::*;

use crate::ui::state::Action;
use crate::view_model::{Edit, FieldId, Language, Problem};
use web_sys::HtmlInputElement;

#[derive(Properties, PartialEq)]
pub(crate) struct TextFieldProps {
    pub(crate) language: Language,
    pub(crate) field: FieldId,
    pub(crate) label: AttrValue,
    #[prop_or_default]
    pub(crate) help: AttrValue,
    pub(crate) text: AttrValue,
    pub(crate) problem: Option<Problem>,
    /// Whether the field holds text rather than a number.
    #[prop_or_default]
    pub(crate) wide: bool,
    pub(crate) on_action: Callback<Action>,
}

/// A labelled field that keeps what was typed and says what is wrong with it.
#[component]
pub(crate) fn TextField(props: &TextFieldProps) -> Html {
    let field = props.field;
    let path = field.to_string();
    let id = format!("field-{}", path.replace('.', "-"));
    let message_id = format!("{id}-message");
    let help_id = format!("{id}-help");
    let described_by = match (props.problem.is_some(), props.help.is_empty()) {
        (true, false) => Some(format!("{help_id} {message_id}")),
        (true, true) => Some(message_id.clone()),
        (false, false) => Some(help_id.clone()),
        (false, true) => None,
    };
    let oninput = props.on_action.reform(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        Action::Edit(Edit::Text(field, text.into()))
    });
    html! {
        <div class={classes!("field", props.wide.then_some("field--wide"))}>
            <label for={id.clone()}>{ props.label.clone() }</label>
            if !props.help.is_empty() {
                <p class="hint" id={help_id}>{ props.help.clone() }</p>
            }
            <input
                type="text"
                {id}
                data-field={path}
                value={props.text.clone()}
                autocomplete="off"
                spellcheck="false"
                inputmode={(!is_text(field)).then_some("decimal")}
                aria-invalid={props.problem.map(|_| "true")}
                aria-describedby={described_by}
                {oninput}
            />
            if let Some(problem) = props.problem {
                <p class="problem" id={message_id}>{ problem.sentence(&props.text, props.language) }</p>
            }
        </div>
    }
}

const fn is_text(field: FieldId) -> bool {
    matches!(field, FieldId::Name(_) | FieldId::Brin(_))
}
