use std::fmt;

use super::Expected;
use super::read_value::text_value;

/// A day on which pupils are counted.
///
/// Provisions: [Kamerbrief of 5 June 2018][letter], footnotes 3 and 5; [Regeling of 20 June 2018][regeling], art. 5.1 and
/// 5.3.
///
/// [letter]: https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/05/kamerbrief-samen-naar-een-sterk-technisch-vmbo
/// [regeling]: https://zoek.officielebekendmakingen.nl/stcrt-2018-34118.html
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Teldatum {
    /// 1 October 2017, which pays 2018.
    October2017,
    /// 1 October 2018, which pays 2019 and, as read here, phase 2.
    October2018,
}

impl Teldatum {
    /// Both count dates, oldest first.
    pub const ALL: [Self; 2] = [Self::October2017, Self::October2018];

    /// The date as documents write it.
    #[must_use]
    pub const fn iso(self) -> &'static str {
        match self {
            Self::October2017 => "2017-10-01",
            Self::October2018 => "2018-10-01",
        }
    }

    /// The calendar year that it falls in.
    #[must_use]
    pub const fn year(self) -> u16 {
        match self {
            Self::October2017 => 2017,
            Self::October2018 => 2018,
        }
    }

    /// The count date with this exact ISO form, if it is one.
    #[must_use]
    pub fn from_iso(iso: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|date| date.iso() == iso)
    }
}

impl fmt::Display for Teldatum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.iso())
    }
}

text_value!(Teldatum, Self::from_iso, Expected::ProvenanceDate, { "enum": Teldatum::ALL.map(Teldatum::iso) });
