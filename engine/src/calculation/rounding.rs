//! The only place where an amount is rounded.

use rust_decimal::{Decimal, RoundingStrategy};

/// To the cent, half a cent away from zero: how amounts are rounded that are paid or averaged.
#[expect(clippy::disallowed_methods, reason = "this is the place that the other code is sent to")]
pub(super) fn to_cent(amount: Decimal) -> Decimal {
    amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

/// To the whole number, a half away from zero: how amounts are shown at a glance.
#[expect(clippy::disallowed_methods, reason = "this is the place that the other code is sent to")]
#[must_use]
pub fn to_whole(amount: Decimal) -> Decimal {
    amount.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero)
}

/// To one decimal, a half away from zero: how a difference in percent is shown.
#[expect(clippy::disallowed_methods, reason = "this is the place that the other code is sent to")]
pub(super) fn to_tenth(percent: Decimal) -> Decimal {
    percent.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero)
}

/// Up to the cent: how a minimum is rounded, because less than it would not be enough.
#[expect(clippy::disallowed_methods, reason = "this is the place that the other code is sent to")]
pub(super) fn up_to_cent(amount: Decimal) -> Decimal {
    amount.round_dp_with_strategy(2, RoundingStrategy::AwayFromZero)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_goes_away_from_zero_and_a_minimum_goes_up() {
        type Rounding = fn(Decimal) -> Decimal;
        let rows: [(Rounding, &str, &str); 8] = [
            (to_cent, "0.005", "0.01"),
            (to_cent, "0.0049", "0.00"),
            (to_whole, "2.5", "3"),
            (to_whole, "-2.5", "-3"),
            (to_whole, "2.49", "2"),
            (to_tenth, "1.25", "1.3"),
            (up_to_cent, "0.001", "0.01"),
            (up_to_cent, "0.01", "0.01"),
        ];
        for (rounding, exact, rounded) in rows {
            assert_eq!(rounding(exact.parse().unwrap()), rounded.parse().unwrap(), "{exact}");
        }
    }
}
