use super::Bilingual;

/// A document that amounts come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// A stable name such as `kamerbrief`.
    pub id: &'static str,
    /// Its title, in its own language.
    pub title: &'static str,
    /// Its publisher.
    pub publisher: &'static str,
    /// The number that it is filed under, such as `Stcrt. 2018, 34118`.
    pub identifier: &'static str,
    /// Its address on the web.
    pub url: &'static str,
    /// The day of its publication, as `YYYY-MM-DD`.
    pub published: &'static str,
    /// The day on which the amounts were last compared with it, as `YYYY-MM-DD`.
    pub checked: &'static str,
    /// The extent to which it was seen.
    pub extent: Extent,
    /// A description in a sentence.
    pub about: Bilingual,
}

/// The extent to which a source was seen.
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
