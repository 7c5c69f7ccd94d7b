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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Document;

    #[test]
    fn hours_times_rate_go_to_the_cent_before_the_value_is_added() {
        let cases = [
            (r#"{"hours":"2.5","rate":"40.00","value":"10.00"}"#, "110.00", "hours and a value"),
            (r#"{"hours":"0.33","rate":"0.50"}"#, "0.17", "0.165 is half a cent more than 0.16"),
            (r#"{"hours":"3"}"#, "0", "hours without a rate are worth nothing"),
            (r#"{"rate":"40.00"}"#, "0", "nor is a rate without hours"),
            (r#"{"value":"7.25"}"#, "7.25", "a value alone"),
        ];
        let plan = |lines: &str| {
            let text = format!(r#"{{"format":"vmbo-techniek/1","schools":[{{}}],"plan":{{"inKind":[{lines}]}}}}"#);
            Document::read(&text).unwrap().plan
        };
        let mut all = Vec::new();
        let mut sum = Decimal::ZERO;
        for (line, worth, reason) in cases {
            let worth: Decimal = worth.parse().unwrap();
            assert_eq!(in_kind_total(&plan(line)), worth, "{reason}");
            all.push(line);
            sum += worth;
        }
        assert_eq!(in_kind_total(&plan(&all.join(","))), sum);
    }
}
