//! The outcome in a few characters.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::text::OutcomeTexts;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::{decimal, whole_money};
use engine::calculation::{AmountKey, FigurePath, to_whole};

/// Phase 1 together and phase 2 over four years, each with its name. Abbreviated, so no amount of the result.
#[must_use]
pub fn at_a_glance(screen: &Screen, language: Language) -> [(&'static str, String); 2] {
    let words = OutcomeTexts::of(language);
    let value = |key| screen.value(FigurePath::Region(key)).unwrap_or_default();
    let phase1 = whole_money(value(AmountKey::Phase1Total), language).shown.to_string();
    let phase2 = [AmountKey::FourYearsLow, AmountKey::FourYearsHigh].map(value);
    [(words.bar_phase1, phase1), (words.bar_phase2, short_range(phase2, language))]
}

/// A range such as `€ 2,4–3,2 mln`.
fn short_range([low, high]: [Decimal; 2], language: Language) -> String {
    let words = OutcomeTexts::of(language);
    if low < Decimal::from(1_000_000) {
        let [low, high] = [low, high].map(|amount| whole_money(amount, language).shown);
        return if low == high { low.to_string() } else { format!("{low} – {high}") };
    }
    let tenths = |amount: Decimal| decimal(in_tenths_of_millions(amount), language);
    let [low, high] = [low, high].map(tenths);
    let digits = if low == high { low } else { format!("{low}–{high}") };
    fill(words.millions, &[&digits])
}

/// An amount in millions with one decimal.
pub(crate) fn in_tenths_of_millions(amount: Decimal) -> Decimal {
    Decimal::new(to_whole(amount / Decimal::from(100_000)).to_i64().unwrap_or_default(), 1)
}
