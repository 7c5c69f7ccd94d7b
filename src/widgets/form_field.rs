use yew::prelude::*;

use crate::features::outcome::view::amount::FiguresProps;
use crate::view_model::FieldId;
use crate::widgets::text_field::{TextField, text_field};

/// A labelled text field of the form as it was typed.
pub(crate) fn form_field(figures: &FiguresProps, field: FieldId, label: &str) -> Html {
    text_field(&TextField {
        language: figures.language,
        field,
        label,
        help: "",
        text: figures.screen.form.text(field),
        problems: &figures.screen.problems,
        on_action: &figures.on_action,
    })
}
