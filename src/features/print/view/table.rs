use yew::prelude::*;

use crate::formats::csv::Field;
use crate::view_model::{Language, decimal};
use crate::widgets::element::{element, text};

/// A row of a printed table, and whether it is a result that stands out.
pub(crate) type Row = (Vec<String>, bool);

/// A table; the first columns are texts, the others numbers.
pub(crate) fn table(headings: &[&str], rows: Vec<Row>, texts: usize) -> Html {
    let body = rows.into_iter().map(|(cells, is_result)| {
        let cells = cells.iter().enumerate().map(|(at, cell)| text("td", class(at, texts), cell)).collect();
        element("tr", if is_result { "print-document__result" } else { "" }, cells)
    });
    element("table", "", vec![head(headings, texts), element("tbody", "", body.collect())])
}

/// The headings, which stand above every part of a table.
pub(crate) fn head(headings: &[&str], texts: usize) -> Html {
    let headings = headings.iter().enumerate().map(|(at, heading)| text("th", class(at, texts), heading)).collect();
    element("thead", "", vec![element("tr", "", headings)])
}

const fn class(at: usize, texts: usize) -> &'static str {
    if at < texts { "" } else { "number" }
}

/// A field as people read it.
pub(crate) fn shown(field: Option<&Field>, language: Language) -> String {
    match field {
        None => String::new(),
        Some(Field::Text(text)) => text.clone(),
        Some(Field::Number(number)) => {
            number.parse().map_or_else(|_| number.clone(), |number| decimal(number, language))
        }
    }
}
