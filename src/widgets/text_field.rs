use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::view_model::{FieldId, FieldProblem, Language};
use crate::widgets::drawing::Drawing;
use crate::widgets::problem_note::problem;

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
#[inline(never)]
pub(crate) fn text_field(props: &TextField<'_>) -> Html {
    let path = props.field.to_string();
    let id = field_id(props.field);
    let message_id = format!("{id}-message");
    let help_id = format!("{id}-help");
    let found = props.problems.iter().find(|found| found.field == props.field);
    let descriptions = [(!props.help.is_empty()).then_some(&help_id), found.map(|_| &message_id)];
    let described_by = descriptions.into_iter().flatten().cloned().reduce(|ids, id| format!("{ids} {id}"));
    let mut out = Drawing::new();
    out.open("div", "field");
    out.key(&path);
    out.open_with("label", &["for"], &[Some(&id)]);
    out.text(props.label);
    out.close();
    if !props.help.is_empty() {
        out.open_with("p", &["class", "id"], &[Some("hint"), Some(&help_id)]);
        out.text(props.help);
        out.close();
    }
    const NAMES: [&str; 8] =
        ["type", "id", "data-field", "autocomplete", "spellcheck", "inputmode", "aria-invalid", "aria-describedby"];
    let keyboard = props.field.is_number().then_some("decimal");
    let values = [Some("text"), Some(&id), Some(&path), Some("off"), Some("false"), keyboard];
    let state = [found.map(|_| "true"), described_by.as_deref()];
    out.open_with("input", &NAMES, &[&values[..], &state].concat());
    out.on_input(AttrValue::from(Rc::clone(&props.text)), props.on_action, props.field);
    out.close();
    // What is absent leaves an empty place, so that the field stays the same element when there is a message.
    out.html(found.map_or_else(Html::default, |found| {
        problem(&message_id, found.problem, &found.problem.sentence(&props.text, props.language))
    }));
    out.finish()
}

/// The id of a text field.
pub(crate) fn field_id(field: FieldId) -> String {
    format!("field-{}", field.to_string().replace('.', "-"))
}
