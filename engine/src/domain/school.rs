use std::fmt;

use serde::{Deserialize, Serialize};

use super::read_value::{object, some, text_value};
use super::{Brin, Counts, Expected, ShortText, Teldatum};

/// The name of a school.
pub type SchoolName = ShortText;

/// The kind of school, which decides which pots it shares in.
///
/// Provision: [Kamerbrief of 5 June 2018][letter], "Fasering", fase 2 a with footnote 7: vso shares in phase 2 alone.
///
/// [letter]: https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/05/kamerbrief-samen-naar-een-sterk-technisch-vmbo
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SchoolKind {
    /// A school with beroepsgericht vmbo.
    #[default]
    Vmbo,
    /// Special secondary education with uitstroomprofiel vervolgonderwijs.
    Vso,
}

impl SchoolKind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Vmbo, Self::Vso];

    /// The word that documents use.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Vmbo => "vmbo",
            Self::Vso => "vso",
        }
    }

    fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// The kind that documents write like this, if there is one.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

impl fmt::Display for SchoolKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

text_value!(SchoolKind, Self::from_word, Expected::Kind, { "enum": SchoolKind::ALL.map(SchoolKind::as_str) });

/// The counts of a school on the two count dates, as the document has them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object", remote = "Self")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "SchoolCounts"))]
pub struct SchoolCounts {
    /// The pupils of 1 October 2017, when the document has them.
    #[serde(rename = "2017-10-01", default, deserialize_with = "some", skip_serializing_if = "Option::is_none")]
    pub october_2017: Option<Counts>,
    /// The pupils of 1 October 2018, when the document has them. Present but empty means that there are none.
    #[serde(rename = "2018-10-01", default, deserialize_with = "some", skip_serializing_if = "Option::is_none")]
    pub october_2018: Option<Counts>,
}

object!(School, SchoolCounts);

impl SchoolCounts {
    /// Whether no counts were given, not even empty ones.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        self.october_2017.is_none() && self.october_2018.is_none()
    }

    /// The counts that were given for a date.
    #[must_use]
    pub const fn given(&self, date: Teldatum) -> Option<&Counts> {
        match date {
            Teldatum::October2017 => self.october_2017.as_ref(),
            Teldatum::October2018 => self.october_2018.as_ref(),
        }
    }

    /// The date whose counts stand for `date`: those of 2017 stand for both dates when there are none of 2018.
    #[must_use]
    pub const fn standing_for(&self, date: Teldatum) -> Teldatum {
        match (date, &self.october_2018) {
            (Teldatum::October2018, None) => Teldatum::October2017,
            _ => date,
        }
    }

    /// The counts that a payment on `date` rests on; cells that the document does not name have no pupils.
    #[must_use]
    pub fn on(&self, date: Teldatum) -> &Counts {
        static NOBODY: Counts = Counts::EMPTY;
        self.given(self.standing_for(date)).unwrap_or(&NOBODY)
    }
}

/// A school: each vestiging with its own six-character BRIN is one.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object", remote = "Self")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "School"))]
pub struct School {
    /// Its name, possibly empty.
    #[serde(default, skip_serializing_if = "ShortText::is_empty")]
    pub name: SchoolName,
    /// Its BRIN, when the document has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brin: Option<Brin>,
    /// Vmbo or vso.
    #[serde(default, skip_serializing_if = "SchoolKind::is_default")]
    pub kind: SchoolKind,
    /// Its pupils.
    #[serde(default, skip_serializing_if = "SchoolCounts::is_absent")]
    pub counts: SchoolCounts,
}
