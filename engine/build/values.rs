//! Amounts, shares and days as the rule data writes them.

/// An amount such as `1544.48` in cents.
pub(crate) fn to_cents(amount: &str) -> Option<u32> {
    let (whole, cents) = match amount.split_once('.') {
        None => (amount, 0),
        Some((whole, fraction)) => match fraction.len() {
            1 => (whole, number(fraction)? * 10),
            2 => (whole, number(fraction)?),
            _ => return None,
        },
    };
    number(whole)?.checked_mul(100)?.checked_add(cents)
}

/// A share such as `1/3` as its two numbers.
pub(crate) fn share(text: &str) -> Option<(u32, u32)> {
    let (part, of) = text.split_once('/')?;
    let (part, of) = (number(part)?, number(of)?);
    (part > 0 && part <= of && of <= u8::MAX.into()).then_some((part, of))
}

/// The number of a day, such that the next day has the next number; nothing when the text is no date.
pub(crate) fn day_number(date: &str) -> Option<u32> {
    let mut parts = date.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if (year.len(), month.len(), day.len()) != (4, 2, 2) {
        return None;
    }
    let (year, month, day) = (number(year)?, number(month)?, number(day)?);
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let lengths = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let length = *lengths.get(usize::try_from(month).ok()?.checked_sub(1)?)?;
    if !(1..=length).contains(&day) {
        return None;
    }
    let before = year.checked_sub(1)?;
    let days_before_year = before * 365 + before / 4 - before / 100 + before / 400;
    let days_before_month: u32 = lengths.iter().take(usize::try_from(month).ok()? - 1).sum();
    Some(days_before_year + days_before_month + day)
}

/// Plain digits: the standard parser would take a plus sign too.
fn number(digits: &str) -> Option<u32> {
    if digits.bytes().all(|byte| byte.is_ascii_digit()) { digits.parse().ok() } else { None }
}
