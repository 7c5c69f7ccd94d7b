//! The shape that every table of figures has.

use yew::prelude::*;

use crate::widgets::element::{attributed, element, keyed, text, together};

/// A column heading, and whether numbers stand below it.
pub(crate) type Column<'a> = (&'a str, bool);

/// A table in a frame that scrolls when the page is narrow. The caption is also the name of the frame.
pub(crate) fn table(class: &'static str, caption: &str, columns: &[Column<'_>], rows: Vec<Html>) -> Html {
    let headings = columns.iter().map(heading).collect();
    let table = element(
        "table",
        class,
        vec![
            text("caption", "", caption),
            element("thead", "", vec![element("tr", "", headings)]),
            element("tbody", "", rows),
        ],
    );
    let values = ["scroll", "region", "0"].map(|value| Some(AttrValue::Static(value)));
    let mut values = values.to_vec();
    values.push(Some(AttrValue::from(caption.to_owned())));
    attributed("div", &["class", "role", "tabindex", "aria-label"], values, vec![table])
}

/// The heading of a column.
fn heading((label, number): &Column<'_>) -> Html {
    column_heading(label, if *number { "number" } else { "" })
}

/// The heading of a column, in a class.
pub(crate) fn column_heading(label: &str, class: &'static str) -> Html {
    let values = vec![Some(AttrValue::Static("col")), Some(AttrValue::Static(class))];
    attributed("th", &["scope", "class"], values, vec![Html::from(label)])
}

/// A row with its heading and numbers.
pub(crate) fn row(key: &str, is_total: bool, label: Html, numbers: Vec<Html>) -> Html {
    let cells = numbers.into_iter().map(number_cell).collect();
    row_of(key, is_total, label, together(cells))
}

/// A row with its heading and cells.
pub(crate) fn row_of(key: &str, is_total: bool, label: Html, cells: Html) -> Html {
    let class = if is_total { "total" } else { "" };
    let heading = attributed("th", &["scope"], vec![Some(AttrValue::Static("row"))], vec![label]);
    keyed(key, element("tr", class, vec![heading, cells]))
}

/// A row that holds one thing over the whole width.
pub(crate) fn wide_row(key: &str, columns: usize, content: Html) -> Html {
    let values = vec![Some(AttrValue::Static("wide")), Some(AttrValue::from(columns.to_string()))];
    let cell = attributed("td", &["class", "colspan"], values, vec![content]);
    keyed(key, element("tr", "", vec![cell]))
}

/// A cell with a number.
pub(crate) fn number_cell(number: Html) -> Html {
    element("td", "number", vec![number])
}
