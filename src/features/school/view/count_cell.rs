use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{Listener, ListenerKind};

use crate::app::action::Action;
use crate::browser::{focus, keys};
use crate::view_model::{CellId, FieldId};
use crate::widgets::drawing::Drawing;

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
    let (element, path, labels) = (element_id(id), id.to_string(), labelled_by(id, props.both_dates));
    let message = props.wrong.then(|| message_id(id));
    let mut out = Drawing::new();
    const NAMES: [&str; 10] = [
        "type",
        "id",
        "class",
        "data-cell",
        "inputmode",
        "autocomplete",
        "spellcheck",
        "aria-labelledby",
        "aria-invalid",
        "aria-describedby",
    ];
    let values = ["text", &element, "count", &path, "numeric", "off", "false", &labels].map(Some);
    let state = [message.as_ref().map(|_| "true"), message.as_deref()];
    out.open_with("input", &NAMES, &[&values[..], &state].concat());
    out.on_input(props.text.clone(), &props.on_action, FieldId::Cell(id));
    out.listen(Rc::new(Moves { id, both_dates: props.both_dates }));
    out.listen(Rc::new(crate::features::school::view::count_paste::Pastes {
        id,
        both_dates: props.both_dates,
        on_action: props.on_action.clone(),
    }));
    out.finish()
}

/// Leads to another cell by the keyboard.
struct Moves {
    id: CellId,
    both_dates: bool,
}

impl Listener for Moves {
    fn kind(&self) -> ListenerKind {
        ListenerKind::onkeydown
    }

    fn handle(&self, event: Event) {
        let Some(step) = keys::move_of(&event) else { return };
        // The key is ours also at the edge of the table, where it leads nowhere.
        event.prevent_default();
        if let Some(next) = self.id.after(step, self.both_dates) {
            focus::select_field(&element_id(next));
        }
    }

    fn passive(&self) -> bool {
        false
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
