//! The schools together and what business adds: steps 5 and 6 of the arithmetic.

use super::derivation::Given;
use super::figures::{FigurePath, Figures, Minimum, RangeOf, Reading, Requested, TechnologyPoor};
use super::{AmountKey, Amounts, Worked};
use crate::domain::{Document, Share};
use crate::rules::{CofinancingRule, Scheme, TechnologyPoorRule};

/// All figures, from the amounts of the schools.
///
/// Source: Kamerbrief June 2018, Fasering 2a (cofinancing) and 2b (technology-poor regions).
pub(super) fn figures<W: Worked>(scheme: &'static Scheme, document: &Document, schools: Vec<Amounts<W>>) -> Figures<W> {
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

/// The sum of the schools, amount by amount.
pub(super) fn together<W: Worked>(schools: &[Amounts<W>]) -> Amounts<W> {
    Amounts::from_fn(|key| W::sum(schools.iter().map(|school| school.get(key).clone())).named(FigurePath::Region(key)))
}

fn requested<W: Worked>(rule: &CofinancingRule, document: &Document) -> Option<Requested<W>> {
    let amount = document.requested_subsidy?;
    let subsidy = W::given(Given::RequestedSubsidy, amount.to_decimal());
    Some(Requested {
        minimum: minimum(rule, &subsidy, FigurePath::Requested),
        pledged: document.pledged_cofinancing.map(|pledge| {
            let parts = [
                W::given(Given::PledgedCash, pledge.cash.to_decimal()),
                W::given(Given::PledgedInKind, pledge.in_kind.to_decimal()),
            ];
            W::sum(parts.into_iter()).named(FigurePath::Pledged)
        }),
    })
}

fn technology_poor<W: Worked>(rule: &CofinancingRule, poor: &'static TechnologyPoorRule) -> TechnologyPoor<W> {
    let limits = RangeOf {
        low: W::limit(poor, poor.limits.low().to_decimal()).named(FigurePath::TechnologyPoor(false)),
        high: W::limit(poor, poor.limits.high().to_decimal()).named(FigurePath::TechnologyPoor(true)),
    };
    let cofinancing = minimum_of_range(rule, &limits, FigurePath::TechnologyPoorCofinancing);
    TechnologyPoor { four_years: limits, cofinancing }
}

fn minimum_of_range<W: Worked>(
    rule: &CofinancingRule,
    subsidy: &RangeOf<W>,
    name: impl Fn(Reading, bool) -> FigurePath,
) -> Minimum<RangeOf<W>> {
    let low = minimum(rule, &subsidy.low, |reading| name(reading, false));
    let high = minimum(rule, &subsidy.high, |reading| name(reading, true));
    Minimum {
        of_subsidy: RangeOf { low: low.of_subsidy, high: high.of_subsidy },
        of_total: RangeOf { low: low.of_total, high: high.of_total },
    }
}

fn minimum<W: Worked>(rule: &CofinancingRule, subsidy: &W, name: impl Fn(Reading) -> FigurePath) -> Minimum<W> {
    let least = |share: Share, reading| subsidy.clone().share(share).rounded_up().named(name(reading));
    Minimum {
        of_subsidy: least(rule.share, Reading::OfSubsidy),
        of_total: least(rule.share_of_rest(), Reading::OfTotal),
    }
}
