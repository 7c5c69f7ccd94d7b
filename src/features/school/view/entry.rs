use yew::prelude::*;

use crate::features::school::text::CountTexts;
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
            { props.state.rest.part().map(|rest| (rest.school_notes)(props.screen, props.at, props.language)).unwrap_or_default() }
        </section>
    }
}
