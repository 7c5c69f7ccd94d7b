//! The letters that scenarios are called by on the page. A document has none: it names scenarios by their place.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The letters of the scenarios, in their order: each keeps its own as long as it is there, whatever comes or goes beside
/// it. None are kept while they are A, B, C and so on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ScenarioLetters([u8; ScenarioLetters::MOST]);

impl ScenarioLetters {
    /// The most scenarios that there can be.
    const MOST: usize = 6;

    /// The letters as text, if they are capitals and each stands there once.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let fits = (1..=Self::MOST).contains(&text.len());
        let once = |(at, letter): (usize, &u8)| !text.as_bytes().iter().take(at).any(|before| before == letter);
        let valid = fits && text.bytes().all(|letter| letter.is_ascii_uppercase());
        (valid && text.as_bytes().iter().enumerate().all(once)).then(|| Self::of(text.as_bytes()))
    }

    /// Whether they are A, B, C and so on.
    #[must_use]
    pub fn is_alphabet(&self) -> bool {
        self.count() == 0
    }

    /// For how many scenarios there are letters; 0 while they are A, B, C and so on.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.iter().take_while(|letter| **letter > 0).count()
    }

    /// The letter of the scenario at a place among all.
    #[must_use]
    pub fn at(&self, place: usize) -> char {
        let own = self.0.get(place).copied().filter(|letter| *letter > 0);
        char::from(own.or_else(|| (b'A'..=b'Z').nth(place)).unwrap_or(b'?'))
    }

    /// The letters with one more at a place among those of `scenarios` scenarios: the one after the last in the alphabet
    /// that is in use, or past Z the first that is free.
    #[must_use]
    pub fn with_new(&self, place: usize, scenarios: usize) -> Self {
        let mut letters = self.first(scenarios);
        let last = letters.iter().copied().max().unwrap_or(b'A');
        let mut free = (last..=b'Z').chain(b'A'..=b'Z').filter(|letter| !letters.contains(letter));
        let new = free.next().unwrap_or(b'?');
        letters.insert(place.min(letters.len()), new);
        Self::of(&letters)
    }

    /// The letters without the one at a place among those of `scenarios` scenarios.
    #[must_use]
    pub fn without(&self, place: usize, scenarios: usize) -> Self {
        let letters = self.first(scenarios).into_iter().enumerate().filter(|(at, _)| *at != place);
        Self::of(&letters.map(|(_, letter)| letter).collect::<Vec<_>>())
    }

    fn first(&self, scenarios: usize) -> Vec<u8> {
        (0..scenarios).filter_map(|place| u8::try_from(self.at(place)).ok()).collect()
    }

    fn of(letters: &[u8]) -> Self {
        let mut kept = Self::default();
        if !letters.iter().copied().eq((b'A'..=b'Z').take(letters.len())) {
            kept.0.iter_mut().zip(letters).for_each(|(place, letter)| *place = *letter);
        }
        kept
    }
}

impl fmt::Display for ScenarioLetters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().take(self.count()).try_for_each(|letter| write!(f, "{}", char::from(*letter)))
    }
}

impl TryFrom<String> for ScenarioLetters {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(&text).ok_or("letters that are no capitals or stand there twice")
    }
}

impl From<ScenarioLetters> for String {
    fn from(letters: ScenarioLetters) -> Self {
        letters.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::ScenarioLetters;

    fn letters(text: &str) -> ScenarioLetters {
        ScenarioLetters::new(text).unwrap()
    }

    fn all(of: ScenarioLetters, scenarios: usize) -> String {
        (0..scenarios).map(|place| of.at(place)).collect()
    }

    #[test]
    fn a_scenario_keeps_its_letter_whatever_goes_beside_it() {
        let three = ScenarioLetters::default();
        assert_eq!(all(three.without(1, 3), 2), "AC", "B went");
        assert_eq!(all(three.without(2, 3), 2), "AB", "the last one went");
        assert_eq!(all(three.without(0, 3).without(0, 2), 1), "C", "only C is left");
        assert_eq!(all(letters("AC").with_new(2, 2), 3), "ACD", "a new one does not get the letter of one that went");
        assert_eq!(all(letters("AC").with_new(1, 2), 3), "ADC", "also in between");
        assert_eq!(all(three.with_new(3, 3), 4), "ABCD", "in the order of the alphabet");
        assert_eq!(all(letters("AZ").with_new(2, 2), 3), "AZB", "past Z the first that is free");
    }

    #[test]
    fn nothing_is_kept_of_letters_in_the_order_of_the_alphabet() {
        assert!(letters("ABC").is_alphabet());
        assert!(!letters("AC").is_alphabet());
        assert_eq!(letters("AC").to_string(), "AC");
    }

    #[test]
    fn each_letter_is_a_capital_and_stands_there_once() {
        for wrong in ["", "ac", "AA", "A C", "ABCDEFG", "É"] {
            assert_eq!(ScenarioLetters::new(wrong), None, "{wrong}");
        }
    }
}
