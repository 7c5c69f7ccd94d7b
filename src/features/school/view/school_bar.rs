use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::features::school::text::{EntryTexts, SchoolTexts};
use crate::features::school::view::get_counts::get_counts;
use crate::features::school::view::open_school::OpenSchool;
use crate::features::school::view::school_choice::SchoolChoice;
use crate::features::school::view::school_editor::school_editor;
use crate::form::edit::Edit;
use crate::form::school_edit::SchoolEdit;
use crate::widgets::button::ActionButton;

/// The id of the button that takes a change back.
pub(crate) const UNDO_ID: &str = "undo";

/// The line above the table: which school it is, another school, ways to get counts, and the way back.
pub(crate) fn school_bar(props: &OpenSchool<'_>) -> Html {
    let (language, on_action) = (props.language, props.on_action);
    let words = EntryTexts::of(language);
    let schools = &props.state.form.schools;
    let history = &props.state.history;
    html! {
        <div class="school-bar">
            if schools.len() > 1 {
                <SchoolChoice
                    {language}
                    names={schools.iter().map(|school| (Rc::clone(&school.name), Rc::clone(&school.brin))).collect::<Rc<[_]>>()}
                    open={props.at}
                    {on_action}
                />
            }
            { school_editor(props) }
            <ActionButton
                class="link"
                label={SchoolTexts::of(language).add}
                action={Action::Edit(Edit::School(SchoolEdit::Add))}
                {on_action}
            />
            { get_counts(props) }
            <div class="school-bar__back" role="group" aria-label={words.tools}>
                { way_back(UNDO_ID, words.undo, "↶", history.can_undo(), on_action.reform(|_| Action::Undo)) }
                { way_back("redo", words.redo, "↷", history.can_redo(), on_action.reform(|_| Action::Redo)) }
            </div>
        </div>
    }
}

/// A button that is not `disabled` when there is nothing for it to do, so that it keeps the focus.
fn way_back(
    id: &'static str,
    label: &'static str,
    sign: &'static str,
    can: bool,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <button {id} type="button" class="icon-button" title={label} aria-label={label} aria-disabled={(!can).then_some("true")} {onclick}>
            <span aria-hidden="true">{ sign }</span>
        </button>
    }
}
