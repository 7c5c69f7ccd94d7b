use rust_decimal::Decimal;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use super::Expected;
use super::read_value::{value_schema, whole_number};

/// A number of pupils in one cell of the table: 0 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize)]
#[serde(transparent)]
pub struct PupilCount(u16);

// The sentence of `Expected::Count` names this limit.
const _: () = assert!(PupilCount::MAX == 9999);

impl PupilCount {
    /// The largest count that a cell takes.
    pub const MAX: u16 = 9999;

    /// No pupils.
    pub const ZERO: Self = Self(0);

    /// The count, if it is at most [`PupilCount::MAX`].
    #[must_use]
    pub const fn new(pupils: u16) -> Option<Self> {
        if pupils <= Self::MAX { Some(Self(pupils)) } else { None }
    }

    /// The number of pupils.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }

    /// The number of pupils as a factor for a rate.
    #[must_use]
    pub fn to_decimal(self) -> Decimal {
        Decimal::from(self.0)
    }
}

impl<'de> Deserialize<'de> for PupilCount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let pupils = whole_number(deserializer, Expected::Count, 0..=u32::from(Self::MAX))?;
        u16::try_from(pupils).map(Self).map_err(D::Error::custom)
    }
}

value_schema!(PupilCount, { "type": "integer", "minimum": 0, "maximum": PupilCount::MAX });
