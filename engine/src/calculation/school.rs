//! The amounts of one school: steps 1 to 4 of the arithmetic.

use super::derivation::{End, RateUse};
use super::figures::FigurePath;
use super::{AmountKey, Amounts, RangeOf, Worked};
use crate::domain::{PupilChange, School, Share};
use crate::rules::{PaymentRates, Pot, RateTable, Unit};

/// The years that phase 2 pays.
const PHASE2_YEARS: [u16; 4] = [2020, 2021, 2022, 2023];

/// The year whose pupil numbers are known: year y of phase 2 is taken to rest on the count of 1 October of y - 1.
const YEAR_OF_KNOWN_NUMBERS: u16 = 2019;

/// A quarter: the average year of an amount for four years.
const QUARTER: Share = Share::from_checked_parts(1, 4);

/// The amounts of the school that stands at `at` in the document.
///
/// Source: Kamerbrief June 2018, Fasering 1 and 2a, and infographic; Regeling aanvullende bekostiging technisch vmbo
/// 2018-2019, art. 3 and 5. The yearly change is a what-if of ours and touches phase 2 alone.
#[must_use]
pub fn amounts_of_school<W: Worked>(rates: &RateTable, school: &School, at: u16, change: PupilChange) -> Amounts<W> {
    let name = |key| FigurePath::School(at, key);
    let paid = |pot, year, key| payout::<W>(rates.in_year(pot, year), school).named(name(key));
    let both = |first: &W, second: &W, key| W::sum([first.clone(), second.clone()].into_iter()).named(name(key));

    let technology_2018 = paid(Pot::Technology, 2018, AmountKey::Technology2018);
    let technology_2019 = paid(Pot::Technology, 2019, AmountKey::Technology2019);
    let technology_total = both(&technology_2018, &technology_2019, AmountKey::TechnologyTotal);
    let planning_2018 = paid(Pot::Planning, 2018, AmountKey::Planning2018);
    let planning_2019 = paid(Pot::Planning, 2019, AmountKey::Planning2019);
    let planning_total = both(&planning_2018, &planning_2019, AmountKey::PlanningTotal);
    let phase1_2018 = both(&technology_2018, &planning_2018, AmountKey::Phase1In2018);
    let phase1_2019 = both(&technology_2019, &planning_2019, AmountKey::Phase1In2019);
    let phase1_total = both(&phase1_2018, &phase1_2019, AmountKey::Phase1Total);

    let phase2 = RangeOf {
        low: phase2(rates, school, change, End::Low, name),
        high: phase2(rates, school, change, End::High, name),
    };
    let Phase2 { years: [low_2020, low_2021, low_2022, low_2023], four_years: four_low } = phase2.low;
    let Phase2 { years: [high_2020, high_2021, high_2022, high_2023], four_years: four_high } = phase2.high;

    Amounts::in_order([
        technology_2018,
        technology_2019,
        technology_total,
        planning_2018,
        planning_2019,
        planning_total,
        phase1_2018,
        phase1_2019,
        phase1_total,
        low_2020,
        high_2020,
        low_2021,
        high_2021,
        low_2022,
        high_2022,
        low_2023,
        high_2023,
        four_low,
        four_high,
    ])
}

/// What a year of a phase 1 pot pays: pupils times rate, or a share of that to the cent.
fn payout<W: Worked>(rates: Option<&PaymentRates>, school: &School) -> W {
    let Some(rates) = rates else { return W::sum(std::iter::empty()) };
    let whole: W = pupils_times_rates(rates, school, End::High);
    let share = rates.payment.share;
    if share.is_whole() { whole } else { whole.share(share).rounded() }
}

/// Phase 2 at one end of its range.
struct Phase2<W> {
    years: [W; 4],
    four_years: W,
}

fn phase2<W: Worked>(
    rates: &RateTable,
    school: &School,
    change: PupilChange,
    end: End,
    name: impl Fn(AmountKey) -> FigurePath,
) -> Phase2<W> {
    // All four years of phase 2 rest on the same count and pay the same rates, so the first year's serve for all.
    let first = rates.payments(Pot::Phase2).first();
    let counted: W = first.map_or_else(|| W::sum(std::iter::empty()), |first| pupils_times_rates(first, school, end));
    let for_four_years = first.is_some_and(|first| first.unit == Unit::FourYears);

    let one_year = if for_four_years { counted.clone().share(QUARTER) } else { counted.clone() };
    let years = PHASE2_YEARS.map(|year| {
        let amount = one_year.clone();
        let amount = match (change.is_none(), for_four_years) {
            (false, _) => amount.grown(change, year - YEAR_OF_KNOWN_NUMBERS).rounded(),
            (true, true) => amount.rounded(),
            (true, false) => amount,
        };
        amount.named(name(year_key(year, end)))
    });
    // An amount for four years is exact; only a what-if makes it the sum of its years.
    let four_years = if for_four_years && change.is_none() { counted } else { W::sum(years.iter().cloned()) };
    let four_years_key = match end {
        End::Low => AmountKey::FourYearsLow,
        End::High => AmountKey::FourYearsHigh,
    };
    Phase2 { years, four_years: four_years.named(name(four_years_key)) }
}

const fn year_key(year: u16, end: End) -> AmountKey {
    match (year, end) {
        (2020, End::Low) => AmountKey::Phase2In2020Low,
        (2020, End::High) => AmountKey::Phase2In2020High,
        (2021, End::Low) => AmountKey::Phase2In2021Low,
        (2021, End::High) => AmountKey::Phase2In2021High,
        (2022, End::Low) => AmountKey::Phase2In2022Low,
        (2022, End::High) => AmountKey::Phase2In2022High,
        (_, End::Low) => AmountKey::Phase2In2023Low,
        (_, End::High) => AmountKey::Phase2In2023High,
    }
}

/// The cells that earn something, each its pupils times its rate, row by row.
fn pupils_times_rates<W: Worked>(rates: &PaymentRates, school: &School, end: End) -> W {
    let teldatum = school.counts.standing_for(rates.payment.teldatum);
    let counts = school.counts.on(rates.payment.teldatum);
    W::sum(counts.filled().filter_map(|(cell, pupils)| {
        let applied = rates.get(cell)?;
        let value = match end {
            End::Low => applied.low,
            End::High => applied.high,
        };
        Some(W::cell(RateUse { cell, teldatum, pupils, rate: applied.rate, end, value, is_own: applied.is_own }))
    }))
}
