use rust_decimal::Decimal;

use crate::text::language::Language;
use crate::text::number_format::{Money, decimal, money};

/// An amount on its way to a rounding: its first decimals beyond the cent show that there are more.
pub(crate) fn unrounded(value: Decimal, language: Language) -> Money {
    const SHOWN_DECIMALS: u32 = 6;
    let mut shown = value.normalize();
    if shown.scale() <= 2 {
        return money(value, language);
    }
    let mut more = "";
    if shown.scale() > SHOWN_DECIMALS {
        shown = shown.trunc_with_scale(SHOWN_DECIMALS);
        more = "…";
    }
    let digits = decimal(shown, language);
    let sign = match language {
        Language::Nl => "€\u{a0}",
        Language::En => "€",
    };
    Money { exact: value.normalize().to_string().into(), shown: format!("{sign}{digits}{more}").into() }
}
