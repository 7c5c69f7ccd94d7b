use crate::features::school::model::paste::PasteReport;
use crate::features::school::text::EntryTexts;
use crate::text::language::Language;

/// What came of something that was done with the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Message {
    Undone,
    Redone,
    Pasted(PasteReport),
    Copied,
    NotCopied,
    Cleared,
    Loaded,
}

impl Message {
    pub(crate) fn sentence(&self, language: Language) -> String {
        let words = EntryTexts::of(language);
        let sentence = match self {
            Self::Pasted(report) => return report.sentence(language),
            Self::Undone => words.undone,
            Self::Redone => words.redone,
            Self::Copied => words.copied,
            Self::NotCopied => words.not_copied,
            Self::Cleared => words.cleared,
            Self::Loaded => words.loaded,
        };
        sentence.to_owned()
    }
}
