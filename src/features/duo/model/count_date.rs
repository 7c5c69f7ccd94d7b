//! For which count date the counts of a file are taken, beside the date on which the file counted.

use crate::features::duo::model::CountsFor;
use crate::features::duo::text::DuoTexts;
use crate::text::fill;
use crate::text::language::Language;
use engine::domain::Teldatum;

/// The date that a file of this year is for. A file of another year, or of one that is not known, is for none until
/// somebody says so.
#[must_use]
pub fn own_count_date(file_year: Option<u16>) -> Option<CountsFor> {
    Teldatum::ALL.into_iter().find(|date| Some(date.year()) == file_year).map(CountsFor::OneDate)
}

/// A sentence that the file counted on another date than the counts are taken for, or perhaps did; nothing when it
/// counted on that date.
#[must_use]
pub fn count_date_notice(file_year: Option<u16>, counts_for: CountsFor, language: Language) -> Option<String> {
    let words = DuoTexts::of(language);
    let is_own = |date: Teldatum| Some(date.year()) == file_year;
    let (is_all_own, date) = match counts_for {
        CountsFor::BothDates => (Teldatum::ALL.into_iter().all(is_own), words.notice_both),
        CountsFor::OneDate(date) => (
            is_own(date),
            match date {
                Teldatum::October2017 => words.notice_2017,
                Teldatum::October2018 => words.notice_2018,
            },
        ),
    };
    match file_year {
        _ if is_all_own => None,
        Some(year) => Some(fill(words.other_date, &[&year.to_string(), date])),
        None => Some(fill(words.date_not_known, &[date])),
    }
}
