use rust_decimal::Decimal;

use super::rounding::to_tenth;

/// An amount in two calculations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    /// The amount to compare with.
    pub base: Decimal,
    /// The amount in the other calculation.
    pub other: Decimal,
}

impl Difference {
    /// The difference in euros: positive when the other is more.
    #[must_use]
    pub fn euros(self) -> Decimal {
        self.other - self.base
    }

    /// The difference in percent of the base, with one decimal, a half away from zero; nothing when the base is 0.
    #[must_use]
    pub fn percent(self) -> Option<Decimal> {
        (!self.base.is_zero()).then(|| to_tenth(self.euros() * Decimal::ONE_HUNDRED / self.base))
    }

    /// The other in percent of the base, with one decimal, a half away from zero; nothing when the base is 0.
    #[must_use]
    pub fn share(self) -> Option<Decimal> {
        (!self.base.is_zero()).then(|| to_tenth(self.other * Decimal::ONE_HUNDRED / self.base))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_signed_and_its_percentages_are_of_the_base() {
        let cases = [
            (("400", "440"), ("40", Some("10.0"), Some("110.0")), "more"),
            (("400", "360"), ("-40", Some("-10.0"), Some("90.0")), "less"),
            (("3", "4"), ("1", Some("33.3"), Some("133.3")), "one decimal"),
            (("6000", "6003"), ("3", Some("0.1"), Some("100.1")), "a half away from zero"),
            (("6000", "5997"), ("-3", Some("-0.1"), Some("100.0")), "a half away from zero, below it"),
            (("0", "5"), ("5", None, None), "of nothing there is no percentage"),
        ];
        for ((base, other), (euros, percent, share), reason) in cases {
            let number = |text: &str| text.parse::<Decimal>().unwrap();
            let difference = Difference { base: number(base), other: number(other) };
            assert_eq!(difference.euros(), number(euros), "{reason}");
            assert_eq!(difference.percent(), percent.map(number), "{reason}");
            assert_eq!(difference.share(), share.map(number), "{reason}");
        }
    }
}
