//! Whether the amounts of a scheme together pay each pupil once, in the way that the calculation is made for.

use super::super::schema::{Payment, Pot, Rate};
use super::rate::{KINDS, LEERWEGEN, PROFIELEN};

/// What a pot pays: these profielen in these years.
struct Coverage {
    pot: Pot,
    years: &'static [u16],
    profielen: &'static [&'static str],
    kinds: &'static [&'static str],
}

const COVERAGE: [Coverage; 3] = [
    Coverage { pot: Pot::Technology, years: &[2018, 2019], profielen: &["PIE", "BWI", "M&T"], kinds: &["vmbo"] },
    Coverage { pot: Pot::Planning, years: &[2018, 2019], profielen: &PROFIELEN, kinds: &["vmbo"] },
    Coverage {
        pot: Pot::Phase2,
        years: &[2020, 2021, 2022, 2023],
        profielen: &["PIE", "BWI", "M&T", "MaT", "MVI"],
        kinds: &KINDS,
    },
];

pub(super) fn problems(rates: &[Rate], found: &mut Vec<String>) {
    for coverage in &COVERAGE {
        every_cell_is_paid_once(coverage, rates, found);
        a_year_pays_in_one_way(coverage, rates, found);
    }
    phase2_pays_every_year_alike(rates, found);
}

fn every_cell_is_paid_once(coverage: &Coverage, rates: &[Rate], found: &mut Vec<String>) {
    let Coverage { pot, years, profielen, kinds } = *coverage;
    for year in 2017..2025 {
        for cell in cells() {
            let (profiel, leerweg, kind) = cell;
            let paid =
                years.contains(&year) && profielen.contains(&profiel) && kinds.contains(&kind) && leerweg != "TL";
            let paying = rates.iter().filter(|rate| rate.pot == pot && pays(rate, year, cell)).count();
            if paying != usize::from(paid) {
                found.push(format!("{pot:?} {year}: {paying} rates for {profiel} {leerweg} {kind}"));
            }
        }
    }
}

fn cells() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    PROFIELEN
        .into_iter()
        .flat_map(|profiel| LEERWEGEN.into_iter().flat_map(move |leerweg| KINDS.map(|kind| (profiel, leerweg, kind))))
}

fn pays(rate: &Rate, year: u16, (profiel, leerweg, kind): (&str, &str, &str)) -> bool {
    let names = |list: &[String], name: &str| list.iter().any(|item| item == name);
    rate.payments.iter().any(|payment| payment.year == year)
        && names(&rate.profielen, profiel)
        && names(&rate.leerwegen, leerweg)
        && names(&rate.kinds, kind)
}

/// The calculation adds up the cells of a year before it takes the year's share of them and rounds.
fn a_year_pays_in_one_way(coverage: &Coverage, rates: &[Rate], found: &mut Vec<String>) {
    for year in coverage.years {
        let mut ways = rates
            .iter()
            .filter(|rate| rate.pot == coverage.pot)
            .flat_map(|rate| rate.payments.iter().map(move |payment| (rate.unit, payment)))
            .filter(|(_, payment)| payment.year == *year)
            .map(|(unit, Payment { count, share, .. })| (unit, count, share));
        if let Some(first) = ways.next()
            && ways.any(|way| way != first)
        {
            found.push(format!("{:?} {year}: its rates differ in unit, count date or share", coverage.pot));
        }
    }
}

/// The calculation rests all years of phase 2 on the count and the rates of the first.
fn phase2_pays_every_year_alike(rates: &[Rate], found: &mut Vec<String>) {
    for rate in rates.iter().filter(|rate| rate.pot == Pot::Phase2) {
        let years = rate.payments.iter().map(|payment| payment.year);
        let one_count = rate.payments.windows(2).all(|pair| matches!(pair, [a, b] if a.count == b.count));
        if !years.eq([2020, 2021, 2022, 2023]) || !one_count {
            found.push(format!("{}: it must pay 2020 to 2023 in order, on one count", rate.id));
        }
    }
}
