//! What came of a link, a file or the storage.

use std::rc::Rc;

use crate::features::files::model::document_error_text::document_error_sentence;
use crate::features::files::model::link::{LeftOut, LinkError, Mended};
use crate::features::files::text::KeepTexts;
use crate::text::fill;
use crate::text::language::Language;
use engine::domain::DocumentError;

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
    /// Sentences that were made in the language of the page.
    Said(Vec<String>),
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
            Self::Said(sentences) => sentences.clone(),
        }
    }
}
