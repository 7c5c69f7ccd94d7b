use super::{Bilingual, Citation};

/// The part of a rule that is no amount: its name, certainty, validity and sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Provision {
    /// A stable name such as `fase1.techniek.2018.bb-kb`.
    pub id: &'static str,
    /// Its certainty.
    pub status: Status,
    /// The first day on which it stood, as `YYYY-MM-DD`.
    pub valid_from: &'static str,
    /// The last day on which it stood, when it was replaced.
    pub valid_to: Option<&'static str>,
    /// The place of its text among all.
    pub(super) text: usize,
}

/// What a provision says in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ProvisionText {
    pub(super) sources: &'static [Citation],
    pub(super) note: Bilingual,
}

/// The certainty of an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// An order of magnitude that may still change.
    Indicative,
    /// Fixed in a text that was seen.
    Fixed,
    /// Reported by others; the text that fixes it was not seen.
    Reported,
}

impl Status {
    /// The word that the rule data and style sheets use.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Indicative => "indicative",
            Self::Fixed => "fixed",
            Self::Reported => "reported",
        }
    }
}
