use rust_decimal::Decimal;

/// Reads `12` or `12.5`: an unsigned number without leading zeros, with at most `whole` digits before the point and at
/// most two after it. Nothing for any other text.
///
/// Decimal's own parser takes more than that (exponents, underscores) and is as large as the rest of this layer.
pub(super) fn parse(text: &str, most_whole_digits: usize) -> Option<Decimal> {
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, rest)| (whole, Some(rest)));
    let whole_fits = (1..=most_whole_digits).contains(&whole.len()) && (whole == "0" || !whole.starts_with('0'));
    let fraction_fits = fraction.is_none_or(|part| (1..=2).contains(&part.len()));
    if !whole_fits || !fraction_fits {
        return None;
    }
    let digits = whole.bytes().chain(fraction.unwrap_or_default().bytes());
    let number = digits.into_iter().try_fold(0_i64, |number, byte| {
        let digit = byte.is_ascii_digit().then(|| i64::from(byte - b'0'))?;
        number.checked_mul(10)?.checked_add(digit)
    })?;
    Some(Decimal::new(
        number,
        if fraction.is_some_and(|part| part.len() == 2) { 2 } else { u32::from(fraction.is_some()) },
    ))
}
