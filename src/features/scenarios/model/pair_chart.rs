//! The geometry of a small chart of two scenarios.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::features::outcome::model::chart::YEARS;
use crate::features::outcome::model::screen::Screen;

/// A year in both scenarios.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PairYear {
    /// The year.
    pub year: &'static str,
    /// The first scenario.
    pub base: PairBar,
    /// The second scenario.
    pub other: PairBar,
}

/// How high a bar is: up to the low end of the range, and up to the high end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PairBar {
    /// The low end.
    pub low: u32,
    /// The high end, at least as high.
    pub high: u32,
}

/// The bars of two scenarios, of which the largest is `height` high.
#[must_use]
pub fn pair_bars(base: &Screen, other: &Screen, height: u32) -> [PairYear; 6] {
    let amount = |screen: &Screen, key| *screen.outcome.figures.region.get(key);
    let highest = YEARS.iter().flat_map(|(_, _, high)| [amount(base, *high), amount(other, *high)]).max();
    let largest = highest.filter(|highest| *highest > Decimal::ZERO).unwrap_or(Decimal::ONE);
    let scaled = |amount: Decimal| (amount * Decimal::from(height) / largest).to_u32().unwrap_or_default();
    YEARS.map(|(year, low, high)| {
        let bar = |screen| PairBar { low: scaled(amount(screen, low)), high: scaled(amount(screen, high)) };
        PairYear { year, base: bar(base), other: bar(other) }
    })
}
