use std::fmt;

use super::read_value::text_value;
use super::{Expected, RateId};

// Which schemes there are follows from the files in `rules/data/schemes`; the build script writes the enum
// `SchemeId` with `ALL`, `as_str` and `rates` from them.
include!(concat!(env!("OUT_DIR"), "/scheme_id.rs"));

impl SchemeId {
    /// The scheme with this exact id, if there is one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scheme| scheme.as_str() == id)
    }
}

impl fmt::Display for SchemeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Default for SchemeId {
    fn default() -> Self {
        Self::DEFAULT
    }
}

text_value!(
    SchemeId,
    Self::from_id,
    Expected::Scheme,
    { "enum": SchemeId::ALL.map(SchemeId::as_str), "default": SchemeId::DEFAULT.as_str() }
);
