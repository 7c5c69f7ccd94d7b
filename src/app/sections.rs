//! The folded parts of the page.

use yew::prelude::*;

use super::action::Action;
use super::section::Section;
use super::section_frame::SectionFrame;
use super::state::State;
use crate::features::amounts::view::amounts;
use crate::features::duo::view::duo;
use crate::features::files::view::export::export;
use crate::features::files::view::keep;
use crate::features::outcome::view::amount::FiguresProps;
use crate::features::region::view::region;
use crate::features::scenarios::view::scenarios;

/// The sections, each open or closed. One that is closed renders nothing of what it holds.
pub(crate) fn sections(state: &State, figures: &FiguresProps) -> Html {
    let words = state.language.texts().workbench();
    Section::ALL
        .into_iter()
        .map(|section| {
            let is_open = state.sections.contains(section);
            let label = if is_open { words.close } else { words.open };
            let action = if is_open { Action::Close(section) } else { Action::Open(section) };
            let on_action = figures.on_action.clone();
            let content = figures.rest.filter(|_| is_open).map(|rest| (rest.section)(section, figures));
            html! {
                <SectionFrame key={section.id()} language={state.language} {section} {is_open} {label} {action} {on_action}>
                    <div class="fold__content">{ content.unwrap_or_default() }</div>
                </SectionFrame>
            }
        })
        .collect()
}

/// What a section holds.
pub(crate) fn section_content(section: Section, figures: &FiguresProps) -> Html {
    match section {
        Section::Amounts => amounts(figures),
        Section::Region => region(figures),
        Section::Ahead => scenarios(figures),
        Section::Duo => duo(figures),
        Section::Keep => html! { <>{ keep(figures) }{ export(figures) }</> },
    }
}
