//! Why a text cannot be read, in the words of [`DocumentError`]: where, what was found, what is expected.
//!
//! Serde says what is wrong and on which line and column its reader stopped, and has lost how a number was written. So
//! what stands there, and at which path, is looked up in the text.

use std::fmt;

use serde::de::{DeserializeOwned, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::path::Step;
use super::{DocumentError, DocumentProblem, Expected, Found, JsonError, OwnAmounts, Path, SchemeId};

/// Reads a value that stands at `path` of a document.
pub(super) fn read<T: DeserializeOwned>(text: &str, path: &Path) -> Result<T, DocumentError> {
    serde_json::from_str(text).map_err(|error| {
        if let Err(syntax) = serde_json::from_str::<IgnoredAny>(text) {
            return DocumentError::not_json(JsonError::new(text, &syntax));
        }
        explained::<T>(text, &error, path).unwrap_or_else(|| DocumentError::not_json(JsonError::new(text, &error)))
    })
}

/// Reads what stands at `path` of a document that was read before.
pub(super) fn read_within<T: DeserializeOwned>(document: &str, path: &Path) -> Result<T, DocumentError> {
    read(raw_value_at(document, path).unwrap_or_default(), path)
}

/// What is wrong with JSON that could not be read; nothing when that is a part of its grammar which only shows when a
/// text is taken apart, such as half a surrogate pair.
fn explained<T: DeserializeOwned>(text: &str, error: &serde_json::Error, path: &Path) -> Option<DocumentError> {
    let message = error.to_string();
    let (mut inner, mut found) = place_at(text, offset_of(text, error));
    if error.is_syntax() {
        // A number that no float can hold: what is expected there is what is expected in the place of any fraction.
        if !message.starts_with("number out of range") {
            return None;
        }
        let start = offset_within(text, found);
        let fraction = [text.get(..start)?, "0.5", text.get(start + found.len()..)?].concat();
        let error = serde_json::from_str::<T>(&fraction).err()?;
        return Some(explained::<T>(&fraction, &error, path)?.with_found(Found::new(found)));
    }
    if message.starts_with("invalid value: range") {
        found = raw_value_at(found, &Path::ROOT.key("high"))?;
        inner = inner.key("high");
    }
    let path = inner.steps().iter().fold(path.clone(), |path, step| path.then(step.clone()));
    let error = in_our_words(&message, &path, found);
    Some(match scheme_of_own_amount(text, &inner) {
        Some(scheme) => error.with_known(OwnAmounts::known(scheme)),
        None => error,
    })
}

/// How many bytes of the text were read before an error about what it says.
fn offset_of(text: &str, error: &serde_json::Error) -> usize {
    let lines_before = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    lines_before.map(str::len).sum::<usize>() + error.column()
}

/// The place at which a reader stopped, and the value there: behind a text, number or whole object, before a list or
/// object where there can be none, behind a key that cannot stand there.
fn place_at(text: &str, offset: usize) -> (Path, &str) {
    let (mut path, mut raw) = (Path::ROOT, text.trim_ascii());
    while offset_within(text, raw) < offset
        && let Some((step, part)) =
            parts(raw).into_iter().find(|(_, part)| offset_within(text, part) + part.len() >= offset)
    {
        path = path.then(step);
        raw = part;
    }
    (path, raw)
}

/// Where a part of a text begins in it.
fn offset_within(text: &str, part: &str) -> usize {
    part.as_ptr().addr() - text.as_ptr().addr()
}

/// From what serde says to what we say. The sentences of [`Expected`] end its message wherever a value is unexpected.
fn in_our_words(message: &str, path: &Path, found: &str) -> DocumentError {
    let (before, after) = message.rsplit_once("expected ").unwrap_or((message, message));
    if message.starts_with("missing field") {
        let name = before.split('`').nth(1).unwrap_or_default();
        return DocumentError::new(&path.key(name), DocumentProblem::Missing(missing(path, name)));
    }
    if message.starts_with("duplicate ") {
        return DocumentError::new(path, DocumentProblem::Repeated);
    }
    if message.starts_with("unknown ") {
        let known = after.split('`').skip(1).step_by(2).collect::<Vec<_>>().join(", ");
        return DocumentError::new(path, DocumentProblem::Unknown { known });
    }
    let sentences = Expected::ALL.iter().copied().filter(|expected| after.starts_with(expected.as_str()));
    // "an object" is also how "an object with low and high" begins.
    let expected = sentences.max_by_key(|expected| expected.as_str().len()).unwrap_or(Expected::Object);
    let length = before.strip_prefix("invalid length ").and_then(|rest| rest.split(',').next()?.parse().ok());
    match length {
        Some(items @ 1..) => DocumentError::new(path, DocumentProblem::TooMany(items, expected)),
        _ => DocumentError::unexpected(path, Found::new(found), expected),
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
    path.steps().iter().try_fold(text, |raw, step| Some(parts(raw).into_iter().find(|(known, _)| known == step)?.1))
}

/// The values in an object or a list, as they are written there.
fn parts(raw: &str) -> Vec<(Step, &str)> {
    if let Ok(RawFields(fields)) = serde_json::from_str(raw) {
        fields.into_iter().map(|(name, value)| (Step::Key(name), value.get())).collect()
    } else {
        let items: Vec<&RawValue> = serde_json::from_str(raw).unwrap_or_default();
        items.into_iter().enumerate().map(|(index, value)| (Step::Index(index), value.get())).collect()
    }
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
                while let Some((name, value)) = map.next_entry::<&RawValue, _>()? {
                    // Half a surrogate pair is no text: such a name stays as it is written.
                    let text = serde_json::from_str(name.get()).unwrap_or_else(|_| name.get().to_owned());
                    fields.push((text, value));
                }
                Ok(RawFields(fields))
            }
        }

        deserializer.deserialize_map(Fields)
    }
}
