//! How the values of a document are read by serde, each with the sentence of [`Expected`] for whatever else stands in
//! its place.
//!
//! What refuses a value is a visitor: the position of its error is that of the value, and `explain.rs` rests on that. An
//! error made after a deserializer was left gets the position of whatever follows.

use std::fmt;
use std::marker::PhantomData;
use std::ops::RangeInclusive;

use serde::de::{Error, IgnoredAny, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};

use super::Expected;

/// Reads a text that `parse` takes.
pub(super) fn text<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    expected: Expected,
    parse: fn(&str) -> Option<T>,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(TextVisitor { expected, parse })
}

struct TextVisitor<T> {
    expected: Expected,
    parse: fn(&str) -> Option<T>,
}

impl<T> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected.as_str())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.parse)(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

/// Reads a key that is the name of one of the `known`.
pub(super) fn key<'de, D: Deserializer<'de>, T: Copy>(
    deserializer: D,
    known: &[T],
    name: impl Fn(T) -> &'static str,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(KeyVisitor { known, name })
}

struct KeyVisitor<'a, T, N> {
    known: &'a [T],
    name: N,
}

impl<T: Copy, N: Fn(T) -> &'static str> Visitor<'_> for KeyVisitor<'_, T, N> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.known.iter().map(|key| format!("`{}`", (self.name)(*key))).collect();
        write!(f, "one of {}", names.join(", "))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        let found = self.known.iter().copied().find(|key| (self.name)(*key) == text);
        found.ok_or_else(|| E::custom(format_args!("unknown name, expected {}", &self as &dyn serde::de::Expected)))
    }
}

/// Reads a whole number that is written plainly: no point, no exponent, no sign.
pub(super) fn whole_number<'de, D: Deserializer<'de>>(
    deserializer: D,
    expected: Expected,
    allowed: RangeInclusive<u32>,
) -> Result<u32, D::Error> {
    deserializer.deserialize_u64(WholeNumberVisitor { expected, allowed })
}

struct WholeNumberVisitor {
    expected: Expected,
    allowed: RangeInclusive<u32>,
}

impl Visitor<'_> for WholeNumberVisitor {
    type Value = u32;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected.as_str())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<u32, E> {
        u32::try_from(number)
            .ok()
            .filter(|number| self.allowed.contains(number))
            .ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }
}

/// Reads `true` or `false`.
pub(super) fn flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    truth_value(deserializer, Expected::Flag, &[false, true])
}

/// Reads one of the `allowed` truth values.
pub(super) fn truth_value<'de, D: Deserializer<'de>>(
    deserializer: D,
    expected: Expected,
    allowed: &'static [bool],
) -> Result<bool, D::Error> {
    deserializer.deserialize_bool(TruthVisitor { expected, allowed })
}

struct TruthVisitor {
    expected: Expected,
    allowed: &'static [bool],
}

impl Visitor<'_> for TruthVisitor {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected.as_str())
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<bool, E> {
        if self.allowed.contains(&truth) { Ok(truth) } else { Err(E::invalid_value(Unexpected::Bool(truth), &self)) }
    }
}

/// Reads a list of as many items as are allowed.
pub(super) fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
    expected: Expected,
    allowed: RangeInclusive<usize>,
) -> Result<Vec<T>, D::Error> {
    deserializer.deserialize_seq(ListVisitor { expected, allowed, items: PhantomData })
}

struct ListVisitor<T> {
    expected: Expected,
    allowed: RangeInclusive<usize>,
    items: PhantomData<T>,
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected.as_str())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        while items.len() < *self.allowed.end()
            && let Some(item) = list.next_element()?
        {
            items.push(item);
        }
        let mut length = items.len();
        while list.next_element::<IgnoredAny>()?.is_some() {
            length += 1;
        }
        if self.allowed.contains(&length) { Ok(items) } else { Err(A::Error::invalid_length(length, &self)) }
    }
}

/// Reads a field that may be left out, but is not `null` when it is there.
pub(super) fn some<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// Lets structs whose derived functions are their own (`#[serde(remote = "Self")]`) be read from objects alone: what
/// derive makes would take a list of the fields' values too.
macro_rules! object {
    ($($type:ty),+) => {$(
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Fields;

                impl<'de> serde::de::Visitor<'de> for Fields {
                    type Value = $type;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str($crate::domain::Expected::Object.as_str())
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, fields: A) -> Result<$type, A::Error> {
                        <$type>::deserialize(serde::de::value::MapAccessDeserializer::new(fields))
                    }
                }

                deserializer.deserialize_map(Fields)
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                <$type>::serialize(self, serializer)
            }
        }
    )+};
}

/// A value that documents write as text: how it is read, what is expected, and the schema of the text. It is written
/// as it prints.
macro_rules! text_value {
    ($type:ty, $parse:expr, $expected:expr, $schema:tt) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::domain::read_value::text(deserializer, $expected, $parse)
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        $crate::domain::read_value::value_schema!($type, $schema);
    };
}

/// The schema of a value, inlined where it stands.
macro_rules! value_schema {
    ($type:ty, $schema:tt) => {
        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!($schema)
            }
        }
    };
}

/// A whole number within bounds, written plainly.
macro_rules! number_value {
    ($(#[$about:meta])* $name:ident($inner:ty), $allowed:expr, $expected:expr) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
        #[serde(transparent)]
        struct $name($inner);

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let number = $crate::domain::read_value::whole_number(deserializer, $expected, $allowed)?;
                <$inner>::try_from(number).map(Self).map_err(serde::de::Error::custom)
            }
        }

        $crate::domain::read_value::value_schema!(
            $name,
            { "type": "integer", "minimum": *$allowed.start(), "maximum": *$allowed.end() }
        );
    };
}

pub(crate) use {number_value, object, text_value, value_schema};
