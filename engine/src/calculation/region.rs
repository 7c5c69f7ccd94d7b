//! The sums of the schools and the cofinancing by business: steps 5 and 6 of the arithmetic.

use super::amount::Amount;
use super::amounts::{AmountKey, Amounts};
use super::entered_amount::EnteredAmount;
use super::figures::{FigurePath, Figures, Minimum, RangeOf, Reading, Requested, TechnologyPoor};
use crate::domain::{Document, Share};
use crate::rules::{CofinancingRule, Scheme, TechnologyPoorRule};

/// All figures, from the amounts of the schools.
pub(super) fn figures<A: Amount>(scheme: &'static Scheme, document: &Document, schools: Vec<Amounts<A>>) -> Figures<A> {
    let region = together(&schools);
    let rule = &scheme.cofinancing;
    let four_years = RangeOf {
        low: region.get(AmountKey::FourYearsLow).clone(),
        high: region.get(AmountKey::FourYearsHigh).clone(),
    };
    Figures {
        cofinancing: minimum_of_range(rule, &four_years, FigurePath::Cofinancing),
        requested: requested(rule, document),
        technology_poor: document.technology_poor.then(|| technology_poor(rule, &scheme.technology_poor)),
        schools,
        region,
    }
}

/// The sums of the schools, amount by amount.
///
/// Provision: [Kamerbrief of 5 June 2018][letter], "Fasering", fase 2 a: an amount per region, on the pupils of its
/// schools.
///
/// [letter]: https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/05/kamerbrief-samen-naar-een-sterk-technisch-vmbo
fn together<A: Amount>(schools: &[Amounts<A>]) -> Amounts<A> {
    Amounts::from_fn(|key| A::sum(schools.iter().map(|school| school.get(key).clone())).named(FigurePath::Region(key)))
}

/// The cofinancing of the subsidy that the region asks for; nothing when it does not say how much.
fn requested<A: Amount>(rule: &CofinancingRule, document: &Document) -> Option<Requested<A>> {
    let amount = document.requested_subsidy?;
    let subsidy = A::entered(EnteredAmount::RequestedSubsidy, amount.to_decimal());
    Some(Requested {
        minimum: minimum(rule, &subsidy, FigurePath::Requested),
        pledged: document.pledged_cofinancing.map(|pledge| {
            let parts = [
                A::entered(EnteredAmount::PledgedCash, pledge.cash.to_decimal()),
                A::entered(EnteredAmount::PledgedInKind, pledge.in_kind.to_decimal()),
            ];
            A::sum(parts.into_iter()).named(FigurePath::Pledged)
        }),
    })
}

/// The limits for a region with no or very little technology education, four years together, and their cofinancing.
///
/// Provision: [Kamerbrief of 5 June 2018][letter], "Fasering", fase 2 b, and bijlage 2 (infographic), "Fase 2". That the
/// 10 percent holds here as well follows from "in elk plan" under fase 2 a.
///
/// [letter]: https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/05/kamerbrief-samen-naar-een-sterk-technisch-vmbo
fn technology_poor<A: Amount>(rule: &CofinancingRule, poor: &'static TechnologyPoorRule) -> TechnologyPoor<A> {
    let limits = RangeOf {
        low: A::limit(poor, poor.limits.low().to_decimal()).named(FigurePath::TechnologyPoor(false)),
        high: A::limit(poor, poor.limits.high().to_decimal()).named(FigurePath::TechnologyPoor(true)),
    };
    let cofinancing = minimum_of_range(rule, &limits, FigurePath::TechnologyPoorCofinancing);
    TechnologyPoor { four_years: limits, cofinancing }
}

/// The least cofinancing of both ends of a range.
fn minimum_of_range<A: Amount>(
    rule: &CofinancingRule,
    subsidy: &RangeOf<A>,
    name: impl Fn(Reading, bool) -> FigurePath,
) -> Minimum<RangeOf<A>> {
    let low = minimum(rule, &subsidy.low, |reading| name(reading, false));
    let high = minimum(rule, &subsidy.high, |reading| name(reading, true));
    Minimum {
        of_subsidy: RangeOf { low: low.of_subsidy, high: high.of_subsidy },
        of_total: RangeOf { low: low.of_total, high: high.of_total },
    }
}

/// The least cofinancing by business of a subsidy, in both readings, rounded up: a cent less would not be enough.
///
/// Provision: [Kamerbrief of 5 June 2018][letter], page 3 and "Fasering", fase 2 a: at least 10 percent, in money or in
/// kind. It does not say of what.
///
/// [letter]: https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/05/kamerbrief-samen-naar-een-sterk-technisch-vmbo
fn minimum<A: Amount>(rule: &CofinancingRule, subsidy: &A, name: impl Fn(Reading) -> FigurePath) -> Minimum<A> {
    let least = |share: Share, reading| subsidy.clone().share(share).rounded_up().named(name(reading));
    Minimum {
        of_subsidy: least(rule.share, Reading::OfSubsidy),
        of_total: least(rule.share_of_rest(), Reading::OfTotal),
    }
}
