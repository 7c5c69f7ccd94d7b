use rust_decimal::Decimal;

use crate::domain::{Cell, PupilCount, Teldatum};
use crate::rules::Rate;

/// A rate applied to the pupils of one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateUse {
    /// The profiel and leerweg.
    pub cell: Cell,
    /// The count that the pupils were counted on.
    pub teldatum: Teldatum,
    /// The pupils.
    pub pupils: PupilCount,
    /// The rule.
    pub rate: &'static Rate,
    /// The end of the rule's range that is applied.
    pub end: End,
    /// The amount in euros per pupil.
    pub value: Decimal,
    /// Whether that amount is the user's own instead of the rule's.
    pub is_own: bool,
}

/// An end of a range of amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum End {
    /// The lowest amount.
    Low,
    /// The highest amount.
    High,
}
