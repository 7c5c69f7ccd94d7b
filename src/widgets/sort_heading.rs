use yew::prelude::*;

use crate::features::region::text::PlanTexts;
use crate::text::language::Language;

/// The heading of a column that people sort by. `sorted` says whether the largest come first, when it is sorted by it.
pub(crate) fn sort_heading(
    label: &str,
    is_number: bool,
    sorted: Option<bool>,
    language: Language,
    onclick: Callback<MouseEvent>,
) -> Html {
    let words = PlanTexts::of(language);
    let (order, arrow, said) = match sorted {
        Some(true) => (Some("descending"), "▼", words.sorted_down),
        Some(false) => (Some("ascending"), "▲", words.sorted_up),
        None => (None, "", ""),
    };
    let class = if is_number { "number" } else { "" };
    html! {
        <th key={label.to_owned()} scope="col" {class} aria-sort={order}>
            <button type="button" class="sort" title={said} {onclick}>
                <span>{ label.to_owned() }</span>
                <span class="sort__arrow" aria-hidden="true">{ arrow }</span>
            </button>
        </th>
    }
}
