use yew::prelude::*;

use super::element::{attributed, together};
use super::section_frame::{SectionFrame, section_frame};
use crate::ui::section::Section;
use crate::ui::state::{Action, State};

/// The sections of the workbench as the light page has them: what they are for, and a button that loads them.
pub(crate) fn doors(state: &State, on_action: &Callback<Action>) -> Html {
    let words = &state.language.texts().workbench;
    let doors = Section::ALL.map(|section| {
        let is_open = state.sections.contains(section);
        let failed = is_open && state.opening_failed;
        let frame = SectionFrame {
            language: state.language,
            section,
            is_open: false,
            label: if is_open && !failed { words.loading } else { words.open },
            action: Action::Open(section),
            on_action,
        };
        // Always there, so that a screen reader says what appears in it.
        let message = if failed { words.failed } else { "" };
        let values = ["status", "fold__message"].map(|value| Some(AttrValue::Static(value)));
        section_frame(&frame, attributed("p", &["role", "class"], values.to_vec(), vec![Html::from(message)]))
    });
    together(doors.to_vec())
}
