//! What came of a link, a file or the storage.

use crate::features::files::text::KeepTexts;
use crate::text::language::Language;

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Note {
    AsideOpened,
    AsideUnreadable,
    Erased,
    /// What came of a link or a file, in each language of [`Language::ALL`]: the part that has the words comes later.
    Said([Vec<String>; 2]),
}

impl Note {
    /// A note in both languages.
    pub(crate) fn said(sentences: impl FnMut(Language) -> Vec<String>) -> Self {
        Self::Said(Language::ALL.map(sentences))
    }

    /// What the page says about it.
    pub(crate) fn sentences(&self, language: Language) -> Vec<String> {
        let words = KeepTexts::of(language);
        match self {
            Self::AsideOpened => vec![words.aside_opened.to_owned()],
            Self::AsideUnreadable => vec![words.aside_unreadable.to_owned()],
            Self::Erased => vec![words.erased.to_owned()],
            Self::Said(sentences) => language.of_each(sentences).clone(),
        }
    }
}
