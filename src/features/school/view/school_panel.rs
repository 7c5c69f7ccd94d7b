use yew::prelude::*;

use crate::app::focus::school_tab_id;
use crate::features::duo::model::provenance_text::provenance_sentences;
use crate::features::school::text::{CountTexts, EntryTexts};
use crate::features::school::view::advice::advice;
use crate::features::school::view::count_table::CountTable;
use crate::features::school::view::entry_help::helps;
use crate::features::school::view::open_school::OpenSchool;
use crate::features::school::view::school_fields::school_fields;
use crate::features::school::view::school_list::SCHOOL_PANEL_ID;
use crate::features::school::view::table_tools::table_tools;

/// A school: its name, its kind and its pupils.
///
/// `list` chooses among the schools, of which there are `schools`: the panel is that of its tab, when there are several.
pub(crate) fn school_panel(props: &OpenSchool<'_>, list: Html, schools: usize) -> Html {
    let words = CountTexts::of(props.language);
    let among_several = schools > 1;
    html! {
        <section aria-labelledby="leerlingen">
            <h2 id="leerlingen">{ words.heading }</h2>
            <p>{ words.intro }</p>
            { list }
            <div
                id={SCHOOL_PANEL_ID}
                role={among_several.then_some("tabpanel")}
                aria-labelledby={among_several.then(|| school_tab_id(props.at))}
            >
                <div class="school__about">{ school_fields(props) }</div>
                { helps(props) }
                <div class="entry">
                    <CountTable
                        language={props.language}
                        at={props.at}
                        school={props.school.clone()}
                        problems={props.problems.clone()}
                        on_action={props.on_action.clone()}
                    />
                    { table_tools(props) }
                    { advice(props.screen, props.at, props.language) }
                </div>
                for sentence in provenance_sentences(&props.screen.document, props.at, props.language) {
                    <p key={sentence.clone()} class="hint origin">{ sentence }</p>
                }
                <p class="hint">{ EntryTexts::of(props.language).paste_help }</p>
                <p class="hint">{ words.keys }</p>
            </div>
        </section>
    }
}
