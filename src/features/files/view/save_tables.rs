use std::rc::Rc;

use yew::prelude::*;

use crate::app::parts;
use crate::features::files::model::csv;
use crate::features::files::model::csv::Dialect;
use crate::features::files::model::tables::{MAX_DERIVED_SCHOOLS, Table};
use crate::features::files::text::TakeAlongTexts;
use crate::features::files::view::{TakeAlongProps, saved};
use crate::text::language::Language;
use crate::widgets::copy_table::copied;

/// Saving and copying tables for a spreadsheet.
#[component]
pub(crate) fn SaveTables(props: &TakeAlongProps) -> Html {
    let words = TakeAlongTexts::of(props.language);
    let dialect = use_state_eq(|| Dialect::Dutch);
    html! {
        <section class="take-along" aria-labelledby="take-csv">
            <h3 id="take-csv">{ words.csv }</h3>
            <p>{ words.csv_about }</p>
            if !parts::HAS_WORKBOOK {
                <p class="hint">{ words.no_workbook }</p>
            }
            <fieldset class="choice">
                <legend>{ words.csv_kind }</legend>
                for kind in Dialect::ALL {
                    { dialect_choice(kind, &dialect, props.language) }
                }
            </fieldset>
            <ul class="tables">
                for table in Table::of(&props.screen) {
                    { table_item(table, props, *dialect) }
                }
            </ul>
            if props.screen.document.schools.len() > MAX_DERIVED_SCHOOLS {
                <p class="hint">{ words.csv_many }</p>
            }
        </section>
    }
}

fn dialect_choice(kind: Dialect, chosen: &UseStateHandle<Dialect>, language: Language) -> Html {
    let words = TakeAlongTexts::of(language);
    let (id, label) = match kind {
        Dialect::Dutch => ("csv-dutch", words.csv_dutch),
        Dialect::Plain => ("csv-plain", words.csv_plain),
    };
    let onchange = {
        let chosen = chosen.setter();
        move |_: Event| chosen.set(kind)
    };
    html! {
        <label key={id} class="choice__option">
            <input type="radio" name="csv" {id} checked={**chosen == kind} {onchange} />
            <span>{ label }</span>
        </label>
    }
}

/// A table with its two ways out.
fn table_item(table: Table, props: &TakeAlongProps, dialect: Dialect) -> Html {
    let language = props.language;
    let words = TakeAlongTexts::of(language);
    let name = table.name(language);
    let on_copy = {
        let screen = Rc::clone(&props.screen);
        props.on_message.reform(move |_: MouseEvent| copied(&table.rows(&screen, language), language))
    };
    let on_save = {
        let screen = Rc::clone(&props.screen);
        props.on_message.reform(move |_: MouseEvent| {
            let text = csv::write(&table.rows(&screen, language), dialect);
            saved(table.file(), "text/csv;charset=utf-8", &text, language)
        })
    };
    html! {
        <li key={table.file()} data-table={table.file()}>
            <span>{ name }</span>
            <button type="button" class="button" aria-label={format!("{}: {name}", words.table_copy)} onclick={on_copy}>
                { words.table_copy }
            </button>
            <button type="button" class="button" aria-label={format!("{}: {name}", words.csv_save)} onclick={on_save}>
                { words.csv_save }
            </button>
        </li>
    }
}
