use super::Citation;

/// A sentence in both languages of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bilingual {
    /// In Dutch.
    pub nl: &'static str,
    /// In English.
    pub en: &'static str,
}

/// What every rule has besides its amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Provision {
    /// A stable name such as `fase1.techniek.2018.bb-kb`.
    pub id: &'static str,
    /// How certain it is.
    pub status: Status,
    /// The first day on which it stood, as `YYYY-MM-DD`.
    pub valid_from: &'static str,
    /// The last day on which it stood, when it was replaced.
    pub valid_to: Option<&'static str>,
    /// Where it comes from, the most telling place first.
    pub sources: &'static [Citation],
    /// The rule in our own words.
    pub note: Bilingual,
}

/// How certain an amount is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// An order of magnitude that may still change.
    Indicative,
    /// Fixed in a text that was seen.
    Fixed,
    /// Told by others; the text that fixes it was not seen.
    Reported,
}

impl Status {
    /// The word that the rule data uses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Indicative => "indicative",
            Self::Fixed => "fixed",
            Self::Reported => "reported",
        }
    }
}
