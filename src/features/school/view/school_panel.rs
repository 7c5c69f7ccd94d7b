use yew::prelude::*;

use crate::app::focus::school_tab_id;
use crate::features::school::view::entry_help::helps;
use crate::features::school::view::open_school::{OpenSchool, counts};
use crate::features::school::view::school_fields::school_fields;
use crate::features::school::view::school_list::SCHOOL_PANEL_ID;
use crate::view_model::EntryTexts;
use crate::widgets::element::{attributed, hint, paragraph, section};

/// A school: its name, its kind and its pupils.
///
/// `list` chooses among the schools, of which there are `schools`.
pub(crate) fn school_panel(props: &OpenSchool<'_>, list: Html, schools: usize) -> Html {
    let words = props.language.texts().counts();
    let parts = vec![
        school_fields(props),
        helps(props),
        counts(props),
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
fn origin(props: &OpenSchool<'_>) -> Html {
    use crate::widgets::element::{text, together};

    let sentences = crate::view_model::provenance_sentences(&props.screen.document, props.at, props.language);
    let parts = sentences.iter().map(|sentence| text("p", "hint origin", sentence)).collect();
    together(parts)
}
