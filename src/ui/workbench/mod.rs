//! What is folded away until wanted, each section in a folder or file of its own.

mod amounts;
mod copy_table;
mod duo;
mod export;
mod follow;
mod form_field;
mod keep;
mod print;
mod region;
mod scenarios;
mod select;
mod sort_heading;

use yew::prelude::*;

use super::section::Section;
use super::state::{Action, State};
use crate::ui::components::element::{element, together};
use crate::ui::whole::amount::FiguresProps;
use crate::ui::whole::section_frame::{SectionFrame, section_frame};

/// The sections, each open or closed, and what is printed. One that is closed renders nothing of what it holds.
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
    let mut parts = sections.to_vec();
    parts.push(print::print(figures));
    together(parts)
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
