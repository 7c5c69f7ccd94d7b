use yew::prelude::*;

use super::section_frame::{SectionFrame, section_frame};
use crate::ui::components::element::together;
use crate::ui::section::Section;
use crate::ui::state::{Action, State};

/// The sections of the workbench as the page is served: what they are for, and a button that opens them.
pub(crate) fn doors(state: &State, on_action: &Callback<Action>) -> Html {
    let words = state.language.texts().workbench();
    let doors = Section::ALL.map(|section| {
        let frame = SectionFrame {
            language: state.language,
            section,
            is_open: false,
            label: words.open,
            action: Action::Open(section),
            on_action,
        };
        section_frame(&frame, Html::default())
    });
    together(doors.to_vec())
}
