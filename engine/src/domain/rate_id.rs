use std::fmt;

/// The name of an amount per pupil in the rule data of a scheme, such as `fase1.techniek.2018.bb-kb`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RateId {
    name: &'static str,
    may_be_range: bool,
}

impl RateId {
    /// A name that stands in the rule data.
    #[must_use]
    pub(super) const fn new(name: &'static str, may_be_range: bool) -> Self {
        Self { name, may_be_range }
    }

    /// The name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.name
    }

    /// Whether the amount can be a range: phase 1 pays one amount, phase 2 has a lowest and a highest maximum.
    #[must_use]
    pub const fn may_be_range(self) -> bool {
        self.may_be_range
    }
}

impl fmt::Display for RateId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}
