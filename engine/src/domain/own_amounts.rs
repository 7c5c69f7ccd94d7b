//! The field `ownAmounts` of a document.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{DocumentError, DocumentProblem, Euro, EuroRange, Expected, Path, RateId, SchemeId, read_value};

/// Amounts of the user's own in the place of amounts of the scheme: a what-if, no rule of a source.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnAmounts(Vec<(RateId, EuroRange)>);

impl OwnAmounts {
    /// The user's own amount for a rate, if there is one.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<EuroRange> {
        self.0.iter().find(|(rate, _)| rate.as_str() == name).map(|(_, amount)| *amount)
    }

    /// Puts an own amount in the place of a rate's. Both ends are the same where there can be no range.
    pub fn set(&mut self, rate: RateId, amount: EuroRange) {
        match self.0.binary_search_by_key(&rate, |(known, _)| *known) {
            Ok(at) => {
                if let Some(known) = self.0.get_mut(at) {
                    known.1 = amount;
                }
            }
            Err(at) => self.0.insert(at, (rate, amount)),
        }
    }

    /// Whether every amount is that of the scheme.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The rates with an own amount, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (RateId, EuroRange)> {
        self.0.iter().copied()
    }
}

impl OwnAmounts {
    /// Refuses amounts of another scheme than that of the document.
    pub(super) fn check(&self, scheme: SchemeId, path: &Path) -> Result<(), DocumentError> {
        match self.0.iter().find(|(rate, _)| !scheme.rates().contains(rate)) {
            Some((rate, _)) => {
                let problem = DocumentProblem::Unknown { known: Self::known(scheme) };
                Err(DocumentError::new(&path.key(rate.as_str()), problem))
            }
            None => Ok(()),
        }
    }

    /// The names of a scheme's rates, with commas.
    pub(super) fn known(scheme: SchemeId) -> String {
        scheme.rates().iter().map(|rate| rate.as_str()).collect::<Vec<_>>().join(", ")
    }
}

impl Serialize for OwnAmounts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(rate, amount)| (rate.as_str(), OwnAmount::from(*amount))))
    }
}

impl<'de> Deserialize<'de> for OwnAmounts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(OwnAmountsVisitor)
    }
}

/// Reads amounts by the names of any scheme: that of the document may stand before or after them.
struct OwnAmountsVisitor;

impl<'de> Visitor<'de> for OwnAmountsVisitor {
    type Value = OwnAmounts;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Expected::Object.as_str())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut amounts: A) -> Result<OwnAmounts, A::Error> {
        let mut own = OwnAmounts::default();
        while let Some(rate) = amounts.next_key::<RateId>()? {
            if own.get(rate.as_str()).is_some() {
                return Err(A::Error::duplicate_field(rate.as_str()));
            }
            own.set(rate, amounts.next_value_seed(AmountReader { rate })?);
        }
        Ok(own)
    }
}

impl<'de> Deserialize<'de> for RateId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut known: Vec<Self> = SchemeId::ALL.into_iter().flat_map(SchemeId::rates).copied().collect();
        known.sort_unstable();
        known.dedup();
        read_value::key(deserializer, &known, Self::as_str)
    }
}

/// Reads the amount of a rate: a text, or both ends where it can be a range. What is neither is read to its end, so that
/// the position of the error is its own and not that of its first part.
struct AmountReader {
    rate: RateId,
}

impl<'de> DeserializeSeed<'de> for AmountReader {
    type Value = EuroRange;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<EuroRange, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for AmountReader {
    type Value = EuroRange;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Expected::Euro.as_str())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<EuroRange, E> {
        let amount = Euro::parse(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))?;
        Ok(EuroRange::single(amount))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<EuroRange, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Err(A::Error::invalid_type(Unexpected::Seq, &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut ends: A) -> Result<EuroRange, A::Error> {
        if !self.rate.may_be_range() {
            while ends.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Err(A::Error::invalid_type(Unexpected::Map, &self));
        }
        let Ends { low, high } = Ends::deserialize(MapAccessDeserializer::new(ends))?;
        let expected = Expected::Order.as_str();
        EuroRange::new(low, high).ok_or_else(|| A::Error::invalid_value(Unexpected::Other("range"), &expected))
    }
}

/// An amount as it is written.
#[derive(Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
enum OwnAmount {
    /// The same at both ends.
    Single(Euro),
    /// Two ends.
    Range(Ends),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Ends {
    low: Euro,
    high: Euro,
}

impl From<EuroRange> for OwnAmount {
    fn from(amount: EuroRange) -> Self {
        let (low, high) = (amount.low(), amount.high());
        if amount.is_single() { Self::Single(high) } else { Self::Range(Ends { low, high }) }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for OwnAmounts {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OwnAmounts".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let (single, either) = (generator.subschema_for::<Euro>(), generator.subschema_for::<OwnAmount>());
        let rates = SchemeId::ALL.into_iter().flat_map(SchemeId::rates);
        let properties: serde_json::Map<_, _> = rates
            .map(|rate| {
                let amount = if rate.may_be_range() { &either } else { &single };
                (rate.as_str().to_owned(), amount.clone().into())
            })
            .collect();
        schemars::json_schema!({ "type": "object", "properties": properties, "additionalProperties": false })
    }
}
