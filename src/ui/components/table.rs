//! The shape that every table of figures has. Plain functions: a component of its own would cost more than it draws.

use yew::prelude::*;

/// A column heading, and whether numbers stand below it.
pub(crate) type Column = (&'static str, bool);

/// A table in a frame that scrolls when the page is narrow. The caption is also the name of the frame.
pub(crate) fn table(class: &'static str, caption: AttrValue, columns: &[Column], rows: Vec<Html>) -> Html {
    html! {
        <div class="scroll" role="region" aria-label={caption.clone()} tabindex="0">
            <table {class}>
                <caption>{ caption }</caption>
                <thead><tr>{ columns.iter().map(heading).collect::<Html>() }</tr></thead>
                <tbody>{ rows.into_iter().collect::<Html>() }</tbody>
            </table>
        </div>
    }
}

/// The heading of a column.
pub(crate) fn heading((label, number): &Column) -> Html {
    html! { <th key={*label} scope="col" class={number_class(*number)}>{ *label }</th> }
}

/// A row with its heading and numbers.
pub(crate) fn row(key: &str, is_total: bool, label: Html, numbers: impl IntoIterator<Item = Html>) -> Html {
    let cells: Html = numbers.into_iter().map(number_cell).collect();
    row_of(key, is_total, label, cells)
}

/// A row with its heading and cells.
pub(crate) fn row_of(key: &str, is_total: bool, label: Html, cells: Html) -> Html {
    let class = if is_total { "total" } else { "" };
    html! { <tr {key} {class}><th scope="row">{ label }</th>{ cells }</tr> }
}

/// A row that holds one thing over the whole width.
pub(crate) fn wide_row(key: &str, columns: usize, content: Html) -> Html {
    html! { <tr {key}><td class="wide" colspan={columns.to_string()}>{ content }</td></tr> }
}

/// A cell with a number.
pub(crate) fn number_cell(number: Html) -> Html {
    html! { <td class="number">{ number }</td> }
}

/// A cell with anything else.
pub(crate) fn cell(content: Html) -> Html {
    html! { <td>{ content }</td> }
}

/// A text in soft letters.
pub(crate) fn hint(text: &str) -> Html {
    html! { <p class="hint">{ text }</p> }
}

const fn number_class(number: bool) -> &'static str {
    if number { "number" } else { "" }
}
