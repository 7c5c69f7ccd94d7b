use yew::prelude::*;

use super::element::{attributed, element, keyed, named_text, paragraph};
use crate::ui::section::Section;
use crate::ui::state::Action;
use crate::view_model::Language;

/// What is around each section of the workbench: its heading, what it is for, and a button that opens or closes it.
pub(crate) struct SectionFrame<'a> {
    pub(crate) language: Language,
    pub(crate) section: Section,
    pub(crate) is_open: bool,
    /// What the button says.
    pub(crate) label: &'static str,
    pub(crate) action: Action,
    pub(crate) on_action: &'a Callback<Action>,
}

/// Draws the frame around what a section holds.
pub(crate) fn section_frame(props: &SectionFrame<'_>, content: Html) -> Html {
    let section = props.section;
    let (heading, about) = section.words(props.language);
    let heading_id = section.heading_id();
    let button_id = format!("{}-open", section.id());
    let onclick = {
        let action = props.action.clone();
        props.on_action.reform(move |_: MouseEvent| action.clone())
    };
    let button = html! {
        <button
            type="button"
            class="button"
            id={button_id.clone()}
            aria-labelledby={format!("{button_id} {heading_id}")}
            aria-expanded={props.is_open.to_string()}
            {onclick}
        >
            { props.label }
        </button>
    };
    let head = element("div", "fold__head", vec![named_text("h2", &heading_id, "", heading), button]);
    let values = [section.id().to_owned(), "fold".to_owned(), heading_id].map(|value| Some(AttrValue::from(value)));
    let parts = vec![head, paragraph(about), content];
    keyed(section.id(), attributed("section", &["id", "class", "aria-labelledby"], values.to_vec(), parts))
}
