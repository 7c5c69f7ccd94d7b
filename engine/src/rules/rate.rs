use super::Provision;
use crate::domain::{EuroRange, Leerweg, Profiel, SchoolKind, Share, Teldatum};

/// An amount per pupil.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// Its name, certainty, validity and sources.
    pub provision: Provision,
    /// The id of the amount that replaced it, if it is one that was replaced.
    pub replaced_by: Option<&'static str>,
    /// The pot that it is paid from.
    pub pot: Pot,
    /// The time that the amount covers.
    pub unit: Unit,
    /// Its lowest and highest value in euros per pupil, the same when there is one.
    pub value: EuroRange,
    /// The profielen that earn it.
    pub profielen: &'static [Profiel],
    /// The leerwegen that earn it.
    pub leerwegen: &'static [Leerweg],
    /// The kinds of school that earn it.
    pub kinds: &'static [SchoolKind],
    /// The years that pay it.
    pub payments: &'static [Payment],
}

/// The part of an amount that one year pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Payment {
    /// The calendar year.
    pub year: u16,
    /// The count that the year rests on.
    pub teldatum: Teldatum,
    /// The part of the amount.
    pub share: Share,
}

/// The pot that an amount is paid from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pot {
    /// Phase 1, money for technical vmbo.
    Technology,
    /// Phase 1, money for making a plan.
    Planning,
    /// Phase 2, money for carrying out regional plans.
    Phase2,
}

/// The time that an amount per pupil covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// One amount, whatever the number of payments.
    Once,
    /// The amount again every year.
    EveryYear,
    /// One amount for four years together.
    FourYears,
}
