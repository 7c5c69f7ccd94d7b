use rust_decimal::Decimal;

use crate::features::outcome::model::glance::in_tenths_of_millions;
use crate::features::outcome::text::OutcomeTexts;
use crate::text::language::Language;
use crate::text::number_format::decimal;
use engine::calculation::to_whole;

/// What the values of a chart count in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ChartUnit {
    /// Whole euros.
    Euros,
    /// Whole thousands of euros.
    Thousands,
    /// Tenths of a million euros.
    Millions,
}

impl ChartUnit {
    /// The one for a chart whose largest amount this is.
    pub(crate) fn of(largest: Decimal) -> Self {
        if largest >= Decimal::from(10_000_000) {
            Self::Millions
        } else if largest >= Decimal::from(10_000) {
            Self::Thousands
        } else {
            Self::Euros
        }
    }

    /// How a chart names it: `× € 1.000`.
    pub(crate) fn name(self, language: Language) -> &'static str {
        let words = OutcomeTexts::of(language);
        match self {
            Self::Euros => words.chart_euros,
            Self::Thousands => words.chart_thousands,
            Self::Millions => words.chart_millions,
        }
    }

    /// An amount in this unit, or both ends of a range when they are not the same in it.
    pub(crate) fn value(self, ends: [Decimal; 2], language: Language) -> String {
        let [low, high] = ends.map(|amount| {
            let rounded = match self {
                Self::Euros => to_whole(amount),
                Self::Thousands => to_whole(amount / Decimal::ONE_THOUSAND),
                Self::Millions => in_tenths_of_millions(amount),
            };
            decimal(rounded, language)
        });
        if low == high { low } else { format!("{low}–{high}") }
    }
}
