//! What comes to the page from outside: links and files.

use std::rc::Rc;

use super::state::State;
use crate::formats::link::{self, LeftOut, LinkError, Mended};
use crate::ui::platform::page;
use crate::view_model::{Edit, Form, KeepTexts, Language, document_error_sentence, fill};
use engine::domain::{Document, DocumentError};

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Note {
    LinkOpened {
        newer: bool,
        left_out: Vec<LeftOut>,
        mended: Vec<Mended>,
    },
    LinkRefused(LinkError),
    FileOpened(Rc<str>),
    FileUnreadable(Rc<str>),
    FileRefused(Rc<str>, DocumentError),
    AsideOpened,
    AsideUnreadable,
    Erased,
    /// Sentences of which only the workbench has the words.
    #[cfg(feature = "workbench")]
    Said(Vec<String>),
}

/// A shorter fragment is a place on some page, not a link of ours.
const SHORTEST_LINK: usize = 8;

impl State {
    /// Puts what a link holds on the page. A damaged one changes nothing. A fragment that is a place on the page is no
    /// link.
    pub(crate) fn open_link(&mut self, fragment: &str) {
        if fragment.len() < SHORTEST_LINK || page::has_place(fragment) {
            return;
        }
        self.note = Some(match link::read(fragment) {
            Ok(opened) => {
                self.change(&Edit::Replace(Rc::new(Form::from_document(&opened.document))));
                self.part_from_kept();
                Note::LinkOpened { newer: opened.newer, left_out: opened.left_out, mended: opened.mended }
            }
            Err(error) => Note::LinkRefused(error),
        });
    }

    /// Puts a document on the page; without a text the file could not be read. A bad one changes nothing.
    pub(crate) fn open_file(&mut self, name: Rc<str>, text: Option<&str>) {
        if let Some(text) = text.filter(|text| text.contains(RECEIPT)) {
            self.open_receipt(&name, text);
            return;
        }
        self.note = Some(match text.map(Document::read) {
            None => Note::FileUnreadable(name),
            Some(Ok(document)) => {
                self.change(&Edit::Replace(Rc::new(Form::from_document(&document))));
                Note::FileOpened(name)
            }
            Some(Err(error)) => Note::FileRefused(name, error),
        });
    }
}

/// In every receipt, of any version, and in no document that can be used.
const RECEIPT: &str = "\"vmbo-techniek-receipt/";

#[cfg(not(feature = "workbench"))]
impl State {
    /// The page as it is served opens no files.
    fn open_receipt(&mut self, _name: &Rc<str>, _text: &str) {}
}

impl Note {
    /// What the page says about it.
    pub(crate) fn sentences(&self, language: Language) -> Vec<String> {
        let words = KeepTexts::of(language);
        let one = |sentence: &str| vec![sentence.to_owned()];
        match self {
            Self::LinkOpened { newer, left_out, mended } => {
                let mut all = one(words.link_opened);
                all.extend(mended.iter().map(|mended| match mended {
                    Mended::LastSign => words.link_last_sign.to_owned(),
                    Mended::Ending => words.link_ending.to_owned(),
                }));
                if *newer {
                    all.push(words.link_newer.to_owned());
                }
                all.extend(left_out.iter().map(|part| {
                    let template = if part.changes_figures { words.left_out_figures } else { words.left_out_other };
                    fill(template, &[&part.tag.to_string()])
                }));
                all
            }
            Self::LinkRefused(LinkError::UnknownRules(id)) => vec![fill(words.link_unknown_rules, &[id])],
            Self::LinkRefused(_) => one(words.link_damaged),
            Self::FileOpened(name) => vec![fill(words.file_opened, &[name])],
            Self::FileUnreadable(name) => vec![fill(words.file_unreadable, &[name])],
            Self::FileRefused(name, error) => {
                vec![fill(words.file_refused, &[name, error.path()]), document_error_sentence(error, language)]
            }
            Self::AsideOpened => one(words.aside_opened),
            Self::AsideUnreadable => one(words.aside_unreadable),
            Self::Erased => one(words.erased),
            #[cfg(feature = "workbench")]
            Self::Said(sentences) => sentences.clone(),
        }
    }
}
