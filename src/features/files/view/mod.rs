//! Taking the work along: a file, a link, tables for a spreadsheet, a receipt.

pub(crate) mod keep_panel;
pub(crate) mod receipt;
pub(crate) mod save_document;
pub(crate) mod save_receipt;
pub(crate) mod save_tables;
pub(crate) mod share_link;
pub(crate) mod wrong_list;

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::download;
use crate::features::files::text::TakeAlongTexts;
use crate::features::outcome::model::screen::Screen;
use crate::text::language::Language;
use crate::widgets::figures::Figures;
use save_document::SaveDocument;
use save_receipt::SaveReceipt;
use save_tables::SaveTables;
use share_link::ShareLink;

const JSON: &str = "application/json";

/// What the section holds.
pub(crate) fn keep(figures: &Figures) -> Html {
    html! { <Keep language={figures.language} screen={figures.screen.clone()} /> }
}

#[derive(Properties, PartialEq)]
struct KeepProps {
    language: Language,
    screen: Rc<Screen>,
}

/// What every way to take the work along is given.
#[derive(Properties, PartialEq)]
pub(crate) struct TakeAlongProps {
    language: Language,
    screen: Rc<Screen>,
    /// Takes the sentence about what came of it.
    on_message: Callback<&'static str>,
}

#[component]
fn Keep(props: &KeepProps) -> Html {
    let (language, screen) = (props.language, &props.screen);
    let message = use_state(|| "");
    let on_message = use_callback((), {
        let message = message.setter();
        move |sentence, ()| message.set(sentence)
    });
    html! {
        <>
            <SaveDocument {language} {screen} on_message={&on_message} />
            <ShareLink {language} {screen} on_message={&on_message} />
            <SaveTables {language} {screen} on_message={&on_message} />
            <SaveReceipt {language} {screen} {on_message} />
            <p role="status" class="take-along__message">{ *message }</p>
        </>
    }
}

/// Saves a text as a file; returns the sentence about it.
fn saved(name: &str, kind: &str, text: &str, language: Language) -> &'static str {
    let words = TakeAlongTexts::of(language);
    if download::save(name, kind, text).is_some() { words.saved } else { words.not_saved }
}
