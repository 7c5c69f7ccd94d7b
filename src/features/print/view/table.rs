use yew::prelude::*;

use crate::features::files::model::csv::Field;
use crate::text::language::Language;
use crate::text::number_format::decimal;

/// A row of a printed table.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// What it is known by among the rows of its table.
    pub(crate) key: String,
    pub(crate) cells: Vec<String>,
    /// Whether it is a result, which stands out.
    pub(crate) is_result: bool,
}

/// A table; the first columns are texts, the others numbers.
pub(crate) fn table(headings: &[&str], rows: &[Row], texts: usize) -> Html {
    html! {
        <table>
            { head(headings, texts) }
            <tbody>
                for row in rows {
                    <tr key={row.key.as_str()} class={row.is_result.then_some("print-document__result")}>
                        for (column, cell) in row.cells.iter().enumerate() {
                            <td key={column} class={class(column, texts)}>{ cell }</td>
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// The headings, which stand above every part of a table.
fn head(headings: &[&str], texts: usize) -> Html {
    html! {
        <thead>
            <tr>
                for (column, heading) in headings.iter().enumerate() {
                    <th key={column} class={class(column, texts)}>{ *heading }</th>
                }
            </tr>
        </thead>
    }
}

fn class(column: usize, texts: usize) -> Option<&'static str> {
    (column >= texts).then_some("number")
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
