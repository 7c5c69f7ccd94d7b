//! What is folded away until wanted, each section in a folder or file of its own.

mod amounts;
mod copy_table;
mod duo;
mod export;
mod follow;
mod form_field;
mod keep;
mod region;
mod scenarios;
mod select;
mod sort_heading;

use yew::prelude::*;

use super::components::{FiguresProps, SectionFrame, element, section_frame, together};
use super::section::Section;
use super::state::{Action, State};

/// The sections, each open or closed. One that is closed renders nothing of what it holds.
pub(crate) fn sections(state: &State, figures: &FiguresProps) -> Html {
    let words = state.language.texts().workbench();
    let sections = Section::ALL.map(|section| {
        let is_open = state.sections.contains(section);
        let frame = SectionFrame {
            language: state.language,
            section,
            is_open,
            label: if is_open { words.close } else { words.open },
            action: if is_open { Action::Close(section) } else { Action::Open(section) },
            on_action: &figures.on_action,
        };
        let content = if is_open { content(section, figures) } else { Html::default() };
        section_frame(&frame, element("div", "fold__content", vec![content]))
    });
    together(sections.to_vec())
}

/// What a section holds.
fn content(section: Section, figures: &FiguresProps) -> Html {
    match section {
        Section::Amounts => amounts::amounts(figures),
        Section::Region => region::region(figures),
        Section::Ahead => scenarios::scenarios(figures),
        Section::Duo => duo::duo(figures),
        Section::Keep => together(vec![keep::keep(figures), export::export(figures)]),
    }
}
