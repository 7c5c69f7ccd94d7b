use yew::prelude::*;

use crate::app::action::Action;
use crate::features::school::text::SchoolTexts;
use crate::features::school::view::get_counts::GetCounts;
use crate::features::school::view::open_school::OpenSchool;
use crate::features::school::view::school_editor::school_editor;
use crate::form::edit::Edit;
use crate::form::school_edit::SchoolEdit;
use crate::widgets::button::action_button;

/// The line above the table: which school it is, another school, and ways to get counts.
pub(crate) fn school_bar(props: &OpenSchool<'_>) -> Html {
    let (language, on_action) = (props.language, props.on_action);
    html! {
        <div class="school-bar">
            if let Some(rest) = props.state.rest.part().filter(|_| props.state.form.schools.len() > 1) {
                { (rest.school_choice)(props) }
            }
            { school_editor(props) }
            { action_button("link", SchoolTexts::of(language).add, Action::Edit(Edit::School(SchoolEdit::Add)), on_action) }
            <GetCounts {language} at={props.at} {on_action} />
        </div>
    }
}
