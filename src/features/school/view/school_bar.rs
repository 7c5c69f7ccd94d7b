use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::features::school::text::SchoolTexts;
use crate::features::school::view::get_counts::GetCounts;
use crate::features::school::view::open_school::OpenSchool;
use crate::features::school::view::school_choice::SchoolChoice;
use crate::features::school::view::school_editor::school_editor;
use crate::form::edit::Edit;
use crate::form::school_edit::SchoolEdit;
use crate::widgets::button::action_button;

/// The line above the table: which school it is, another school, and ways to get counts.
pub(crate) fn school_bar(props: &OpenSchool<'_>) -> Html {
    let (language, on_action) = (props.language, props.on_action);
    let schools = &props.state.form.schools;
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
            { action_button("link", SchoolTexts::of(language).add, Action::Edit(Edit::School(SchoolEdit::Add)), on_action) }
            <GetCounts {language} at={props.at} rest={props.state.rest.part()} {on_action} />
        </div>
    }
}
