use yew::prelude::*;

use crate::text::language::Language;
use crate::text::number_format::count;

/// Most fields that are named one by one.
const NAMED: usize = 20;

/// The fields that would be left out of a file, with what stands in them.
pub(crate) fn wrong_list(wrong: &[(String, String)], language: Language) -> Html {
    let more = u32::try_from(wrong.len().saturating_sub(NAMED)).ok().filter(|more| *more > 0);
    html! {
        <ul>
            for (name, typed) in wrong.iter().take(NAMED) {
                <li key={name.as_str()}>{ format!("{name}: {typed}") }</li>
            }
            if let Some(more) = more {
                <li key="more">{ format!("+ {}", count(more, language)) }</li>
            }
        </ul>
    }
}
