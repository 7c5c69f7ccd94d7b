use std::fmt;

use serde::{Deserialize, Deserializer};

use super::read_value;

/// A leerweg, the learning route within the vmbo.
///
/// Provision: [Kamerbrief of 5 June 2018][letter], "Fasering", fase 1: BB and KB earn the full amount, GL half of it. TL
/// has no amount per pupil anywhere.
///
/// [letter]: https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/05/kamerbrief-samen-naar-een-sterk-technisch-vmbo
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Leerweg {
    /// Basisberoepsgerichte leerweg.
    Bb,
    /// Kaderberoepsgerichte leerweg.
    Kb,
    /// Gemengde leerweg.
    Gl,
    /// Theoretische leerweg (mavo). Accepted and kept, earns nothing.
    Tl,
}

impl Leerweg {
    /// The number of leerwegen.
    pub const COUNT: usize = 4;

    /// All leerwegen, in the order of the contract.
    pub const ALL: [Self; Self::COUNT] = [Self::Bb, Self::Kb, Self::Gl, Self::Tl];

    /// The three leerwegen that can earn money and that the page has fields for.
    pub const FUNDED: [Self; 3] = [Self::Bb, Self::Kb, Self::Gl];

    /// The abbreviation that documents, fields and tables use.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Bb => "BB",
            Self::Kb => "KB",
            Self::Gl => "GL",
            Self::Tl => "TL",
        }
    }

    /// The official full name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bb => "basisberoepsgerichte leerweg",
            Self::Kb => "kaderberoepsgerichte leerweg",
            Self::Gl => "gemengde leerweg",
            Self::Tl => "theoretische leerweg",
        }
    }

    /// The leerweg with this exact code, if there is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|leerweg| leerweg.code() == code)
    }

    /// The position in [`Leerweg::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Leerweg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Leerweg {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read_value::key(deserializer, &Self::ALL, Self::code)
    }
}
