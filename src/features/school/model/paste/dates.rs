//! Dates in headings: `1 oktober 2017`, `1-10-2017`, `2017-10-01`, `okt-17`, `2017/2018`, `schooljaar 17-18`, `2018`,
//! and the number by which a spreadsheet keeps a day.

use crate::features::school::model::paste::words::{Meaning, is_and, longest};
use engine::domain::Teldatum;

/// A date that a text names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NamedDate {
    Ours(Teldatum),
    /// A first of October, or a year, that is none of ours or not clear.
    OtherYear,
    /// Another day of the year.
    OtherDay,
}

/// What the words begin with, when it is a date, and how many words it takes; no date when it is a first of October of
/// no year, which says nothing.
pub(crate) fn date_at(words: &[String]) -> Option<(Option<NamedDate>, usize)> {
    school_year(words)
        .or_else(|| numbered_day(words))
        .or_else(|| day_and_month(words))
        .or_else(|| single_year(words))
        .map(|(date, length)| (date, length.min(words.len())))
}

/// The first of October of a year.
pub(crate) fn october(year: u32) -> NamedDate {
    let ours = Teldatum::ALL.into_iter().find(|date| u32::from(date.year()) == year);
    ours.map_or(NamedDate::OtherYear, NamedDate::Ours)
}

/// Whether a whole text is a year in four digits: a heading, or by rare chance a number of pupils.
pub(crate) fn is_year(text: &str) -> bool {
    text.len() == 4 && text.parse().is_ok_and(|year: u32| YEARS.contains(&year))
}

const YEARS: std::ops::Range<u32> = 1990..2050;

/// The days of [`Teldatum::ALL`] as spreadsheets number them, from the end of 1899.
const SERIALS: [(u32, Teldatum); 2] = [(43009, Teldatum::October2017), (43374, Teldatum::October2018)];

type Found = Option<(Option<NamedDate>, usize)>;

fn school_year(words: &[String]) -> Found {
    let named = longest(words).filter(|(meaning, _)| *meaning == Meaning::SchoolYear).map_or(0, |(_, length)| length);
    let rest = words.get(named..)?;
    let first = any_year(rest.first());
    let pair = first.zip(any_year(rest.get(1))).filter(|(first, second)| *second == first + 1);
    match (pair, first) {
        (Some((first, _)), _) => Some((Some(october(first)), named + 2)),
        // Of one year it is not clear whether the school year begins or ends in it.
        (None, Some(_)) if named > 0 => Some((Some(NamedDate::OtherYear), named + 1)),
        _ => None,
    }
}

/// `1-10-2017`, `1-10-17`, `2017-10-1`, `10-2017`, `2017-10`.
fn numbered_day(words: &[String]) -> Found {
    let number = |at: usize| number(words.get(at));
    let (first, second) = (number(0)?, number(1)?);
    let third_year = any_year(words.get(2));
    if let Some(year) = long_year(words.first()) {
        return match number(2) {
            Some(day) if second <= 12 && day <= 31 => Some((Some(day_of(year, second, day)), 3)),
            _ if (1..=12).contains(&second) => Some((Some(day_of(year, second, 1)), 2)),
            _ => None,
        };
    }
    if let Some(year) = third_year.filter(|_| first <= 31 && second <= 12 && long_year(words.get(1)).is_none()) {
        return Some((Some(day_of(year, second, first)), 3));
    }
    let year = long_year(words.get(1))?;
    (first == 10).then(|| (Some(october(year)), 2))
}

/// `1 oktober 2017`, `1e okt 17`, `October 1st, 2017`, `okt-17`, `1 oktober`.
fn day_and_month(words: &[String]) -> Found {
    let mut at = 0;
    let mut day = number(words.first()).filter(|day| (1..=31).contains(day));
    if day.is_some() {
        at = 1 + usize::from(words.get(1).is_some_and(|word| is_ordinal(word)));
    }
    let (Meaning::Month(month), length) = longest(words.get(at..)?)? else { return None };
    at += length;
    let next = number(words.get(at));
    let after_ordinal = at + 1 + usize::from(words.get(at + 1).is_some_and(|word| is_ordinal(word)));
    if day.is_none() && next.is_some_and(|next| next <= 31) && long_year(words.get(after_ordinal)).is_some() {
        day = next;
        at = after_ordinal;
    }
    let day = day.unwrap_or(1);
    match any_year(words.get(at)) {
        Some(year) => Some((Some(day_of(year, month, day)), at + 1)),
        None => Some(((month != 10 || day != 1).then_some(NamedDate::OtherDay), at)),
    }
}

fn single_year(words: &[String]) -> Found {
    let number = number(words.first())?;
    if let Some((_, date)) = SERIALS.iter().find(|(serial, _)| *serial == number) {
        return Some((Some(NamedDate::Ours(*date)), 1));
    }
    long_year(words.first()).map(|year| (Some(october(year)), 1))
}

fn day_of(year: u32, month: u32, day: u32) -> NamedDate {
    if month == 10 && day == 1 { october(year) } else { NamedDate::OtherDay }
}

fn is_ordinal(word: &str) -> bool {
    matches!(word, "e" | "st" | "ste" | "nd" | "rd" | "th")
}

fn number(word: Option<&String>) -> Option<u32> {
    word.filter(|word| word.len() <= 5 && !is_and(word))?.parse().ok()
}

fn long_year(word: Option<&String>) -> Option<u32> {
    word.filter(|word| is_year(word))?.parse().ok()
}

/// A year in four digits or in two.
fn any_year(word: Option<&String>) -> Option<u32> {
    let short = || word.filter(|word| word.len() == 2 && !word.starts_with('0'));
    long_year(word).or_else(|| long_year(Some(&format!("20{}", short()?))))
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::*;

    #[test]
    fn a_date_is_read_however_it_is_written() {
        let of = |text: &str| date_at(&words(text)).filter(|(_, length)| *length == words(text).len());
        for text in [
            "1 oktober 2017",
            "1e okt 2017",
            "1st October 2017",
            "October 1, 2017",
            "1-10-2017",
            "01/10/2017",
            "1.10.17",
            "2017-10-01",
            "okt-17",
            "okt '17",
            "Oct 2017",
            "10-2017",
            "2017",
            "2017/2018",
            "2017-18",
            "17/18",
            "schooljaar 2017-2018",
            "sj 17/18",
            "school year 2017-18",
            "43009",
        ] {
            let ours = NamedDate::Ours(Teldatum::October2017);
            assert_eq!(of(text).map(|(date, _)| date), Some(Some(ours)), "{text}");
        }
        for (text, date) in [
            ("1 oktober", None),
            ("2 oktober", Some(NamedDate::OtherDay)),
            ("1 januari 2018", Some(NamedDate::OtherDay)),
            ("31-12-2017", Some(NamedDate::OtherDay)),
            ("10/1/2017", Some(NamedDate::OtherDay)),
            ("2016", Some(NamedDate::OtherYear)),
            ("2019/2020", Some(NamedDate::OtherYear)),
            ("okt-16", Some(NamedDate::OtherYear)),
            ("schooljaar 2018", Some(NamedDate::OtherYear)),
        ] {
            assert_eq!(of(text).map(|(date, _)| date), Some(date), "{text}");
        }
        for text in ["3", "38", "BB", "2017 en 2018", "2017-2019", "20177", ""] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
