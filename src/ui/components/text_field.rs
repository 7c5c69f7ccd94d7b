use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::problem_note::problem;
use crate::ui::state::Action;
use crate::view_model::{Edit, FieldId, FieldProblem, Language};

/// What a labelled field is made of.
pub(crate) struct TextField<'a> {
    pub(crate) language: Language,
    pub(crate) field: FieldId,
    pub(crate) label: &'a str,
    /// A sentence below the label, or nothing.
    pub(crate) help: &'static str,
    pub(crate) text: Rc<str>,
    pub(crate) problems: &'a [FieldProblem],
    pub(crate) on_action: &'a Callback<Action>,
}

/// A labelled field that keeps what was typed and says what is wrong with it.
pub(crate) fn text_field(props: &TextField<'_>) -> Html {
    let field = props.field;
    let path = field.to_string();
    let id = field_id(field);
    let message_id = format!("{id}-message");
    let help_id = format!("{id}-help");
    let found = props.problems.iter().find(|found| found.field == field);
    let message = found.map(|found| (found.problem, found.problem.sentence(&props.text, props.language)));
    let help = (!props.help.is_empty()).then_some(props.help);
    let descriptions = [help.map(|_| help_id.clone()), message.as_ref().map(|_| message_id.clone())];
    let described_by = descriptions.into_iter().flatten().reduce(|ids, id| format!("{ids} {id}"));
    let oninput = props.on_action.reform(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        Action::Edit(Edit::Text(field, text.into()))
    });
    html! {
        <div key={path.clone()} class="field">
            <label for={id.clone()}>{ props.label }</label>
            if let Some(help) = help {
                <p class="hint" id={help_id}>{ help }</p>
            }
            <input
                type="text"
                {id}
                data-field={path}
                value={AttrValue::from(Rc::clone(&props.text))}
                autocomplete="off"
                spellcheck="false"
                inputmode={field.is_number().then_some("decimal")}
                aria-invalid={message.as_ref().map(|_| "true")}
                aria-describedby={described_by}
                {oninput}
            />
            if let Some(message) = message {
                { problem(&message_id, message.0, &message.1) }
            }
        </div>
    }
}

/// The id of a text field.
pub(crate) fn field_id(field: FieldId) -> String {
    format!("field-{}", field.to_string().replace('.', "-"))
}
