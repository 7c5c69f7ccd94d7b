use yew::prelude::*;

use crate::features::duo::model::provenance_text::provenance_sentences;
use crate::features::school::text::CountTexts;
use crate::features::school::view::advice::advice;
use crate::features::school::view::count_table::CountTable;
use crate::features::school::view::open_school::OpenSchool;
use crate::features::school::view::school_bar::school_bar;
use crate::features::school::view::table_options::table_options;

/// The open school: which one it is, what was pasted and is to be looked at, its counts, and what there is to say about
/// them.
pub(crate) fn entry(props: &OpenSchool<'_>, paste_preview: Html) -> Html {
    let words = CountTexts::of(props.language);
    html! {
        <section class="card entry" aria-labelledby="leerlingen">
            <h2 id="leerlingen" class="visually-hidden">{ words.heading }</h2>
            { school_bar(props) }
            { paste_preview }
            <CountTable
                language={props.language}
                at={props.at}
                school={props.school.clone()}
                problems={props.problems.clone()}
                on_action={props.on_action.clone()}
            />
            { table_options(props) }
            { advice(props.screen, props.at, props.language) }
            for sentence in provenance_sentences(&props.screen.document, props.at, props.language) {
                <p key={sentence.clone()} class="hint origin">{ sentence }</p>
            }
        </section>
    }
}
