use std::fmt;

use rust_decimal::Decimal;
use serde::de::{DeserializeSeed, Error, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::read_value::{self, flag, object, some, text_value};
use super::{Euro, Expected, ShortText};

/// The notes of a region about its plan. They change no amount.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "an object", remote = "Self")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Plan"))]
pub struct Plan {
    /// The name of the region, possibly empty.
    #[serde(default, skip_serializing_if = "ShortText::is_empty")]
    pub name: ShortText,
    /// Whether the schools together are a region. Money goes to boards, and the schools of a board are none.
    #[serde(default, deserialize_with = "flag", skip_serializing_if = "std::ops::Not::not")]
    pub is_region: bool,
    /// The partners besides the schools, by their kind; at most [`Plan::MAX_ITEMS`] of each.
    #[serde(default, with = "partners", skip_serializing_if = "partners::are_absent")]
    #[cfg_attr(feature = "schema", schemars(with = "partners::Partners"))]
    pub partners: [Vec<ShortText>; PartnerKind::COUNT],
    /// The parts that are ready, in the order of [`PlanPart::ALL`].
    #[serde(default, with = "parts", skip_serializing_if = "parts::are_absent")]
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeSet<PlanPart>"))]
    pub parts: [bool; PlanPart::COUNT],
    /// The cofinancing in kind by business; at most [`Plan::MAX_ITEMS`] lines.
    #[serde(default, deserialize_with = "plan_list", skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(length(max = Plan::MAX_ITEMS)))]
    pub in_kind: Vec<InKind>,
}

object!(Plan, InKind, partners::Partners);

impl Plan {
    /// The most partners of a kind, and the most lines of cofinancing in kind.
    pub const MAX_ITEMS: usize = 100;

    /// Whether nothing was written down.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

fn plan_list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    read_value::list(deserializer, Expected::PlanList, 0..=Plan::MAX_ITEMS)
}

/// The partners as they are written: a list for each kind that has some.
mod partners {
    use super::*;

    #[derive(Default, Serialize, Deserialize)]
    #[serde(deny_unknown_fields, expecting = "an object", remote = "Self")]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Partners"))]
    pub(super) struct Partners {
        /// Mbo institutions.
        #[serde(default, deserialize_with = "plan_list", skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = Plan::MAX_ITEMS)))]
        mbo: Vec<ShortText>,
        /// Businesses and their organisations.
        #[serde(default, deserialize_with = "plan_list", skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = Plan::MAX_ITEMS)))]
        business: Vec<ShortText>,
        /// Anyone else.
        #[serde(default, deserialize_with = "plan_list", skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "schema", schemars(length(max = Plan::MAX_ITEMS)))]
        other: Vec<ShortText>,
    }

    type ByKind = [Vec<ShortText>; PartnerKind::COUNT];

    pub(super) fn are_absent(partners: &ByKind) -> bool {
        partners.iter().all(Vec::is_empty)
    }

    pub(super) fn serialize<S: Serializer>(partners: &ByKind, serializer: S) -> Result<S::Ok, S::Error> {
        let [mbo, business, other] = partners.clone();
        Serialize::serialize(&Partners { mbo, business, other }, serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<ByKind, D::Error> {
        let Partners { mbo, business, other } = Deserialize::deserialize(deserializer)?;
        Ok([mbo, business, other])
    }
}

/// The parts as they are written: a list of those that are ready, each once.
mod parts {
    use super::*;

    type Ready = [bool; PlanPart::COUNT];

    pub(super) fn are_absent(parts: &Ready) -> bool {
        !parts.contains(&true)
    }

    pub(super) fn serialize<S: Serializer>(parts: &Ready, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(PlanPart::ALL.into_iter().zip(parts).filter(|(_, ready)| **ready).map(|(part, _)| part))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Ready, D::Error> {
        deserializer.deserialize_seq(PartsVisitor)
    }

    struct PartsVisitor;

    impl<'de> Visitor<'de> for PartsVisitor {
        type Value = Ready;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(Expected::PlanList.as_str())
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Ready, A::Error> {
            let mut ready = Ready::default();
            while list.next_element_seed(NewPart(&mut ready))?.is_some() {}
            Ok(ready)
        }
    }

    struct NewPart<'a>(&'a mut Ready);

    impl<'de> DeserializeSeed<'de> for NewPart<'_> {
        type Value = ();

        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
            deserializer.deserialize_str(self)
        }
    }

    impl Visitor<'_> for NewPart<'_> {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(Expected::PlanPart.as_str())
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
            let part = PlanPart::from_word(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))?;
            match self.0.get_mut(part as usize) {
                Some(ready) if !*ready => *ready = true,
                _ => return Err(E::custom("duplicate item")),
            }
            Ok(())
        }
    }
}

