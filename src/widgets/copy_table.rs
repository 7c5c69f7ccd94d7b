use yew::prelude::*;

use crate::browser::clipboard;
use crate::features::files::model::csv;
use crate::features::files::model::tables::Rows;
use crate::features::files::text::TakeAlongTexts;
use crate::text::language::Language;

#[derive(Properties, PartialEq)]
pub(crate) struct CopyTableProps {
    pub(crate) language: Language,
    /// What the table is called.
    pub(crate) name: AttrValue,
    /// Makes the rows when they are asked for.
    pub(crate) rows: Callback<(), Rows>,
}

/// A button below a table that puts it on the clipboard for a spreadsheet, and what came of it.
#[component]
pub(crate) fn CopyTable(props: &CopyTableProps) -> Html {
    let words = TakeAlongTexts::of(props.language);
    let said = use_state(|| "");
    let onclick = {
        let (said, rows, language) = (said.clone(), props.rows.clone(), props.language);
        move |_: MouseEvent| said.set(copied(&rows.emit(()), language))
    };
    let label = format!("{}: {}", words.table_copy, props.name);
    html! {
        <div class="copy-table">
            <button type="button" class="button button--quiet" aria-label={label} {onclick}>{ words.table_copy }</button>
            <span role="status" class="hint">{ *said }</span>
        </div>
    }
}

/// Puts rows on the clipboard; returns the sentence about it.
pub(crate) fn copied(rows: &Rows, language: Language) -> &'static str {
    let words = TakeAlongTexts::of(language);
    if clipboard::copy(&csv::for_clipboard(rows, language)) { words.table_copied } else { words.table_not_copied }
}
