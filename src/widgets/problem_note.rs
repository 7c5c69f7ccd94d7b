use yew::prelude::*;

use crate::form::problem::Problem;

/// What is wrong with a field, with the code that help calls it by.
pub(crate) fn problem_note(id: String, problem: Problem, sentence: String) -> Html {
    html! { <p key={id.clone()} {id} class="problem" data-code={problem.code()}>{ sentence }</p> }
}
