use std::rc::Rc;

use yew::prelude::*;

use super::button::button;
use super::choice::{Choice, choice};
use super::element::{attributed, element, hint, island, paragraph, section, text};
use super::entry_help::helps;
use super::open_school::{OpenSchool, counts};
use super::school_list::SCHOOL_PANEL_ID;
use super::text_field::{TextField, text_field};
use crate::domain::SchoolKind;
use crate::ui::follow::school_tab_id;
use crate::ui::island::Island;
use crate::ui::state::Action;
use crate::view_model::{Edit, EntryTexts, FieldId};

/// A school: its name, its kind and its pupils.
///
/// `list` chooses among the schools, of which there are `schools`.
pub(crate) fn school_panel(props: &OpenSchool<'_>, list: Html, schools: usize) -> Html {
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
    let parts = vec![
        element("div", "school__fields", names),
        kind_choice(props),
        same_counts(props),
        helps(props),
        island(Island::Counts, vec![counts(props)]),
        origin(props),
        hint(EntryTexts::of(props.language).paste_help),
        hint(words.keys),
    ];
    let parts = vec![paragraph(words.intro), list, panel(props, schools > 1, parts)];
    section("leerlingen", words.heading, parts)
}

/// What shows of the open school: the panel of its tab, when there are several.
fn panel(props: &OpenSchool<'_>, among_several: bool, parts: Vec<Html>) -> Html {
    let values = vec![
        Some(AttrValue::Static(SCHOOL_PANEL_ID)),
        among_several.then_some(AttrValue::Static("tabpanel")),
        among_several.then(|| AttrValue::from(school_tab_id(props.at))),
    ];
    attributed("div", &["id", "role", "aria-labelledby"], values, parts)
}

/// Where the counts came from, when that is known.
#[cfg(feature = "workbench")]
fn origin(props: &OpenSchool<'_>) -> Html {
    let sentences = crate::view_model::provenance_sentences(&props.screen.document, props.at, props.language);
    let parts = sentences.iter().map(|sentence| text("p", "hint origin", sentence)).collect();
    super::element::together(parts)
}

/// Only the workbench says where counts came from.
#[cfg(not(feature = "workbench"))]
fn origin(_: &OpenSchool<'_>) -> Html {
    Html::default()
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
