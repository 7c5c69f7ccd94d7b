//! Growth to the last digit: long multiplication in columns, because what a factor gives to the fourth power has more
//! digits than a spreadsheet holds.
//!
//! Each year multiplies by `m` ten-thousandths. Column `Q` holds the whole part of the result, in parts of a cent that
//! are small enough to see every half; column `R` the digits behind it, four more each year.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::features::files::model::workbook::cells::{Place, calculation, region};
use crate::features::files::model::workbook::formula::{Formulas, times};
use crate::features::files::model::workbook::steps::rate_below;
use engine::calculation::{AmountKey, Amounts, End, Step, StepKind};
use engine::domain::{PupilChange, Share};

/// What a column of the growth holds.
pub(crate) struct Column {
    pub(crate) formula: String,
    /// What it comes to, where that fits.
    pub(crate) value: Option<i128>,
}

/// The columns of one end of phase 2, in their order; nothing when nothing grows.
pub(crate) fn columns(
    formulas: Formulas<'_>,
    amounts: &Amounts<Step>,
    change: PupilChange,
    end: End,
) -> Option<Vec<Column>> {
    let key = match end {
        End::Low => AmountKey::Phase2In2020Low,
        End::High => AmountKey::Phase2In2020High,
    };
    let StepKind::Rounded(grown) = &amounts.get(key).kind else { return None };
    let StepKind::Growth { of, .. } = &grown.kind else { return None };
    rate_below(of)?;
    let (share, whole) = match &of.kind {
        StepKind::Share(share, whole) => (*share, &**whole),
        _ => (Share::WHOLE, &**of),
    };
    let doubled = 2 * u32::from(share.numerator());
    let cell = |column| {
        Place::new(
            &formulas.part.sheets.calculation,
            calculation::growth(formulas.school.unwrap_or_default(), end, column),
        )
        .absolute()
    };
    let factor = formulas.on_region(region::FACTOR);
    let start = cents(whole.value).and_then(|cents| cents.checked_mul(doubled.into()));
    let value = |years, is_rest| start.and_then(|start| grown_value(start, change, years, is_rest));
    let mut columns = vec![Column { formula: format!("{}{}", times(doubled), formulas.cents(whole)?), value: start }];
    let mut whole_before = cell(0);
    for years in 1..=4 {
        let at = calculation::whole_column(years)?;
        let rest_before = (years > 1).then(|| cell(at - 1));
        let low = low_digits(&whole_before, &factor, rest_before.as_deref(), years);
        columns.push(Column {
            formula: format!("INT({whole_before}/1000000)*{factor}*100+INT(({low})/10000)"),
            value: value(years, false),
        });
        if years < 4 {
            let rest = match rest_before {
                None => String::new(),
                Some(rest) => format!("*{base}+MOD({rest}*{factor},{base})", base = base(years - 1)),
            };
            columns.push(Column { formula: format!("MOD({low},10000){rest}"), value: value(years, true) });
        }
        whole_before = cell(at);
    }
    Some(columns)
}

/// The lowest six digits of the whole part times the factor, and what the digits behind it carry over.
fn low_digits(whole: &str, factor: &str, rest: Option<&str>, years: u16) -> String {
    let low = format!("MOD({whole},1000000)*{factor}");
    match rest {
        None => low,
        // Twelve digits times the factor are more than there is room for: the upper and the lower six each.
        Some(rest) if years == 4 => {
            format!("{low}+INT((INT({rest}/1000000)*{factor}+INT(MOD({rest},1000000)*{factor}/1000000))/1000000)")
        }
        Some(rest) => format!("{low}+INT({rest}*{factor}/{})", base(years - 1)),
    }
}

/// One followed by four zeros for each year.
fn base(years: u16) -> String {
    format!("1{}", "0000".repeat(years.into()))
}

fn grown_value(start: i128, change: PupilChange, years: u16, is_rest: bool) -> Option<i128> {
    let factor = cents(change.yearly_factor() * Decimal::ONE_HUNDRED)?;
    let product = (0..years).try_fold(start, |product, _| product.checked_mul(factor))?;
    let base = (0..years).try_fold(1_i128, |base, _| base.checked_mul(10_000))?;
    if is_rest { product.checked_rem(base) } else { product.checked_div(base) }
}

/// The hundredths of a number that has no more than two decimals.
fn cents(amount: Decimal) -> Option<i128> {
    (amount * Decimal::ONE_HUNDRED).to_i128()
}
