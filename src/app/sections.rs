//! The folded parts of the page.

use crate::app::text::WorkbenchTexts;
use yew::prelude::*;

use crate::app::action::Action;
use crate::app::section::Section;
use crate::app::section_frame::SectionFrame;
use crate::app::state::State;
use crate::features::amounts::view::amounts;
use crate::features::duo::view::duo;
use crate::features::files::view::export::export;
use crate::features::files::view::keep;
use crate::features::region::view::region;
use crate::features::scenarios::view::scenarios;
use crate::widgets::figures::Figures;

/// The sections, each open or closed. One that is closed renders nothing of what it holds.
pub(crate) fn sections(state: &State, figures: &Figures) -> Html {
    let words = WorkbenchTexts::of(state.language);
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
pub(crate) fn section_content(section: Section, figures: &Figures) -> Html {
    match section {
        Section::Amounts => amounts(figures),
        Section::Region => region(figures),
        Section::Ahead => scenarios(figures),
        Section::Duo => duo(figures),
        Section::Keep => html! { <>{ keep(figures) }{ export(figures) }</> },
    }
}
