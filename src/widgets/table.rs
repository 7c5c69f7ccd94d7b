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

/// A row with its heading and numbers, each with the heading of its column: on a phone they stand as labels with values.
pub(crate) fn row(
    columns: &[Column<'_>],
    key: &str,
    is_total: bool,
    label: Html,
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
