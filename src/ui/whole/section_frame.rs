use yew::prelude::*;

use crate::ui::components::drawing::Drawing;
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
    let expanded = if props.is_open { "true" } else { "false" };
    let mut out = Drawing::new();
    out.open_with("section", &["id", "class", "aria-labelledby"], &[section.id(), "fold", &heading_id].map(Some));
    out.key(section.id());
    out.open("div", "fold__head");
    out.open_with("h2", &["id"], &[Some(&heading_id)]);
    out.text(heading);
    out.close();
    let labelled_by = format!("{button_id} {heading_id}");
    let values = ["button", "button", &button_id, &labelled_by, expanded].map(Some);
    out.open_with("button", &["type", "class", "id", "aria-labelledby", "aria-expanded"], &values);
    out.on_click(props.on_action, props.action.clone());
    out.text(props.label);
    out.close();
    out.close();
    out.leaf("p", "", about);
    out.html(content);
    out.finish()
}
