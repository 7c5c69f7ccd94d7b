use yew::prelude::*;

use crate::app::action::Action;
use crate::browser::field::text_of;
use crate::browser::{clipboard, focus, keys};
use crate::features::school::model::paste::Place;
use crate::form::edit::Edit;
use crate::form::problem::FieldId;
use crate::form::school_form::CellId;

/// A field of the table of counts, with what was typed in it. `both_dates` says that the table shows both count dates,
/// `wrong` that the text was not understood; the message stands below the row.
pub(crate) fn count_cell(
    id: CellId,
    text: AttrValue,
    both_dates: bool,
    wrong: bool,
    on_action: &Callback<Action>,
) -> Html {
    let oninput =
        on_action.reform(move |event: InputEvent| Action::Edit(Edit::Text(FieldId::Cell(id), text_of(&event))));
    // As in a spreadsheet: the first press chooses the whole number, the next a place in it.
    let onmousedown = move |event: MouseEvent| {
        if event.button() == 0 && !focus::has_focus(&element_id(id)) {
            event.prevent_default();
            focus::select_field(&element_id(id));
        }
    };
    let onkeydown = move |event: KeyboardEvent| {
        let Some(step) = keys::move_of(&event) else { return };
        // The key is ours also at the edge of the table, where it leads nowhere.
        event.prevent_default();
        if let Some(next) = id.after(step, both_dates) {
            focus::select_field(&element_id(next));
        }
    };
    let on_action = on_action.clone();
    let onpaste = move |event: Event| {
        // A single value is left to the browser, which puts it where the caret is.
        let text = clipboard::pasted_text(&event).filter(|text| text.trim().contains(['\t', '\n', '\r']));
        if let Some(text) = text {
            event.prevent_default();
            on_action.emit(Action::Paste(text.into(), Place { at: id, both_dates }));
        }
    };
    html! {
        <input
            type="text"
            id={element_id(id)}
            class="count"
            data-cell={id.to_string()}
            inputmode="numeric"
            autocomplete="off"
            spellcheck="false"
            aria-labelledby={labelled_by(id, both_dates)}
            aria-invalid={wrong.then_some("true")}
            aria-describedby={wrong.then(|| message_id(id))}
            value={text}
            {oninput}
            {onmousedown}
            {onkeydown}
            {onpaste}
        />
    }
}

/// The id of a cell's field.
pub(crate) fn element_id(id: CellId) -> String {
    format!("cell-{}-{}-{}-{}", id.school, id.date, id.cell.profiel.index(), id.cell.leerweg.index())
}

/// The id of the message about a cell.
pub(crate) fn message_id(id: CellId) -> String {
    format!("{}-message", element_id(id))
}

/// The id of a row heading.
pub(crate) fn row_id(id: CellId) -> String {
    format!("row-{}-{}", id.school, id.cell.profiel.index())
}

/// The id of a column heading.
pub(crate) fn column_id(id: CellId) -> String {
    format!("column-{}-{}-{}", id.school, id.date, id.cell.leerweg.index())
}

/// The id of the heading above the columns of a count date.
pub(crate) fn date_id(id: CellId) -> String {
    format!("date-{}-{}", id.school, id.date)
}

fn labelled_by(id: CellId, both_dates: bool) -> String {
    let names = format!("{} {}", row_id(id), column_id(id));
    if both_dates { format!("{names} {}", date_id(id)) } else { names }
}
