use super::Bilingual;

/// A document that amounts come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// A stable name such as `kamerbrief`.
    pub id: &'static str,
    /// Its title, in its own language.
    pub title: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// What it is filed under, such as `Stcrt. 2018, 34118`.
    pub identifier: &'static str,
    /// Where it can be read.
    pub url: &'static str,
    /// When it was published, as `YYYY-MM-DD`.
    pub published: &'static str,
    /// When the amounts were last compared with what is known of it, as `YYYY-MM-DD`.
    pub checked: &'static str,
    /// How much of it was seen.
    pub extent: Extent,
    /// What it is, in a sentence.
    pub about: Bilingual,
}

/// How much of a source was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// The whole text.
    Whole,
    /// A part of the text.
    Part,
    /// A news item or page about the matter, not the text that decides.
    News,
}

/// A place in a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Citation {
    /// The source.
    pub source: &'static Source,
    /// The part, article or footnote.
    pub place: Bilingual,
}
