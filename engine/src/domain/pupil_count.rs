use rust_decimal::Decimal;

/// A number of pupils in one cell of the table: 0 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct PupilCount(u16);

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

    /// Reads the plain digits of a document: no sign, no point, no exponent, no leading zero.
    #[must_use]
    pub fn parse(digits: &str) -> Option<Self> {
        let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        let leading_zero = digits.len() > 1 && digits.starts_with('0');
        if !plain || leading_zero {
            return None;
        }
        digits.parse().ok().and_then(Self::new)
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
