use yew::prelude::*;

use crate::app::focus::SCHOOL_EDITOR_ID;
use crate::features::school::model::school_label::school_label_typed;
use crate::features::school::text::SchoolTexts;
use crate::features::school::view::open_school::OpenSchool;
use crate::features::school::view::school_details::school_details;
use crate::widgets::menu::menu;

/// The school's own fields, folded below its name; with several schools also its place among them.
pub(crate) fn school_editor(props: &OpenSchool<'_>) -> Html {
    let words = SchoolTexts::of(props.language);
    let several = props.state.form.schools.len() > 1;
    let summary = if several {
        words.details.to_owned()
    } else {
        school_label_typed(&props.state.form, props.at, props.language)
    };
    menu(SCHOOL_EDITOR_ID, summary, school_details(props))
}
