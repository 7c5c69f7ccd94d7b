//! The field `ownAmounts` of a document.

use super::document_reader::{Result, for_each_field, read_euro};
use super::json::Json;
use super::{DocumentError, Euro, EuroRange, Expected, Path, RateId, SchemeId};

const ENDS: [&str; 2] = ["low", "high"];

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

/// The names are those of the scheme that stands before or after this field. A scheme that is none is an error of its
/// own, in its own place; here every name is known then.
pub(super) fn read(json: &Json, path: Path<'_>, scheme: Option<&Json>) -> Result<OwnAmounts> {
    let scheme = scheme.map_or(Some(SchemeId::DEFAULT), |id| SchemeId::from_id(id.as_text()?));
    let known = || SchemeId::ALL.into_iter().filter(|id| scheme.is_none_or(|scheme| scheme == *id));
    let names = || known().flat_map(SchemeId::rates);
    let mut own = OwnAmounts::default();
    for_each_field(json, path, &mut |key, value, path| {
        let rate = names()
            .find(|rate| rate.as_str() == key)
            .ok_or_else(|| DocumentError::unknown(path, names().map(|rate| rate.as_str())))?;
        own.set(*rate, read_amount(value, path, *rate)?);
        Ok(())
    })?;
    Ok(own)
}

fn read_amount(json: &Json, path: Path<'_>, rate: RateId) -> Result<EuroRange> {
    if !rate.may_be_range() || !matches!(json, Json::Object(_)) {
        return read_euro(json, path).map(EuroRange::single);
    }
    let mut ends = [None; 2];
    for_each_field(json, path, &mut |key, value, path| {
        match ENDS.iter().position(|end| *end == key).and_then(|at| ends.get_mut(at)) {
            Some(end) => *end = Some(read_euro(value, path)?),
            None => return Err(DocumentError::unknown(path, ENDS.into_iter())),
        }
        Ok(())
    })?;
    let [low, high] = ends;
    let need = |end: Option<Euro>, key| end.ok_or_else(|| DocumentError::missing(path.key(key), Expected::Ends));
    let (low, high) = (need(low, "low")?, need(high, "high")?);
    EuroRange::new(low, high)
        .ok_or_else(|| DocumentError::unexpected(path.key("high"), &Json::Text(high.to_string()), Expected::Order))
}

pub(super) fn write(own: &OwnAmounts) -> Json {
    Json::object(own.0.iter().map(|(rate, amount)| {
        let (low, high) = (Json::Text(amount.low().to_string()), Json::Text(amount.high().to_string()));
        (rate.as_str(), if amount.is_single() { high } else { Json::object([("low", low), ("high", high)]) })
    }))
}
