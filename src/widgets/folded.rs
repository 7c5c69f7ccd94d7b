use yew::prelude::*;

use crate::browser::disclosure;

#[derive(Properties, PartialEq)]
pub(crate) struct FoldedProps {
    pub(crate) heading: &'static str,
    /// The name by which a page around a frame asks for it.
    pub(crate) part: &'static str,
    /// Renders what it holds, while it is open.
    pub(crate) content: Callback<(), Html>,
}

/// Something folded away below its heading. What it holds costs nothing until it is opened.
#[component]
pub(crate) fn Folded(props: &FoldedProps) -> Html {
    let is_open = use_state_eq(|| false);
    let ontoggle = {
        let is_open = is_open.setter();
        move |event: Event| is_open.set(disclosure::is_open(&event))
    };
    html! {
        <details class="card folded" data-parts={props.part} {ontoggle}>
            <summary><h2>{ props.heading }</h2></summary>
            if *is_open {
                { props.content.emit(()) }
            }
        </details>
    }
}

/// A part of a view, folded away below its heading.
pub(crate) fn part(heading: &'static str, content: Html) -> Html {
    html! {
        <details key={heading} class="part">
            <summary><h2>{ heading }</h2></summary>
            { content }
        </details>
    }
}
