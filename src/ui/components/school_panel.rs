use std::rc::Rc;

use yew::prelude::*;

use super::button::button;
use super::choice::{Choice, choice};
use super::count_table::count_table;
use super::element::{attributed, element, hint, paragraph, section, text};
use super::entry_help::helps;
use super::school_list::SCHOOL_PANEL_ID;
use super::table_tools::table_tools;
use super::text_field::{TextField, text_field};
use super::warnings::warnings;
use crate::domain::SchoolKind;
use crate::ui::follow::school_tab_id;
use crate::ui::state::{Action, State};
use crate::view_model::{Edit, EntryTexts, FieldId, FieldProblem, Language, SchoolForm, Screen};

/// What the panel of a school is given.
pub(crate) struct SchoolPanel<'a> {
    pub(crate) state: &'a State,
    pub(crate) screen: &'a Screen,
    pub(crate) language: Language,
    pub(crate) at: u16,
    pub(crate) school: &'a Rc<SchoolForm>,
    /// How many schools there are.
    pub(crate) schools: usize,
    /// What chooses among the schools.
    pub(crate) list: Html,
    pub(crate) problems: &'a [FieldProblem],
    pub(crate) on_action: &'a Callback<Action>,
}

/// A school: its name, its kind and its pupils.
pub(crate) fn school_panel(props: &SchoolPanel<'_>) -> Html {
    let words = &props.language.texts().counts;
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
        count_table(props),
        hint(EntryTexts::of(props.language).paste_help),
        origin(props),
        table_tools(props),
        warnings(props),
        hint(words.keys),
    ];
    let parts = vec![paragraph(words.intro), props.list.clone(), open_school(props, parts)];
    section("leerlingen", words.heading, parts)
}

/// What shows of the open school: the panel of its tab, when there are several.
fn open_school(props: &SchoolPanel<'_>, parts: Vec<Html>) -> Html {
    let among_several = props.schools > 1;
    let values = vec![
        Some(AttrValue::Static(SCHOOL_PANEL_ID)),
        among_several.then_some(AttrValue::Static("tabpanel")),
        among_several.then(|| AttrValue::from(school_tab_id(props.at))),
    ];
    attributed("div", &["id", "role", "aria-labelledby"], values, parts)
}

/// Where the counts came from, when that is known.
#[cfg(feature = "workbench")]
fn origin(props: &SchoolPanel<'_>) -> Html {
    let sentences = crate::view_model::provenance_sentences(&props.screen.document, props.at, props.language);
    sentences.iter().map(|sentence| text("p", "hint origin", sentence)).collect()
}

/// Only the workbench says where counts came from.
#[cfg(not(feature = "workbench"))]
fn origin(_: &SchoolPanel<'_>) -> Html {
    Html::default()
}

fn kind_choice(props: &SchoolPanel<'_>) -> Html {
    let words = &props.language.texts().counts;
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

fn same_counts(props: &SchoolPanel<'_>) -> Html {
    let words = &props.language.texts().counts;
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
