use yew::prelude::*;

use crate::view_model::Problem;
use crate::widgets::drawing::Drawing;

/// What is wrong with a field, with the code that help calls it by.
#[inline(never)]
pub(crate) fn problem(id: &str, problem: Problem, sentence: &str) -> Html {
    let mut out = Drawing::new();
    out.open_with("p", &["id", "class", "data-code"], &[id, "problem", problem.code()].map(Some));
    out.text(sentence);
    out.finish()
}
