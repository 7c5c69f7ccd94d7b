//! The geometry of a chart of two scenarios: whole numbers, nothing drawn yet.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::features::outcome::model::chart::YEARS;
use crate::features::outcome::model::chart_unit::ChartUnit;
use crate::features::outcome::model::screen::Screen;
use crate::text::language::Language;
use engine::calculation::AmountKey;

/// How long the axis is: bars are in thousandths of it.
pub const AXIS: u32 = 1000;

/// What there is to draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairChart {
    /// The years of the plan, each in both scenarios.
    pub years: [PairYear; 6],
    /// What stands below the axis: at its start, halfway and at its end.
    pub ticks: [String; 3],
    /// What values and axis count in: `× € 1.000`.
    pub unit: &'static str,
}

/// A year in both scenarios, the first one first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairYear {
    /// The year.
    pub year: &'static str,
    /// A bar for each scenario.
    pub bars: [PairBar; 2],
}

/// The bar of a scenario in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairBar {
    /// Whether it is a maximum and not a payment.
    pub is_maximum: bool,
    /// How far the low end reaches.
    pub low: u32,
    /// How far the high end reaches, at least as far.
    pub high: u32,
    /// The value, in the chart's unit.
    pub value: String,
}

/// The chart of two scenarios, all schools together.
#[must_use]
pub fn pair_chart(screens: [&Screen; 2], language: Language) -> PairChart {
    let amount = |screen: &Screen, key: AmountKey| *screen.outcome.figures.region.get(key);
    let amounts = YEARS.iter().flat_map(|(_, _, high)| screens.map(|screen| amount(screen, *high)));
    let largest = amounts.max().unwrap_or_default();
    let (end, unit) = (axis_end(largest), ChartUnit::of(largest));
    let scaled = |amount: Decimal| {
        let part = (amount * Decimal::from(AXIS)).checked_div(end).unwrap_or_default();
        part.to_u32().unwrap_or_default()
    };
    let years = YEARS.map(|(year, low, high)| {
        let bar = |screen: &Screen| {
            let ends = [amount(screen, low), amount(screen, high)];
            let [short, long] = ends.map(scaled);
            PairBar { is_maximum: low != high, low: short, high: long, value: unit.value(ends, language) }
        };
        PairYear { year, bars: screens.map(bar) }
    });
    let halves = [Decimal::ZERO, end / Decimal::TWO, end];
    let ticks = halves.map(|tick| unit.value([tick, tick], language));
    PairChart { years, ticks, unit: unit.name(language) }
}

/// Where an axis ends that has room for an amount: at 1, 2 or 5 times a power of ten, at least € 1.000.
fn axis_end(largest: Decimal) -> Decimal {
    let mut power = Decimal::ONE_THOUSAND;
    loop {
        for times in [Decimal::ONE, Decimal::TWO, Decimal::from(5)] {
            match power.checked_mul(times) {
                Some(end) if end < largest => {}
                Some(end) => return end,
                None => return largest,
            }
        }
        let Some(next) = power.checked_mul(Decimal::TEN) else { return largest };
        power = next;
    }
}

#[cfg(test)]
mod tests {
    use super::{axis_end, pair_chart};
    use crate::features::outcome::model::screen::derive;
    use crate::features::school::model::example::Example;
    use crate::form::document::Form;
    use crate::text::language::Language;

    #[test]
    fn the_axis_ends_at_a_round_number_that_has_room_for_every_bar() {
        for (largest, thousands) in [(0, 1), (999, 1), (1001, 2), (230_001, 500), (500_001, 1000)] {
            assert_eq!(axis_end(largest.into()), (thousands * 1000).into(), "{largest}");
        }
    }

    #[test]
    fn both_scenarios_are_drawn_to_one_axis() {
        let school = Example::Broad.school(Language::Nl);
        let form = Form { schools: vec![school.clone().into()], ..Form::default() };
        let two = Form { schools: vec![school.clone().into(), school.into()], ..Form::default() };
        let chart = pair_chart([&derive(&form), &derive(&two)], Language::Nl);
        for year in &chart.years {
            let [one, double] = &year.bars;
            assert!(one.low <= one.high && double.high <= super::AXIS, "{}", year.year);
            assert!((2 * one.high).abs_diff(double.high) <= 1, "{}: twice the pupils, twice as long", year.year);
            assert_eq!(one.is_maximum, year.year > "2019", "{}", year.year);
        }
        assert_eq!(chart.ticks[0], "0");
    }
}
