use rust_decimal::Decimal;

use super::rounding::to_cent;
use crate::domain::{InKind, Plan};

/// The worth in euros of a line of cofinancing in kind: hours times rate to the cent, plus its value.
#[must_use]
pub fn in_kind_value(line: &InKind) -> Decimal {
    let hours = line.hours.map_or(Decimal::ZERO, |hours| hours.to_decimal());
    let rate = line.rate.unwrap_or_default().to_decimal();
    to_cent(hours * rate) + line.value.unwrap_or_default().to_decimal()
}

/// The worth in euros of all cofinancing in kind in a plan.
#[must_use]
pub fn in_kind_total(plan: &Plan) -> Decimal {
    plan.in_kind.iter().map(in_kind_value).sum()
}
