use yew::prelude::*;

use super::entry_help::helps;
use super::school_list::SCHOOL_PANEL_ID;
use crate::ui::components::element::{attributed, hint, island, paragraph, section};
use crate::ui::components::open_school::{OpenSchool, counts};
use crate::ui::components::school_fields::school_fields;
use crate::ui::follow::school_tab_id;
use crate::ui::island::Island;
use crate::view_model::EntryTexts;

/// A school: its name, its kind and its pupils.
///
/// `list` chooses among the schools, of which there are `schools`.
pub(crate) fn school_panel(props: &OpenSchool<'_>, list: Html, schools: usize) -> Html {
    let words = props.language.texts().counts();
    let parts = vec![
        island(Island::School, vec![school_fields(props)]),
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
    use crate::ui::components::element::{text, together};

    let sentences = crate::view_model::provenance_sentences(&props.screen.document, props.at, props.language);
    let parts = sentences.iter().map(|sentence| text("p", "hint origin", sentence)).collect();
    together(parts)
}

/// Only the workbench says where counts came from.
#[cfg(not(feature = "workbench"))]
fn origin(_: &OpenSchool<'_>) -> Html {
    Html::default()
}
