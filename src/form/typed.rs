//! What people type, and what it means. Spaces around, no-break spaces and marks that nobody sees are
//! fine; nothing else is guessed.

use std::borrow::Cow;

use crate::form::problem::Problem;
use engine::domain::{Euro, PupilChange, PupilCount};

/// The signs that people and spreadsheets write for less than nothing: hyphen, minus, en dash.
const MINUSES: [char; 3] = ['-', '\u{2212}', '\u{2013}'];

/// A text without the marks that other programs put into it and nobody sees: joiners, direction marks, byte order marks.
#[must_use]
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    let is_mark =
        |character| matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}');
    if text.contains(is_mark) { text.replace(is_mark, "").into() } else { text.into() }
}

/// Reads a number of pupils: `24`, `1.234`, `1 234`; nothing typed is no count.
///
/// # Errors
/// Why the text is no number of pupils.
pub fn parse_count(text: &str) -> Result<Option<PupilCount>, Problem> {
    let text = visible(text);
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    if is_minus(text) {
        return Err(Problem::Negative);
    }
    let digits = grouped_digits(text, &['.', ' ', '\u{a0}', '\u{202f}']).ok_or_else(|| why_no_count(text))?;
    let significant = digits.trim_start_matches('0');
    if significant.len() > 4 {
        return Err(Problem::TooManyPupils);
    }
    let number: u16 = if significant.is_empty() { 0 } else { significant.parse().map_err(|_| Problem::NotANumber)? };
    PupilCount::new(number).map(Some).ok_or(Problem::TooManyPupils)
}

/// Reads euros: `1.234,50`, `1234,5`, `€ 1.234`, `1234,-`, `1234.50`, `1,234.50`; nothing typed is no amount.
///
/// # Errors
/// Why the text is no amount.
pub fn parse_euro(text: &str) -> Result<Option<Euro>, Problem> {
    let text = visible(text);
    let text = text.trim().trim_start_matches('€').trim();
    if text.is_empty() {
        return Ok(None);
    }
    if is_minus(text) {
        return Err(Problem::Negative);
    }
    let text = ["-", "–", "—"].iter().find_map(|dash| text.strip_suffix(&format!(",{dash}"))).unwrap_or(text);
    let (whole, fraction) = split_decimals(text);
    let group = if fraction.is_some_and(|(point, _)| point == '.') { ',' } else { '.' };
    let digits = grouped_digits(whole, &[group, ' ', '\u{a0}', '\u{202f}']).ok_or(Problem::NotEuros)?;
    let whole = match digits.trim_start_matches('0') {
        "" => "0",
        significant if significant.len() > 12 => return Err(Problem::TooManyEuros),
        significant => significant,
    };
    let written = fraction.map_or_else(|| whole.to_owned(), |(_, fraction)| format!("{whole}.{fraction}"));
    Euro::parse(&written).map(Some).ok_or(Problem::NotEuros)
}

/// Reads a yearly change in percent: `-2,5`, `3`, `1.25 %`; nothing typed is no change.
///
/// # Errors
/// Why the text is no percentage.
pub fn parse_change(text: &str) -> Result<PupilChange, Problem> {
    let text = visible(text);
    let text = text.trim().trim_end_matches('%').trim_end();
    if text.is_empty() {
        return Ok(PupilChange::NONE);
    }
    let written = text.replace(',', ".").replace(MINUSES, "-");
    let written = written.strip_prefix('+').unwrap_or(&written);
    PupilChange::parse(written).ok_or_else(|| {
        let digits = written.strip_prefix('-').unwrap_or(written);
        // A number in a form that would fit, but for its size.
        if Euro::parse(digits).is_some() { Problem::ChangeTooLarge } else { Problem::NotAPercentage }
    })
}

fn is_minus(text: &str) -> bool {
    let digits = text.trim_start_matches(MINUSES).trim_start();
    digits.len() < text.len() && digits.starts_with(|first: char| first.is_ascii_digit())
}

/// The digits of a number whose thousands may stand in groups of three.
fn grouped_digits(text: &str, separators: &[char]) -> Option<String> {
    let mut groups = text.split(separators);
    let first = groups.next()?;
    let digits = |group: &str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let mut out = first.to_owned();
    let mut has_groups = false;
    for group in groups {
        if !digits(group) || group.len() != 3 {
            return None;
        }
        has_groups = true;
        out.push_str(group);
    }
    (digits(first) && (!has_groups || first.len() <= 3)).then_some(out)
}

/// The decimals after the last comma, or after a last point that cannot be a thousands point.
fn split_decimals(text: &str) -> (&str, Option<(char, &str)>) {
    let Some(at) = text.rfind([',', '.']) else { return (text, None) };
    let (whole, rest) = text.split_at(at);
    let point = if rest.starts_with('.') { '.' } else { ',' };
    let decimals = rest.get(1..).unwrap_or_default();
    let thousands = point == '.' && decimals.len() == 3;
    if thousands { (text, None) } else { (whole, Some((point, decimals))) }
}

fn why_no_count(text: &str) -> Problem {
    let numeric = text.chars().all(|character| character.is_ascii_digit() || matches!(character, ',' | '.'));
    if numeric && text.starts_with(|first: char| first.is_ascii_digit()) {
        Problem::NotWhole
    } else {
        Problem::NotANumber
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_nobody_sees_change_no_number() {
        for mark in ['\u{200b}', '\u{200f}', '\u{202a}', '\u{202e}', '\u{2060}', '\u{feff}'] {
            assert_eq!(parse_count(&format!("{mark}1{mark}2{mark}")), Ok(PupilCount::new(12)), "{mark:?}");
            assert_eq!(parse_euro(&format!("{mark}€{mark}1,5")), Ok(Euro::parse("1.5")), "{mark:?}");
            assert_eq!(parse_change(&format!("-{mark}2,5{mark}%")).ok(), PupilChange::parse("-2.5"), "{mark:?}");
        }
    }

    #[test]
    fn every_minus_sign_is_one() {
        for minus in ["-", "\u{2212}", "\u{2013}"] {
            assert_eq!(parse_change(&format!("{minus}2,5")).ok(), PupilChange::parse("-2.5"), "{minus}");
            assert_eq!(parse_count(&format!("{minus}3")), Err(Problem::Negative), "{minus}");
            assert_eq!(parse_euro(&format!("{minus} 3")), Err(Problem::Negative), "{minus}");
        }
    }
}
