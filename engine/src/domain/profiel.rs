use std::fmt;

use serde::{Deserialize, Deserializer};

use super::read_value;

/// One of the ten beroepsgerichte profielen of the vmbo.
///
/// Provision: [Kamerbrief of 5 June 2018][letter], "Fasering", fase 1 and footnotes 4 and 7, for the technical ones; the
/// complete list is that of the exam programmes since 1 August 2016.
///
/// [letter]: https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/05/kamerbrief-samen-naar-een-sterk-technisch-vmbo
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Profiel {
    /// Bouwen, wonen en interieur.
    Bwi,
    /// Produceren, installeren en energie.
    Pie,
    /// Mobiliteit en transport.
    Mt,
    /// Maritiem en techniek.
    Mat,
    /// Media, vormgeving en ICT.
    Mvi,
    /// Economie en ondernemen.
    Eo,
    /// Groen.
    Groen,
    /// Horeca, bakkerij en recreatie.
    Hbr,
    /// Zorg en welzijn.
    Zw,
    /// Dienstverlening en producten.
    Dp,
}

impl Profiel {
    /// The number of profielen.
    pub const COUNT: usize = 10;

    /// All profielen, in the order of the contract.
    pub const ALL: [Self; Self::COUNT] =
        [Self::Bwi, Self::Pie, Self::Mt, Self::Mat, Self::Mvi, Self::Eo, Self::Groen, Self::Hbr, Self::Zw, Self::Dp];

    /// The abbreviation that documents, fields and tables use: `M&T`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Bwi => "BWI",
            Self::Pie => "PIE",
            Self::Mt => "M&T",
            Self::Mat => "MaT",
            Self::Mvi => "MVI",
            Self::Eo => "E&O",
            Self::Groen => "Groen",
            Self::Hbr => "HBR",
            Self::Zw => "Z&W",
            Self::Dp => "D&P",
        }
    }

    /// The official full name: `Mobiliteit en transport`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bwi => "Bouwen, wonen en interieur",
            Self::Pie => "Produceren, installeren en energie",
            Self::Mt => "Mobiliteit en transport",
            Self::Mat => "Maritiem en techniek",
            Self::Mvi => "Media, vormgeving en ICT",
            Self::Eo => "Economie en ondernemen",
            Self::Groen => "Groen",
            Self::Hbr => "Horeca, bakkerij en recreatie",
            Self::Zw => "Zorg en welzijn",
            Self::Dp => "Dienstverlening en producten",
        }
    }

    /// The profiel with this exact code, if there is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profiel| profiel.code() == code)
    }

    /// The position in [`Profiel::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Profiel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Profiel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read_value::key(deserializer, &Self::ALL, Self::code)
    }
}
