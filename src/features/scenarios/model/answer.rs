//! What a what-if comes to, in a sentence.

use rust_decimal::Decimal;

use crate::features::outcome::model::screen::Screen;
use crate::features::scenarios::text::ScenarioTexts;
use crate::text::fill;
use crate::text::format_text::FormatTexts;
use crate::text::language::Language;
use crate::text::number_format::{money, whole_money};
use engine::calculation::AmountKey;

/// What the second scenario comes to beside the first, all schools together: phase 2 over four years and phase 1, each in
/// whole euros.
#[must_use]
pub fn answer(base: &Screen, other: &Screen, language: Language) -> String {
    let words = ScenarioTexts::of(language);
    let difference = |key| other.outcome.figures.region.get(key) - base.outcome.figures.region.get(key);
    let phase2 = [AmountKey::FourYearsLow, AmountKey::FourYearsHigh].map(difference);
    let phase1 = difference(AmountKey::Phase1Total);
    fill(words.answer, &[&more_or_less(phase2, language), &more_or_less([phase1, phase1], language)])
}

/// How much more or less the two ends of a range are.
fn more_or_less([low, high]: [Decimal; 2], language: Language) -> String {
    let words = ScenarioTexts::of(language);
    let zero = Decimal::ZERO;
    if low == zero && high == zero {
        return words.the_same.to_owned();
    }
    if low.min(high) < zero && low.max(high) > zero {
        let ends = [low, high].map(|end| more_or_less([end, end], language));
        return fill(words.ends_differ, &ends.each_ref().map(String::as_str));
    }
    let template = if low + high < zero { words.less } else { words.more };
    let (small, large) = (low.abs().min(high.abs()), low.abs().max(high.abs()));
    let [small, large] = [small, large].map(|euros| shown(euros, language));
    let euros = if small == large { large } else { fill(FormatTexts::of(language).from_to, &[&small, &large]) };
    fill(template, &[&euros])
}

/// An amount in whole euros; one of a few cents keeps them, so that it is not called nothing.
fn shown(euros: Decimal, language: Language) -> String {
    let is_cents = !euros.is_zero() && euros < Decimal::ONE;
    if is_cents { money(euros, language).shown } else { whole_money(euros, language).shown }.to_string()
}

#[cfg(test)]
mod tests {
    use super::more_or_less;
    use crate::text::language::Language;

    #[test]
    fn a_difference_says_how_much_more_or_less_it_is() {
        let cases = [
            (["-123000", "-164000"], "€ 123.000 tot € 164.000 minder", "the smallest amount first"),
            (["123000", "164000"], "€ 123.000 tot € 164.000 meer", "more"),
            (["-100.50", "-100.50"], "€ 101 minder", "one amount, in whole euros, a half away from zero"),
            (["0", "0"], "hetzelfde", "nothing changes"),
            (["0", "-500"], "€ 0 tot € 500 minder", "one end stays"),
            (["-0.40", "-0.40"], "€ 0,40 minder", "a few cents are not nothing"),
            (["100", "-200"], "laagste maximum € 100 meer, hoogste maximum € 200 minder", "the ends go apart"),
        ];
        for (ends, expected, reason) in cases {
            let ends = ends.map(|end| end.parse().unwrap());
            assert_eq!(more_or_less(ends, Language::Nl).replace('\u{a0}', " "), expected, "{reason}");
        }
        let english = more_or_less([(-1234).into(), (-5678).into()], Language::En);
        assert_eq!(english, "€1,234 to €5,678 less");
    }
}
