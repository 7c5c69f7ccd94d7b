use yew::prelude::*;

use crate::view_model::{Language, count};

/// Most fields that are named one by one.
const NAMED: usize = 20;

/// The fields that would be left out of a file, with what stands in them.
pub(crate) fn wrong_list(wrong: &[(String, String)], language: Language) -> Html {
    let items = wrong.iter().take(NAMED).map(|(name, typed)| {
        html! { <li key={name.as_str()}>{ name }{ ": " }{ typed }</li> }
    });
    let more = u32::try_from(wrong.len().saturating_sub(NAMED)).ok().filter(|more| *more > 0);
    let more = more.map(|more| format!("+ {}", count(more, language)));
    html! { <ul>{ items.collect::<Html>() } if let Some(more) = more { <li key="more">{ more }</li> }</ul> }
}
