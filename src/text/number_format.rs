//! Numbers, amounts and dates as people write them in each language.

use crate::text::format_text::FormatTexts;
use std::rc::Rc;

use rust_decimal::Decimal;

use crate::text::language::Language;
use engine::calculation::to_whole;

/// An amount as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Money {
    /// The exact amount in the form of the contract: `1234.50`.
    pub exact: Rc<str>,
    /// The amount for people: `€ 1.234,50` in Dutch, `€1,234.50` in English.
    pub shown: Rc<str>,
}

/// An amount in euros.
///
/// Dutch puts a no-break space after the euro sign.
#[must_use]
pub fn money(amount: Decimal, language: Language) -> Money {
    let mut exact = amount;
    exact.rescale(2);
    Money { exact: exact.to_string().into(), shown: in_euros(exact, language).into() }
}

/// An amount for people who look at a glance: in whole euros, a half away from zero. Its exact value keeps the cents.
#[must_use]
pub fn whole_money(amount: Decimal, language: Language) -> Money {
    Money { shown: in_euros(to_whole(amount), language).into(), ..money(amount, language) }
}

/// A number of euros with its sign, the minus before it.
fn in_euros(number: Decimal, language: Language) -> String {
    let digits = decimal(number.abs(), language);
    let minus = if number.is_sign_negative() && !number.is_zero() { "−" } else { "" };
    match language {
        Language::Nl => format!("{minus}€\u{a0}{digits}"),
        Language::En => format!("{minus}€{digits}"),
    }
}

/// The two ends of a range in a sentence, or the one amount when they are the same.
#[must_use]
pub fn range(low: Decimal, high: Decimal, language: Language) -> String {
    if low == high {
        return money(high, language).shown.to_string();
    }
    crate::text::fill(FormatTexts::of(language).from_to, &[&money(low, language).shown, &money(high, language).shown])
}

/// A number with all its decimals, its thousands in groups.
#[must_use]
pub fn decimal(number: Decimal, language: Language) -> String {
    let (group, point) = match language {
        Language::Nl => ('.', ','),
        Language::En => (',', '.'),
    };
    let text = number.abs().to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut out = String::new();
    if number.is_sign_negative() && !number.is_zero() {
        out.push('-');
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push(point);
        out.push_str(fraction);
    }
    out
}

/// An amount of the national budget, in millions of euros, or a dash where there is none.
#[must_use]
pub fn budget_amount(hundredths_of_millions: Option<u32>, language: Language) -> String {
    match hundredths_of_millions {
        Some(hundredths) => decimal(Decimal::new(hundredths.into(), 2).normalize(), language),
        None => "–".to_owned(),
    }
}

/// A number of pupils or schools.
#[must_use]
pub fn count(number: u32, language: Language) -> String {
    decimal(Decimal::from(number), language)
}

/// The same for a number of things that a list or a file has; one too large to be counted so is the largest that can be.
#[must_use]
pub fn count_of(number: impl TryInto<u32>, language: Language) -> String {
    count(number.try_into().unwrap_or(u32::MAX), language)
}

/// A percentage: `-2,5%`.
#[must_use]
pub fn percent(number: Decimal, language: Language) -> String {
    format!("{}%", decimal(number.normalize(), language))
}

/// A day such as `2018-10-30` in words, or as it stands when it is no date.
#[must_use]
pub fn date(iso: &str, language: Language) -> String {
    let mut parts = iso.splitn(3, '-');
    let (Some(year), Some(month), Some(day)) = (parts.next(), parts.next(), parts.next()) else {
        return iso.to_owned();
    };
    let month =
        month.parse::<usize>().ok().and_then(|month| FormatTexts::of(language).months.get(month.checked_sub(1)?));
    match month {
        Some(month) => format!("{} {month} {year}", day.trim_start_matches('0')),
        None => iso.to_owned(),
    }
}
