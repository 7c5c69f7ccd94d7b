//! The geometry of the chart of 2018 to 2023: whole numbers, nothing drawn yet.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::features::outcome::model::chart_unit::ChartUnit;
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::text::OutcomeTexts;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::range;
use engine::calculation::{AmountKey, FigurePath};

/// What there is to draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// A bar per year.
    pub bars: [ChartBar; 6],
    /// What the values on the bars count in: `× € 1.000`.
    pub unit: &'static str,
    /// The same in words.
    pub in_words: String,
}

/// The bar of a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartBar {
    /// The year.
    pub year: &'static str,
    /// Whether it is a maximum and not a payment.
    pub is_maximum: bool,
    /// How high the low end stands.
    pub low: u32,
    /// How high the high end stands, at least as high.
    pub high: u32,
    /// The value, in the chart's unit; empty when the bar before has the same.
    pub value: String,
}

/// The years of the plan with the low and the high end of what they come to.
pub(crate) const YEARS: [(&str, AmountKey, AmountKey); 6] = [
    ("2018", AmountKey::Phase1In2018, AmountKey::Phase1In2018),
    ("2019", AmountKey::Phase1In2019, AmountKey::Phase1In2019),
    ("2020", AmountKey::Phase2In2020Low, AmountKey::Phase2In2020High),
    ("2021", AmountKey::Phase2In2021Low, AmountKey::Phase2In2021High),
    ("2022", AmountKey::Phase2In2022Low, AmountKey::Phase2In2022High),
    ("2023", AmountKey::Phase2In2023Low, AmountKey::Phase2In2023High),
];

/// The chart of the amounts that `figure_of` leads to, `height` high.
#[must_use]
pub fn chart(screen: &Screen, figure_of: impl Fn(AmountKey) -> FigurePath, height: u32, language: Language) -> Chart {
    let words = OutcomeTexts::of(language);
    let amount = |key| screen.value(figure_of(key)).unwrap_or_default();
    let largest = YEARS.iter().map(|(_, _, high)| amount(*high)).max().unwrap_or_default();
    let scaled = |amount: Decimal| {
        let height = (amount * Decimal::from(height)).checked_div(largest).unwrap_or_default();
        height.to_u32().unwrap_or_default()
    };
    let unit = ChartUnit::of(largest);
    let mut before = String::new();
    let bars = YEARS.map(|(year, low, high)| {
        let ends = [amount(low), amount(high)];
        let value = unit.value(ends, language);
        let shown = if value == before { String::new() } else { value.clone() };
        before = value;
        ChartBar { year, is_maximum: low != high, low: scaled(ends[0]), high: scaled(ends[1]), value: shown }
    });
    let years = YEARS.map(|(year, low, high)| {
        let template = if low == high { words.chart_paid } else { words.chart_at_most };
        fill(template, &[year, &range(amount(low), amount(high), language)])
    });
    Chart { bars, unit: unit.name(language), in_words: format!("{} {}", words.chart_about, years.join(" ")) }
}
