//! The four figures that matter.

use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::text::OutcomeTexts;
use crate::text::language::Language;
use engine::calculation::AmountKey;

/// One of the figures that matter: an amount, or a range from the low to the high end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeadlineFigure {
    /// What it is called.
    pub name: &'static str,
    /// When it is paid, or for which years it holds.
    pub when: &'static str,
    /// The low end.
    pub low: AmountKey,
    /// The high end; the low one again for a payment.
    pub high: AmountKey,
}

impl HeadlineFigure {
    /// Whether it is a payment and no range.
    #[must_use]
    pub fn is_payment(&self) -> bool {
        self.low == self.high
    }
}

/// The figures that matter, in the order of time. The figure of a year names it when the years of phase 2 differ.
#[must_use]
pub fn headline(screen: &Screen, language: Language) -> [HeadlineFigure; 4] {
    use AmountKey as Key;
    let words = OutcomeTexts::of(language);
    let (year, when) = if screen.years_are_equal() {
        (words.phase2_year, words.phase2_year_when)
    } else {
        (words.phase2_first_year, words.phase2_first_year_when)
    };
    let figure = |name, when, low, high| HeadlineFigure { name, when, low, high };
    [
        figure(words.phase1_2018, words.phase1_2018_paid, Key::Phase1In2018, Key::Phase1In2018),
        figure(words.phase1_2019, words.phase1_2019_paid, Key::Phase1In2019, Key::Phase1In2019),
        figure(year, when, Key::Phase2In2020Low, Key::Phase2In2020High),
        figure(words.phase2_four, words.phase2_four_when, Key::FourYearsLow, Key::FourYearsHigh),
    ]
}
