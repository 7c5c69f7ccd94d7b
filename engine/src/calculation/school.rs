//! The amounts of one school: steps 1 to 4 of the arithmetic.

use super::amount::Amount;
use super::amounts::{AmountKey, Amounts};
use super::figures::{FigurePath, RangeOf};
use super::rate_use::{End, RateUse};
use crate::domain::{PupilChange, School, Share};
use crate::rules::{PaymentRates, Pot, RateTable, Unit};

/// The years that phase 2 pays.
const PHASE2_YEARS: [u16; 4] = [2020, 2021, 2022, 2023];

/// The year whose pupil numbers are known: year y of phase 2 is taken to rest on the count of 1 October of y - 1.
const YEAR_OF_KNOWN_NUMBERS: u16 = 2019;

/// A quarter: the average year of an amount for four years.
const QUARTER: Share = Share::from_checked_parts(1, 4);

/// The amounts of the school at this place in the document.
///
/// Provisions: fase 1 and fase 2 a of the [Kamerbrief of 5 June 2018][letter], "Fasering" and bijlage 2 (infographic),
/// and art. 3 and 5 of the [Regeling aanvullende bekostiging technisch vmbo 2018-2019 of 20 June 2018][regeling].
/// The yearly change is a what-if of ours, no provision; it touches phase 2 alone.
///
/// [letter]: https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/05/kamerbrief-samen-naar-een-sterk-technisch-vmbo
/// [regeling]: https://zoek.officielebekendmakingen.nl/stcrt-2018-34118.html
pub(super) fn amounts<A: Amount>(rates: &RateTable, school: &School, at: u16, change: PupilChange) -> Amounts<A> {
    let name = |key| FigurePath::School(at, key);
    let paid = |pot, year, key| payment::<A>(rates.in_year(pot, year), school).named(name(key));
    let both = |first: &A, second: &A, key| A::sum([first.clone(), second.clone()].into_iter()).named(name(key));

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

/// The payment of one year from a phase 1 pot: pupils times rate, or a share of that to the cent.
///
/// Provisions: [Kamerbrief of 5 June 2018][letter], "Fasering", fase 1 with footnotes 3 and 5 (which count pays which
/// year); [Regeling of 20 June 2018][regeling], art. 3.1 and 3.2 (which schools), 5.1 and 5.3 (counts and amounts). That
/// a third of the letter's planning money is paid in 2018 and two thirds in 2019 is our reading of its
/// bijlage 1, which budgets 2 and 4 million euros.
///
/// [letter]: https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/05/kamerbrief-samen-naar-een-sterk-technisch-vmbo
/// [regeling]: https://zoek.officielebekendmakingen.nl/stcrt-2018-34118.html
fn payment<A: Amount>(rates: Option<&PaymentRates>, school: &School) -> A {
    let Some(rates) = rates else { return A::sum(std::iter::empty()) };
    let whole: A = pupils_times_rates(rates, school, End::High);
    let share = rates.payment.share;
    if share.is_whole() { whole } else { whole.share(share).rounded() }
}

/// The amounts of phase 2 at one end of their range.
struct Phase2<A> {
    years: [A; 4],
    four_years: A,
}

/// The most that a school can bring to the application of its region: per year, and for four years together.
///
/// Provisions: [Kamerbrief of 5 June 2018][letter], "Fasering", fase 2 a with footnote 7 (vso), and bijlage 2
/// (infographic), "Fase 2"; for the amounts that were fixed later, the
/// [message of the programme of 20 December 2018][programme].
///
/// [letter]: https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/05/kamerbrief-samen-naar-een-sterk-technisch-vmbo
/// [programme]: https://www.sterktechniekonderwijs.nl/nieuws/subsidiebedragen-bekend
fn phase2<A: Amount>(
    rates: &RateTable,
    school: &School,
    change: PupilChange,
    end: End,
    name: impl Fn(AmountKey) -> FigurePath,
) -> Phase2<A> {
    // All four years of phase 2 rest on the same count and pay the same rates, so the first year's serve for all.
    let first = rates.payments(Pot::Phase2).first();
    let counted: A = first.map_or_else(|| A::sum(std::iter::empty()), |first| pupils_times_rates(first, school, end));
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
    let four_years = if for_four_years && change.is_none() { counted } else { A::sum(years.iter().cloned()) };
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

/// The pupils of every cell with a rate times that rate, row by row, on the count that the payment rests on.
///
/// Provision: [Regeling of 20 June 2018][regeling], art. 1 (leerjaar 3 and 4 of BB, KB and GL) and 5 (counts); in the
/// [Kamerbrief of 5 June 2018][letter] "bovenbouwleerling", with GL at half the amount.
///
/// [letter]: https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/05/kamerbrief-samen-naar-een-sterk-technisch-vmbo
/// [regeling]: https://zoek.officielebekendmakingen.nl/stcrt-2018-34118.html
fn pupils_times_rates<A: Amount>(rates: &PaymentRates, school: &School, end: End) -> A {
    let teldatum = school.counts.standing_for(rates.payment.teldatum);
    let counts = school.counts.on(rates.payment.teldatum);
    A::sum(counts.filled().filter_map(|(cell, pupils)| {
        let applied = rates.get(cell)?;
        let value = match end {
            End::Low => applied.low,
            End::High => applied.high,
        };
        Some(A::pupils_times_rate(RateUse {
            cell,
            teldatum,
            pupils,
            rate: applied.rate,
            end,
            value,
            is_own: applied.is_own,
        }))
    }))
}
