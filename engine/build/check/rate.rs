//! What an amount per pupil must hold by itself.

use std::collections::BTreeSet;

use super::super::schema::{Pot, Rate, Unit};
use super::super::values::share;
use super::amount;

pub(super) const PROFIELEN: [&str; 10] = ["BWI", "PIE", "M&T", "MaT", "MVI", "E&O", "Groen", "HBR", "Z&W", "D&P"];
pub(super) const LEERWEGEN: [&str; 4] = ["BB", "KB", "GL", "TL"];
pub(super) const KINDS: [&str; 2] = ["vmbo", "vso"];
const COUNT_DATES: [&str; 2] = ["2017-10-01", "2018-10-01"];

pub(super) fn problems(rate: &Rate, found: &mut Vec<String>) {
    amount(&rate.id, &rate.amount, found);
    let mut problem = |text: String| found.push(format!("{}: {text}", rate.id));
    for (named, known) in
        [(&rate.profielen, &PROFIELEN[..]), (&rate.leerwegen, &LEERWEGEN[..]), (&rate.kinds, &KINDS[..])]
    {
        if named.is_empty() {
            problem("it applies to nobody".to_owned());
        }
        for name in named.iter().filter(|name| !known.contains(&name.as_str())) {
            problem(format!("{name} is unknown"));
        }
    }
    let right_unit = match rate.pot {
        Pot::Technology | Pot::Planning => rate.unit == Unit::Once,
        Pot::Phase2 => rate.unit != Unit::Once,
    };
    if !right_unit {
        problem(format!("{:?} has no amount of unit {:?}", rate.pot, rate.unit));
    }
    payments(rate, &mut problem);
}

fn payments(rate: &Rate, problem: &mut impl FnMut(String)) {
    let mut years = BTreeSet::new();
    for payment in &rate.payments {
        if !COUNT_DATES.contains(&payment.count.as_str()) {
            problem(format!("{} is no count date", payment.count));
        }
        if !years.insert(payment.year) {
            problem(format!("{} pays twice", payment.year));
        }
    }
    let paid: Option<Vec<_>> = rate.payments.iter().map(|payment| share(&payment.share)).collect();
    let whole = paid.is_some_and(|shares| match rate.unit {
        Unit::EveryYear => !shares.is_empty() && shares.iter().all(|(part, of)| part == of),
        Unit::Once => adds_up_to_one(&shares),
        // The years of phase 2 are an average, so each is the same part.
        Unit::FourYears => shares.iter().all(|share| *share == (1, 4)) && adds_up_to_one(&shares),
    });
    if !whole {
        problem("its payments do not add up to the amount".to_owned());
    }
}

fn adds_up_to_one(shares: &[(u32, u32)]) -> bool {
    // The parts of a common denominator; more payments than fit do not add up to anything sensible.
    let common = shares.iter().try_fold(1_u32, |common, (_, of)| common.checked_mul(*of));
    common.is_some_and(|common| shares.iter().map(|(part, of)| common / of * part).sum::<u32>() == common)
}
