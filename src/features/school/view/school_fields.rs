use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::features::school::view::open_school::OpenSchool;
use crate::view_model::{Edit, FieldId};
use crate::widgets::button::button;
use crate::widgets::choice::{Choice, choice};
use crate::widgets::element::{element, text, together};
use crate::widgets::text_field::{TextField, text_field};
use engine::domain::SchoolKind;

/// What there is to say of a school besides its pupils: its name, its kind, and whether both count dates are the same.
pub(crate) fn school_fields(props: &OpenSchool<'_>) -> Html {
    let words = props.language.texts().counts();
    let field = |field: FieldId, label: &'static str, text: &Rc<str>| {
        text_field(&TextField {
            language: props.language,
            field,
            label,
            help: "",
            text: Rc::clone(text),
            problems: props.problems,
            on_action: props.on_action,
        })
    };
    let names = vec![
        field(FieldId::Name(props.at), words.school_name, &props.school.name),
        field(FieldId::Brin(props.at), words.brin, &props.school.brin),
    ];
    together(vec![element("div", "school__fields", names), kind_choice(props), same_counts(props)])
}

fn kind_choice(props: &OpenSchool<'_>) -> Html {
    let words = props.language.texts().counts();
    let options = SchoolKind::ALL.map(|kind| {
        let (label, help) = match kind {
            SchoolKind::Vmbo => (words.kind_vmbo, ""),
            SchoolKind::Vso => (words.kind_vso, words.kind_vso_help),
        };
        let option = Choice {
            kind: "radio",
            field: format!("schools.{}.kind", props.at),
            value: kind.as_str(),
            label,
            help,
            checked: props.school.kind == kind,
        };
        choice(&option, props.on_action, Action::Edit(Edit::Kind(props.at, kind)))
    });
    let mut parts = vec![text("legend", "", words.kind)];
    parts.extend(options);
    element("fieldset", "choice", parts)
}

fn same_counts(props: &OpenSchool<'_>) -> Html {
    let words = props.language.texts().counts();
    let (at, same) = (props.at, props.school.same_counts);
    let option = Choice {
        kind: "checkbox",
        field: format!("schools.{at}.sameCounts"),
        value: "true",
        label: words.same_counts,
        help: words.same_counts_help,
        checked: same,
    };
    let mut parts = vec![choice(&option, props.on_action, Action::Edit(Edit::SameCounts(at, !same)))];
    if !same {
        let copy = Action::Edit(Edit::CopyToOctober2018(at));
        parts.push(button("copy", "button", words.copy_to_2018, props.on_action, copy));
    }
    element("div", "choice", parts)
}
