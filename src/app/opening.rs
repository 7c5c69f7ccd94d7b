//! Opening what comes to the page from outside: links and files.

use std::rc::Rc;

use crate::app::note::Note;
use crate::app::state::State;
use crate::features::files::model::document_error_text::document_error_sentence;
use crate::features::files::model::link::{self, LinkError, Mended, Opened};
use crate::features::files::text::KeepTexts;
use crate::features::files::view::receipt::verdict;
use crate::features::school::model::warning::{WarningKind, warnings};
use crate::form::document::Form;
use crate::form::edit::Edit;
use crate::text::fill;
use crate::text::language::Language;
use engine::domain::Document;

/// A shorter fragment is a place on some page, not a link of ours.
const SHORTEST_LINK: usize = 8;

/// In every receipt, of any version, and in no document that can be used.
const RECEIPT: &str = "\"vmbo-techniek-receipt/";

/// Puts what a link holds on the page. A damaged one changes nothing.
pub(crate) fn open_link(state: &mut State, fragment: &str) {
    if fragment.len() < SHORTEST_LINK {
        return;
    }
    let opened = link::read(fragment);
    if let Ok(opened) = &opened {
        state.change(&Edit::Replace(Rc::new(Form::from_document(&opened.document))));
        state.works_opened += 1;
    }
    // A page that shows itself with counts in a frame took nobody's work away.
    let is_framed = state.is_framed;
    state.note = Some(Note::said(|language| match &opened {
        Ok(opened) => about_link(opened, is_framed, language),
        Err(error) => vec![refused_link(error, language)],
    }));
}

fn about_link(opened: &Opened, is_framed: bool, language: Language) -> Vec<String> {
    let words = KeepTexts::of(language);
    let mended = opened.mended.iter().map(|mended| match mended {
        Mended::LastSign => words.link_last_sign,
        Mended::Ending => words.link_ending,
    });
    let newer = opened.newer.then_some(words.link_newer);
    let left_out = opened.left_out.iter().map(|part| {
        let template = if part.changes_figures { words.left_out_figures } else { words.left_out_other };
        fill(template, &[&part.tag.to_string()])
    });
    (!is_framed)
        .then_some(words.link_opened)
        .into_iter()
        .chain(mended)
        .chain(newer)
        .map(str::to_owned)
        .chain(left_out)
        .collect()
}

fn refused_link(error: &LinkError, language: Language) -> String {
    let words = KeepTexts::of(language);
    match error {
        LinkError::UnknownRules(id) => fill(words.link_unknown_rules, &[id]),
        _ => words.link_damaged.to_owned(),
    }
}

/// Puts a document on the page, or says what came of a receipt; without a text the file could not be read. A bad one
/// changes nothing.
pub(crate) fn open_file(state: &mut State, name: &str, text: Option<&str>) {
    state.note = Some(match text {
        None => Note::said(|language| vec![fill(KeepTexts::of(language).file_unreadable, &[name])]),
        Some(text) if text.contains(RECEIPT) => Note::said(|language| verdict(name, text, language)),
        Some(text) => open_document(state, name, text),
    });
}

fn open_document(state: &mut State, name: &str, text: &str) -> Note {
    match Document::read(text) {
        Ok(document) => {
            state.change(&Edit::Replace(Rc::new(Form::from_document(&document))));
            let without_fields = pupils_without_fields(&document);
            Note::said(|language| {
                let opened = fill(KeepTexts::of(language).file_opened, &[name]);
                std::iter::once(opened).chain(without_fields.map(|warning| warning.sentence(language))).collect()
            })
        }
        Err(error) => Note::said(|language| {
            let refused = fill(KeepTexts::of(language).file_refused, &[name, error.path()]);
            vec![refused, document_error_sentence(&error, language)]
        }),
    }
}

/// Pupils in TL of the first school that has any: they are nowhere in the table.
fn pupils_without_fields(document: &Document) -> Option<WarningKind> {
    warnings(document).into_iter().map(|warning| warning.kind).find(|kind| matches!(kind, WarningKind::Tl(_)))
}
