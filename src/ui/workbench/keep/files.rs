use std::rc::Rc;

use yew::prelude::*;

use super::super::copy_table::copied;
use super::wrong_list::wrong_list;
use crate::formats::csv::{self, Dialect};
use crate::formats::receipt as receipts;
use crate::formats::tables::{MAX_DERIVED_SCHOOLS, Table};
use crate::ui::platform::download;
use crate::view_model::{Language, Screen, TakeAlongTexts, wrong_fields};
use engine::domain::ToJson;

const JSON: &str = "application/json";
const CSV: &str = "text/csv;charset=utf-8";

/// Saving the document; with wrong fields only after asking.
pub(super) fn document(
    screen: &Rc<Screen>,
    language: Language,
    asks: &UseStateHandle<bool>,
    say: &Callback<&'static str>,
) -> Html {
    let words = TakeAlongTexts::of(language);
    let save = {
        let (screen, asks, say) = (Rc::clone(screen), asks.clone(), say.clone());
        move || {
            asks.set(false);
            let text = screen.document.to_json_indented();
            say.emit(saved(words, download::save("rekenhulp-vmbo-techniek.json", JSON, &text)));
        }
    };
    let onclick = {
        let (save, screen, asks) = (save.clone(), Rc::clone(screen), asks.clone());
        move |_: MouseEvent| if wrong_fields(&screen, language).is_empty() { save() } else { asks.set(true) }
    };
    let wrong = if **asks { wrong_fields(screen, language) } else { Vec::new() };
    html! {
        <section class="take-along" aria-labelledby="take-file">
            <h3 id="take-file">{ words.file }</h3>
            <p>{ words.file_about }</p>
            <button key="save" type="button" class="button" id="save-document" {onclick}>{ words.save }</button>
            if !wrong.is_empty() {
                <div key="asks" role="group" aria-label={words.wrong}>
                    <p>{ words.wrong }</p>
                    { wrong_list(&wrong, language) }
                    <button type="button" class="button" id="save-anyway" onclick={move |_: MouseEvent| save()}>
                        { words.save_anyway }
                    </button>
                </div>
            }
        </section>
    }
}

/// Tables for a spreadsheet.
pub(super) fn tables(
    screen: &Rc<Screen>,
    language: Language,
    dialect: &UseStateHandle<Dialect>,
    say: &Callback<&'static str>,
) -> Html {
    let words = TakeAlongTexts::of(language);
    let dialects = Dialect::ALL.map(|kind| {
        let (id, label) = match kind {
            Dialect::Dutch => ("csv-dutch", words.csv_dutch),
            Dialect::Plain => ("csv-plain", words.csv_plain),
        };
        let onchange = {
            let dialect = dialect.clone();
            move |_: Event| dialect.set(kind)
        };
        html! {
            <label key={id} class="choice__option">
                <input type="radio" name="csv" {id} checked={**dialect == kind} {onchange} />
                { label }
            </label>
        }
    });
    let tables = Table::of(screen).map(|table| table_line(table, screen, language, **dialect, say));
    let too_many = screen.document.schools.len() > MAX_DERIVED_SCHOOLS;
    html! {
        <section class="take-along" aria-labelledby="take-csv">
            <h3 id="take-csv">{ words.csv }</h3>
            <p>{ words.csv_about }</p>
            <fieldset class="choice">
                <legend>{ words.csv_kind }</legend>
                { dialects.into_iter().collect::<Html>() }
            </fieldset>
            <ul class="tables">{ tables.collect::<Html>() }</ul>
            if too_many { <p class="hint">{ words.csv_many }</p> }
        </section>
    }
}

/// A table with its two ways out.
fn table_line(
    table: Table,
    screen: &Rc<Screen>,
    language: Language,
    dialect: Dialect,
    say: &Callback<&'static str>,
) -> Html {
    let words = TakeAlongTexts::of(language);
    let name = table.name(language);
    let on_copy = {
        let (screen, say) = (Rc::clone(screen), say.clone());
        move |_: MouseEvent| say.emit(copied(&table.rows(&screen, language), language))
    };
    let on_save = {
        let (screen, say) = (Rc::clone(screen), say.clone());
        move |_: MouseEvent| {
            let text = csv::write(&table.rows(&screen, language), dialect);
            say.emit(saved(words, download::save(table.file(), CSV, &text)));
        }
    };
    let button = |words: &'static str, onclick: Callback<MouseEvent>| {
        let label = format!("{words}: {name}");
        html! { <button type="button" class="button" aria-label={label} {onclick}>{ words }</button> }
    };
    html! {
        <li key={table.file()} data-table={table.file()}>
            <span>{ name }</span>
            { button(words.table_copy, Callback::from(on_copy)) }
            { button(words.csv_save, Callback::from(on_save)) }
        </li>
    }
}

/// The receipt.
pub(super) fn receipt(screen: &Rc<Screen>, words: &'static TakeAlongTexts, say: &Callback<&'static str>) -> Html {
    let onclick = {
        let (screen, say) = (Rc::clone(screen), say.clone());
        move |_: MouseEvent| {
            let text = receipts::make(&screen.document).to_json_indented();
            say.emit(saved(words, download::save("rekenbewijs-vmbo-techniek.json", JSON, &text)));
        }
    };
    html! {
        <section class="take-along" aria-labelledby="take-receipt">
            <h3 id="take-receipt">{ words.receipt }</h3>
            <p>{ words.receipt_about }</p>
            <button type="button" class="button" id="save-receipt" {onclick}>{ words.receipt_save }</button>
        </section>
    }
}

fn saved(words: &'static TakeAlongTexts, done: Option<()>) -> &'static str {
    if done.is_some() { words.saved } else { words.not_saved }
}
