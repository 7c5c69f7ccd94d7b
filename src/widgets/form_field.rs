use yew::prelude::*;

use crate::app::action::Action;
use crate::browser::field::text_of;
use crate::features::outcome::model::screen::Screen;
use crate::form::edit::Edit;
use crate::form::problem::{FieldId, Problem};
use crate::text::language::Language;
use crate::widgets::figures::Figures;
use crate::widgets::problem_note::problem_note;

/// A text field of the form.
pub(crate) struct FormField {
    pub(crate) language: Language,
    pub(crate) field: FieldId,
    pub(crate) label: AttrValue,
    /// A sentence below the label, or nothing.
    pub(crate) help: &'static str,
    /// What was typed.
    pub(crate) text: AttrValue,
    /// What is wrong with it.
    pub(crate) problem: Option<Problem>,
}

/// A labelled text field of the form, which keeps what was typed and says what is wrong with it.
pub(crate) fn labelled_field(props: FormField, on_action: &Callback<Action>) -> Html {
    let FormField { language, field, label, help, text, problem } = props;
    let id = field_id(field);
    let (message_id, help_id) = (format!("{id}-message"), format!("{id}-help"));
    let has_help = !help.is_empty();
    let descriptions = [has_help.then_some(&help_id), problem.map(|_| &message_id)];
    let described_by = descriptions.into_iter().flatten().cloned().reduce(|ids, id| format!("{ids} {id}"));
    let oninput = on_action.reform(move |event: InputEvent| Action::Edit(Edit::Text(field, text_of(&event))));
    html! {
        <div key={id.clone()} class="field">
            <label for={id.clone()}>{ label }</label>
            if has_help {
                <p class="hint" id={help_id}>{ help }</p>
            }
            <input
                type="text"
                {id}
                data-field={field.to_string()}
                autocomplete="off"
                spellcheck="false"
                inputmode={field.keypad()}
                aria-invalid={problem.map(|_| "true")}
                aria-describedby={described_by}
                value={&text}
                {oninput}
            />
            if let Some(problem) = problem {
                { problem_note(message_id, problem, problem.sentence(&text, language)) }
            }
        </div>
    }
}

/// A field of the form on the page: with what was typed in it and what is wrong with that. `help` may be empty.
pub(crate) fn form_field(figures: &Figures, field: FieldId, label: impl Into<AttrValue>, help: &'static str) -> Html {
    field_on(&figures.screen, field, label, help, figures.language, &figures.on_action)
}

/// The same for who has no figures at hand.
pub(crate) fn field_on(
    screen: &Screen,
    field: FieldId,
    label: impl Into<AttrValue>,
    help: &'static str,
    language: Language,
    on_action: &Callback<Action>,
) -> Html {
    let problem = screen.problems.iter().find(|found| found.field == field).map(|found| found.problem);
    let (label, text) = (label.into(), screen.form.text(field));
    labelled_field(FormField { language, field, label, help, text: text.into(), problem }, on_action)
}

/// The id of a text field.
pub(crate) fn field_id(field: FieldId) -> String {
    format!("field-{}", field.to_string().replace('.', "-"))
}
