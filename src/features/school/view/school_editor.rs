use yew::prelude::*;

use crate::app::action::Action;
use crate::app::focus::SCHOOL_EDITOR_ID;
use crate::features::school::model::school_label::school_label_typed;
use crate::features::school::text::SchoolTexts;
use crate::features::school::view::open_school::OpenSchool;
use crate::features::school::view::school_fields::school_fields;
use crate::form::edit::Edit;
use crate::form::school_edit::SchoolEdit;
use crate::widgets::button::ActionButton;
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
    let content = html! {
        <>
            { school_fields(props) }
            { place_among_schools(props, several) }
        </>
    };
    menu(SCHOOL_EDITOR_ID, summary, content)
}

fn place_among_schools(props: &OpenSchool<'_>, several: bool) -> Html {
    let (words, at) = (SchoolTexts::of(props.language), props.at);
    let button = |key: &'static str, label: &'static str, change: SchoolEdit| {
        let (action, on_action) = (Action::Edit(Edit::School(change)), props.on_action);
        html! { <ActionButton {key} class="button button--small" {label} {action} {on_action} /> }
    };
    let to = |to| SchoolEdit::Move { from: at, to };
    html! {
        <div class="menu__buttons" role="group" aria-label={words.actions}>
            { button("duplicate", words.duplicate, SchoolEdit::Duplicate(at)) }
            if several {
                { button("up", words.up, to(at.saturating_sub(1))) }
                { button("down", words.down, to(at.saturating_add(1))) }
                { button("remove", words.remove, SchoolEdit::Remove(at)) }
            }
        </div>
    }
}
