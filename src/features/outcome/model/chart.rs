//! The geometry of the chart of 2018 to 2023: whole numbers, nothing drawn yet.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::text::OutcomeTexts;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::range;
use crate::text::number_format::whole_euros;
use engine::calculation::AmountKey;

/// What there is to draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// A bar per year.
    pub bars: [ChartBar; 6],
    /// How high each line of the scale stands, with its amount.
    pub scale: Vec<(u32, String)>,
    /// The same in words.
    pub in_words: String,
}

/// The bar of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChartBar {
    /// The year.
    pub year: &'static str,
    /// Whether it is a maximum and not a payment.
    pub is_maximum: bool,
    /// How high the low end stands.
    pub low: u32,
    /// How high the high end stands, at least as high.
    pub high: u32,
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

/// The most parts that the scale is divided into.
const MOST_PARTS: u32 = 4;

/// The chart of the schools together, `height` high.
#[must_use]
pub fn chart(screen: &Screen, height: u32, language: Language) -> Chart {
    let amount = |key| *screen.outcome.figures.region.get(key);
    let largest = YEARS.iter().map(|(_, _, high)| amount(*high)).max().unwrap_or_default();
    let step = step_for(largest);
    let parts = (1..MOST_PARTS).find(|parts| step * Decimal::from(*parts) >= largest).unwrap_or(MOST_PARTS);
    let top = step * Decimal::from(parts);
    let scaled = |amount: Decimal| (amount * Decimal::from(height) / top).to_u32().unwrap_or_default();
    let bars = YEARS.map(|(year, low, high)| ChartBar {
        year,
        is_maximum: low != high,
        low: scaled(amount(low)),
        high: scaled(amount(high)),
    });
    let scale = (0..=parts).map(|part| (height * part / parts, whole_euros(step * Decimal::from(part), language)));
    let words = OutcomeTexts::of(language);
    let years = YEARS.map(|(year, low, high)| {
        let template = if low == high { words.chart_paid } else { words.chart_at_most };
        fill(template, &[year, &range(amount(low), amount(high), language)])
    });
    Chart { bars, scale: scale.collect(), in_words: format!("{} {}", words.chart_about, years.join(" ")) }
}

/// The smallest of 1, 2, 5, 10, 20, 50, … that reaches an amount in [`MOST_PARTS`] steps.
fn step_for(largest: Decimal) -> Decimal {
    let factors = [Decimal::TWO, Decimal::new(25, 1), Decimal::TWO];
    let mut step = Decimal::ONE;
    for factor in factors.into_iter().cycle() {
        if step * Decimal::from(MOST_PARTS) >= largest {
            break;
        }
        step *= factor;
    }
    step
}
