//! Why a text cannot be read, in the words of [`DocumentError`]: where, what was found, what is expected.
//!
//! Serde says what is wrong and not where, and has lost how a number was written. So a text that could not be read is
//! read a second time with its path followed, and what stands at that path is taken from the text.

use std::fmt;

use serde::de::{DeserializeOwned, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use serde_path_to_error::Segment;

use super::path::Step;
use super::{DocumentError, DocumentProblem, Expected, Found, JsonError, OwnAmounts, Path, SchemeId};

/// Reads a value that stands at `path` of a document.
pub(super) fn read<T: DeserializeOwned>(text: &str, path: &Path) -> Result<T, DocumentError> {
    serde_json::from_str(text).map_err(|error| {
        if let Err(syntax) = serde_json::from_str::<IgnoredAny>(text) {
            return DocumentError::not_json(JsonError::new(text, &syntax));
        }
        explained::<T>(text, path).unwrap_or_else(|| DocumentError::not_json(JsonError::new(text, &error)))
    })
}

/// Reads what stands at `path` of a document that was read before.
pub(super) fn read_within<T: DeserializeOwned>(document: &str, path: &Path) -> Result<T, DocumentError> {
    read(raw_value_at(document, path).unwrap_or_default(), path)
}

/// What is wrong with JSON that could not be read; nothing when that is a part of its grammar which only shows when a
/// text is taken apart, such as half a surrogate pair.
fn explained<T: DeserializeOwned>(text: &str, path: &Path) -> Option<DocumentError> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let error = serde_path_to_error::deserialize::<_, T>(&mut deserializer).err()?;
    let inner = error.path().iter().fold(Path::ROOT, |path, segment| match segment {
        Segment::Seq { index } => path.index(*index),
        Segment::Map { key } => path.key(key),
        Segment::Enum { .. } | Segment::Unknown => path,
    });
    let message = error.inner().to_string();
    let inner = if message.contains(Expected::Order.as_str()) { inner.key("high") } else { inner };
    let found = raw_value_at(text, &inner);
    if error.inner().is_syntax() {
        // A number that no float can hold: what is expected there is what is expected in the place of any fraction.
        let number = found.filter(|_| message.starts_with("number out of range"))?;
        let start = number.as_ptr().addr() - text.as_ptr().addr();
        let fraction = [text.get(..start)?, "0.5", text.get(start + number.len()..)?].concat();
        let error = explained::<T>(&fraction, path)?;
        return Some(error.with_found(Found::new(number)));
    }
    let path = inner.steps().iter().fold(path.clone(), |path, step| path.then(step.clone()));
    let error = in_our_words(&message, &path, found);
    Some(match scheme_of_own_amount(text, &inner) {
        Some(scheme) => error.with_known(OwnAmounts::known(scheme)),
        None => error,
    })
}

/// From what serde says to what we say. The sentences of [`Expected`] end its message wherever a value is unexpected.
fn in_our_words(message: &str, path: &Path, found: Option<&str>) -> DocumentError {
    let (before, after) = message.rsplit_once("expected ").unwrap_or((message, message));
    let name = before.split('`').nth(1).unwrap_or_default();
    if message.starts_with("missing field") {
        return DocumentError::new(&path.key(name), DocumentProblem::Missing(missing(path, name)));
    }
    if message.starts_with("duplicate field") {
        return DocumentError::new(&path.key(name), DocumentProblem::Repeated);
    }
    if message.starts_with("duplicate item") {
        return DocumentError::new(path, DocumentProblem::Repeated);
    }
    if message.starts_with("unknown ") {
        let known = after.split('`').skip(1).step_by(2).collect::<Vec<_>>().join(", ");
        return DocumentError::new(path, DocumentProblem::Unknown { known });
    }
    let sentences = Expected::ALL.into_iter().filter(|expected| after.starts_with(expected.as_str()));
    // "an object" is also how "an object with low and high" begins.
    let expected = sentences.max_by_key(|expected| expected.as_str().len()).unwrap_or(Expected::Object);
    let length = before.strip_prefix("invalid length ").and_then(|rest| rest.split(',').next()?.parse().ok());
    match length {
        Some(items @ 1..) => DocumentError::new(path, DocumentProblem::TooMany(items, expected)),
        _ => DocumentError::unexpected(path, Found::new(found.unwrap_or_default()), expected),
    }
}

/// The scheme whose rates are known at a path, when that is a name in `ownAmounts`: it stands beside them.
fn scheme_of_own_amount(text: &str, path: &Path) -> Option<SchemeId> {
    let [inputs @ .., Step::Key(field), Step::Key(_)] = path.steps() else { return None };
    let scheme = inputs.iter().fold(Path::ROOT, |path, step| path.then(step.clone())).key("scheme");
    match raw_value_at(text, &scheme) {
        _ if field != "ownAmounts" => None,
        Some(id) => serde_json::from_str(id).ok(),
        None => Some(SchemeId::DEFAULT),
    }
}

/// What is expected of the fields that must be there.
fn missing(path: &Path, name: &str) -> Expected {
    let in_provenance = path.steps().contains(&Step::Key("provenance".to_owned()));
    match name {
        "format" => Expected::Format,
        "schools" => Expected::Schools,
        "school" => Expected::ProvenanceSchool,
        "date" => Expected::ProvenanceDate,
        "masked" => Expected::MaskedEach,
        "low" | "high" if !in_provenance => Expected::Ends,
        _ => Expected::ProvenancePupils,
    }
}

/// The text of the value at a path, as it is written there.
fn raw_value_at<'a>(text: &'a str, path: &Path) -> Option<&'a str> {
    path.steps().iter().try_fold(text, |raw, step| match step {
        Step::Index(index) => serde_json::from_str::<Vec<&RawValue>>(raw).ok()?.get(*index).map(|value| value.get()),
        Step::Key(key) => {
            let RawFields(fields) = serde_json::from_str(raw).ok()?;
            fields.into_iter().find(|(name, _)| name == key).map(|(_, value)| value.get())
        }
    })
}

/// The fields of a JSON object in their order, also when a name stands there twice, with their values as written.
#[derive(Debug)]
pub struct RawFields<'a>(pub Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for RawFields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = RawFields<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(Expected::Object.as_str())
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawFields<'de>, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(RawFields(fields))
            }
        }

        deserializer.deserialize_map(Fields)
    }
}
