use yew::prelude::*;

use crate::form::problem::Problem;

#[derive(Properties, PartialEq)]
pub(crate) struct ProblemNoteProps {
    pub(crate) id: AttrValue,
    pub(crate) problem: Problem,
    pub(crate) sentence: AttrValue,
}

/// What is wrong with a field, with the code that help calls it by.
#[component]
pub(crate) fn ProblemNote(props: &ProblemNoteProps) -> Html {
    html! { <p id={&props.id} class="problem" data-code={props.problem.code()}>{ &props.sentence }</p> }
}
