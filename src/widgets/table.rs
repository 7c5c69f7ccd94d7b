//! The shape that every table of figures has.

use yew::prelude::*;

/// A column heading, and whether numbers stand below it.
pub(crate) type Column<'a> = (&'a str, bool);

/// A table in a frame that scrolls when the page is narrow. The caption is also the name of the frame.
pub(crate) fn table(class: &'static str, caption: &str, columns: &[Column<'_>], rows: Html) -> Html {
    let caption = AttrValue::from(caption.to_owned());
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={&caption}>
            <table {class}>
                <caption>{ &caption }</caption>
                <thead>
                    <tr>
                        for (label, is_number) in columns {
                            <th key={*label} scope="col" class={is_number.then_some("number")}>{ *label }</th>
                        }
                    </tr>
                </thead>
                <tbody>{ rows }</tbody>
            </table>
        </div>
    }
}

/// A row with its heading and numbers.
pub(crate) fn row(key: &str, is_total: bool, label: Html, numbers: impl IntoIterator<Item = Html>) -> Html {
    html! {
        <tr {key} class={is_total.then_some("total")}>
            <th scope="row">{ label }</th>
            { numbers.into_iter().map(number_cell).collect::<Html>() }
        </tr>
    }
}

/// The same in a table whose rows stand as labels with values on a phone: each number with the heading of its column.
pub(crate) fn labelled_row(
    key: &str,
    is_total: bool,
    label: Html,
    columns: &[Column<'_>],
    numbers: impl IntoIterator<Item = Html>,
) -> Html {
    let headings = columns.iter().skip(1).map(|(heading, _)| (*heading).to_owned());
    let cells = headings.zip(numbers).map(|(heading, number)| {
        html! { <td class="number" data-label={heading}>{ number }</td> }
    });
    html! {
        <tr {key} class={is_total.then_some("total")}>
            <th scope="row">{ label }</th>
            { cells.collect::<Html>() }
        </tr>
    }
}

/// A cell with a number.
pub(crate) fn number_cell(number: Html) -> Html {
    html! { <td class="number">{ number }</td> }
}
