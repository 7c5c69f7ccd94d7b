use web_sys::HtmlInputElement;
use yew::prelude::*;

#[cfg(not(light))]
use crate::ui::platform::clipboard;
use crate::ui::platform::focus;
use crate::ui::state::Action;
#[cfg(not(light))]
use crate::view_model::paste;
use crate::view_model::{CellId, Edit, FieldId, Move};

#[derive(Properties, PartialEq)]
pub(crate) struct CountCellProps {
    pub(crate) id: CellId,
    pub(crate) text: AttrValue,
    /// Whether the table shows both count dates.
    pub(crate) both_dates: bool,
    /// Whether the text was not understood; the message stands below the row.
    pub(crate) wrong: bool,
    pub(crate) on_action: Callback<Action>,
}

/// A field of the table of counts.
#[component]
pub(crate) fn CountCell(props: &CountCellProps) -> Html {
    let id = props.id;
    let oninput = props.on_action.reform(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        Action::Edit(Edit::Text(FieldId::Cell(id), text.into()))
    });
    let both_dates = props.both_dates;
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let Some(step) = move_of(&event) else { return };
        // The key is ours also at the edge of the table, where it leads nowhere.
        event.prevent_default();
        if let Some(next) = id.after(step, both_dates) {
            focus::select_field(&element_id(next));
        }
    });
    #[cfg(light)]
    let onpaste = None::<Callback<Event>>;
    #[cfg(not(light))]
    let paste_on = props.on_action.clone();
    #[cfg(not(light))]
    let onpaste = Callback::from(move |event: Event| {
        // A single value is left to the browser, which puts it where the caret is.
        let pasted = clipboard::pasted_text(&event).and_then(|text| paste(&text, id, both_dates));
        if let Some(pasted) = pasted {
            event.prevent_default();
            paste_on.emit(Action::Paste(id.school, pasted));
        }
    });
    html! {
        <input
            type="text"
            id={element_id(id)}
            class="count"
            data-cell={id.to_string()}
            value={props.text.clone()}
            inputmode="numeric"
            autocomplete="off"
            spellcheck="false"
            aria-labelledby={labelled_by(id, props.both_dates)}
            aria-invalid={props.wrong.then_some("true")}
            aria-describedby={props.wrong.then(|| message_id(id))}
            {oninput}
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

/// The keys that move between cells. Bare ← and →, Home, End and Tab stay with the browser.
fn move_of(event: &KeyboardEvent) -> Option<Move> {
    let (shift, control, other) = (event.shift_key(), event.ctrl_key(), event.alt_key() || event.meta_key());
    match (event.key().as_str(), shift, control, other) {
        ("Enter" | "ArrowDown", false, false, false) => Some(Move::Down),
        ("ArrowUp", false, false, false) => Some(Move::Up),
        ("ArrowDown", true, false, false) => Some(Move::Last),
        ("ArrowUp", true, false, false) => Some(Move::First),
        ("ArrowLeft", false, true, false) => Some(Move::Left),
        ("ArrowRight", false, true, false) => Some(Move::Right),
        _ => None,
    }
}
