use yew::prelude::*;

use crate::app::action::Action;
use crate::features::school::text::{CountTexts, SchoolTexts};
use crate::features::school::view::open_school::OpenSchool;
use crate::form::edit::Edit;
use crate::form::problem::FieldId;
use crate::form::school_edit::SchoolEdit;
use crate::widgets::button::action_button;
use crate::widgets::choice::{Choice, ChoiceKind, choice};
use crate::widgets::form_field::field_on;
use engine::domain::SchoolKind;

/// What there is to say of a school besides its pupils: its name, its BRIN, its kind, and its place among others.
pub(crate) fn school_details(props: &OpenSchool<'_>) -> Html {
    let words = CountTexts::of(props.language);
    let field = |field, label: &'static str| field_on(props.screen, field, label, "", props.language, props.on_action);
    html! {
        <>
            <div class="school__fields">
                { field(FieldId::Name(props.at), words.school_name) }
                { field(FieldId::Brin(props.at), words.brin) }
            </div>
            { kind_choice(props) }
            { place_among_schools(props) }
        </>
    }
}

fn kind_choice(props: &OpenSchool<'_>) -> Html {
    let words = CountTexts::of(props.language);
    let options = SchoolKind::ALL.map(|kind| match kind {
        SchoolKind::Vmbo => (kind, words.kind_vmbo, ""),
        SchoolKind::Vso => (kind, words.kind_vso, words.kind_vso_help),
    });
    html! {
        <fieldset class="choice">
            <legend>{ words.kind }</legend>
            for (kind, label, help) in options {
                { choice(
                    Choice {
                        kind: ChoiceKind::Radio,
                        field: format!("schools.{}.kind", props.at).into(),
                        value: kind.as_str(),
                        label,
                        help,
                        checked: props.school.kind == kind,
                        action: Action::Edit(Edit::Kind(props.at, kind)),
                    },
                    props.on_action,
                ) }
            }
        </fieldset>
    }
}

fn place_among_schools(props: &OpenSchool<'_>) -> Html {
    let (words, at) = (SchoolTexts::of(props.language), props.at);
    let button = |label: &'static str, change: SchoolEdit| {
        action_button("button button--small", label, Action::Edit(Edit::School(change)), props.on_action)
    };
    let to = |to| SchoolEdit::Move { from: at, to };
    html! {
        <div class="menu__buttons" role="group" aria-label={words.actions}>
            { button(words.duplicate, SchoolEdit::Duplicate(at)) }
            if props.state.form.schools.len() > 1 {
                { button(words.up, to(at.saturating_sub(1))) }
                { button(words.down, to(at.saturating_add(1))) }
                { button(words.remove, SchoolEdit::Remove(at)) }
            }
        </div>
    }
}
