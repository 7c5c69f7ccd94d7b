use yew::prelude::*;

use crate::view_model::{FieldId, FieldProblem, Language, Screen, count, date};

/// Most fields that are named one by one.
const NAMED: usize = 20;

/// The fields that would be left out of a file, with what stands in them.
pub(super) fn wrong_fields(screen: &Screen, language: Language) -> Html {
    let items = screen.problems.iter().take(NAMED).map(|found| {
        let typed = screen.form.text(found.field);
        html! { <li key={found.field.to_string()}>{ name(found, language) }{ ": " }{ typed }</li> }
    });
    let more = screen.problems.len().saturating_sub(NAMED);
    let more = u32::try_from(more).ok().filter(|more| *more > 0).map(|more| format!("+ {}", count(more, language)));
    html! { <ul>{ items.collect::<Html>() } if let Some(more) = more { <li key="more">{ more }</li> }</ul> }
}

fn name(found: &FieldProblem, language: Language) -> String {
    match found.field {
        FieldId::Cell(id) => {
            let day = date(id.date.iso(), language);
            format!("{}. {} {}, {day}", id.school + 1, id.cell.profiel, id.cell.leerweg)
        }
        other => other.to_string(),
    }
}
