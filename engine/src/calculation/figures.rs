use std::fmt;

use super::amounts::{AmountKey, Amounts};

/// All figures of a result: amounts in euros, each an `A`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures<A> {
    /// The amounts of each school, in the order of the document.
    pub schools: Vec<Amounts<A>>,
    /// The amounts of the schools together.
    pub region: Amounts<A>,
    /// The least cofinancing of phase 2 of the region, in both readings.
    pub cofinancing: Minimum<RangeOf<A>>,
    /// The cofinancing of the subsidy that the region asks for, when it says how much.
    pub requested: Option<Requested<A>>,
    /// The alternative to phase 2 for a region that is declared technology-poor.
    pub technology_poor: Option<TechnologyPoor<A>>,
}

/// The least cofinancing in the two readings of "10 percent".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Minimum<T> {
    /// A tenth of the subsidy, on top of it.
    pub of_subsidy: T,
    /// A tenth of subsidy and cofinancing together, the cautious reading.
    pub of_total: T,
}

/// The two ends of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RangeOf<A> {
    /// The low end.
    pub low: A,
    /// The high end.
    pub high: A,
}

/// Cofinancing of the subsidy that the region asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Requested<A> {
    /// The least cofinancing, in both readings.
    pub minimum: Minimum<A>,
    /// The pledged cofinancing, in money and in kind together, when the document has a pledge.
    pub pledged: Option<A>,
}

/// The amount that a technology-poor region can ask for. An alternative to phase 2, never added to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TechnologyPoor<A> {
    /// The limits for four years together.
    pub four_years: RangeOf<A>,
    /// The least cofinancing of them, in both readings.
    pub cofinancing: Minimum<RangeOf<A>>,
}

/// The place of a figure in the result, such as `schools.0.amounts.phase2.2020.low`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FigurePath {
    /// An amount of the school at this place in the document.
    School(u16, AmountKey),
    /// An amount of the schools together.
    Region(AmountKey),
    /// `cofinancing`: the reading, and whether it is the high end.
    Cofinancing(Reading, bool),
    /// `cofinancing.requested`.
    Requested(Reading),
    /// `cofinancing.requested.pledged`.
    Pledged,
    /// `technologyPoor.fourYears`, and whether it is the high end.
    TechnologyPoor(bool),
    /// `technologyPoor.cofinancing`: the reading, and whether it is the high end.
    TechnologyPoorCofinancing(Reading, bool),
}

/// A reading of the letter's "10 percent": what it is 10 percent of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reading {
    /// The subsidy.
    OfSubsidy,
    /// Subsidy and cofinancing together.
    OfTotal,
}

impl Reading {
    /// The word that the result uses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OfSubsidy => "ofSubsidy",
            Self::OfTotal => "ofTotal",
        }
    }
}

impl fmt::Display for FigurePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = |high: bool| if high { "high" } else { "low" };
        match *self {
            Self::School(at, key) => write!(f, "schools.{at}.amounts.{}", key.path()),
            Self::Region(key) => write!(f, "region.{}", key.path()),
            Self::Cofinancing(reading, high) => write!(f, "cofinancing.{}.{}", reading.as_str(), end(high)),
            Self::Requested(reading) => write!(f, "cofinancing.requested.{}", reading.as_str()),
            Self::Pledged => f.write_str("cofinancing.requested.pledged"),
            Self::TechnologyPoor(high) => write!(f, "technologyPoor.fourYears.{}", end(high)),
            Self::TechnologyPoorCofinancing(reading, high) => {
                write!(f, "technologyPoor.cofinancing.{}.{}", reading.as_str(), end(high))
            }
        }
    }
}

impl<A> Figures<A> {
    /// Every figure, in the order of the result.
    pub fn all(&self) -> impl Iterator<Item = &A> {
        let amounts = self.schools.iter().chain([&self.region]);
        let amounts = amounts.flat_map(|amounts| AmountKey::ALL.into_iter().map(|key| amounts.get(key)));
        let requested = self.requested.iter().flat_map(|requested| {
            [&requested.minimum.of_subsidy, &requested.minimum.of_total].into_iter().chain(&requested.pledged)
        });
        let poor = self
            .technology_poor
            .iter()
            .flat_map(|poor| poor.four_years.ends().into_iter().chain(poor.cofinancing.ends()));
        amounts.chain(self.cofinancing.ends()).chain(requested).chain(poor)
    }
}

impl<A> RangeOf<A> {
    /// The low and the high end.
    pub const fn ends(&self) -> [&A; 2] {
        [&self.low, &self.high]
    }
}

impl<A> Minimum<RangeOf<A>> {
    /// The ends of both readings.
    pub const fn ends(&self) -> [&A; 4] {
        [&self.of_subsidy.low, &self.of_subsidy.high, &self.of_total.low, &self.of_total.high]
    }
}

impl<T> Minimum<T> {
    /// The minimum in one reading.
    pub const fn of(&self, reading: Reading) -> &T {
        match reading {
            Reading::OfSubsidy => &self.of_subsidy,
            Reading::OfTotal => &self.of_total,
        }
    }
}

impl Reading {
    /// Both readings, the usual one first.
    pub const ALL: [Self; 2] = [Self::OfSubsidy, Self::OfTotal];
}