/// A kind of partner in a region.
///
/// Provision: [Kamerbrief of 5 June 2018][letter], bijlage 2 (infographic), "Eisen", and page 2 for the other partners.
///
/// [letter]: https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/05/kamerbrief-samen-naar-een-sterk-technisch-vmbo
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PartnerKind {
    /// An mbo institution.
    Mbo,
    /// A business or an organisation of businesses.
    Business,
    /// Anyone else, such as a municipality.
    Other,
}

impl PartnerKind {
    /// How many kinds there are.
    pub const COUNT: usize = 3;

    /// All kinds, those that a plan cannot do without first.
    pub const ALL: [Self; Self::COUNT] = [Self::Mbo, Self::Business, Self::Other];

    /// The word that documents use.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mbo => "mbo",
            Self::Business => "business",
            Self::Other => "other",
        }
    }

    /// The kind that documents write like this, if there is one.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// A part that every plan has.
///
/// Provision: [Kamerbrief of 5 June 2018][letter], bijlage 2 (infographic), "Eisen".
///
/// [letter]: https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/05/kamerbrief-samen-naar-een-sterk-technisch-vmbo
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PlanPart {
    /// The analysis of the labour market, in the regiovisie.
    LabourMarket,
    /// The forecast of pupil numbers, in the regiovisie.
    PupilForecast,
    /// The plan van aanpak.
    PlanOfAction,
    /// The budget.
    Budget,
}

impl PlanPart {
    /// How many parts there are.
    pub const COUNT: usize = 4;

    /// All parts, in the order in which the source names them.
    pub const ALL: [Self; Self::COUNT] = [Self::LabourMarket, Self::PupilForecast, Self::PlanOfAction, Self::Budget];

    /// The word that documents use.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LabourMarket => "labourMarket",
            Self::PupilForecast => "pupilForecast",
            Self::PlanOfAction => "planOfAction",
            Self::Budget => "budget",
        }
    }

    /// The part that documents write like this, if there is one.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.as_str() == word)
    }
}

impl fmt::Display for PlanPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

text_value!(PlanPart, Self::from_word, Expected::PlanPart, { "enum": PlanPart::ALL.map(PlanPart::as_str) });

/// A line of cofinancing in kind: hours at a rate, a value, or both.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object", remote = "Self")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "InKind"))]
pub struct InKind {
    /// Its description, such as guest lessons.
    #[serde(default, skip_serializing_if = "ShortText::is_empty")]
    pub what: ShortText,
    /// How many hours.
    #[serde(default, deserialize_with = "some", skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// The worth of an hour, in euros.
    #[serde(default, deserialize_with = "some", skip_serializing_if = "Option::is_none")]
    pub rate: Option<Euro>,
    /// The worth of equipment or material, in euros.
    #[serde(default, deserialize_with = "some", skip_serializing_if = "Option::is_none")]
    pub value: Option<Euro>,
}

/// A number of hours, below a million and with at most two decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hours(Decimal);

impl Hours {
    /// Reads `^(0|[1-9][0-9]{0,5})(\.[0-9]{1,2})?$`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        // The form of an amount, but for its size.
        let hours = Euro::parse(text)?.to_decimal();
        (hours < Decimal::from(1_000_000)).then_some(Self(hours))
    }

    /// The exact number.
    #[must_use]
    pub const fn to_decimal(self) -> Decimal {
        self.0
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

text_value!(
    Hours,
    Self::parse,
    Expected::Hours,
    { "type": "string", "pattern": r"^(0|[1-9][0-9]{0,5})(\.[0-9]{1,2})?$" }
);
