use engine::calculation::{End, RateUse};
use engine::domain::Teldatum;
use engine::rules::{PaymentRates, Pot, RateTable};

/// Pupils times rates, before any share of it is taken: the columns that the amounts of a school start from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slot {
    Technology2018,
    Technology2019,
    Planning2018,
    Planning2019,
    Phase2Low,
    Phase2High,
}

impl Slot {
    pub(crate) const COUNT: u16 = 6;
    pub(crate) const ALL: [Self; 6] = [
        Self::Technology2018,
        Self::Technology2019,
        Self::Planning2018,
        Self::Planning2019,
        Self::Phase2Low,
        Self::Phase2High,
    ];

    pub(crate) const fn index(self) -> u16 {
        self as u16
    }

    /// The column that a rate is added up in.
    pub(crate) const fn of(rate: &RateUse) -> Self {
        match (rate.rate.pot, rate.teldatum, rate.end) {
            (Pot::Technology, Teldatum::October2017, _) => Self::Technology2018,
            (Pot::Technology, Teldatum::October2018, _) => Self::Technology2019,
            (Pot::Planning, Teldatum::October2017, _) => Self::Planning2018,
            (Pot::Planning, Teldatum::October2018, _) => Self::Planning2019,
            (Pot::Phase2, _, End::Low) => Self::Phase2Low,
            (Pot::Phase2, _, End::High) => Self::Phase2High,
        }
    }

    /// The count that it rests on.
    pub(crate) const fn teldatum(self) -> Teldatum {
        match self {
            Self::Technology2018 | Self::Planning2018 => Teldatum::October2017,
            _ => Teldatum::October2018,
        }
    }

    /// The end of the rates' range that it adds up.
    pub(crate) const fn end(self) -> End {
        match self {
            Self::Phase2Low => End::Low,
            _ => End::High,
        }
    }

    /// The rates that it adds up; nothing when this kind of school has no share in them.
    pub(crate) fn rates(self, rates: &RateTable) -> Option<&PaymentRates> {
        match self {
            Self::Technology2018 => rates.in_year(Pot::Technology, 2018),
            Self::Technology2019 => rates.in_year(Pot::Technology, 2019),
            Self::Planning2018 => rates.in_year(Pot::Planning, 2018),
            Self::Planning2019 => rates.in_year(Pot::Planning, 2019),
            // All years pay the same.
            Self::Phase2Low | Self::Phase2High => rates.payments(Pot::Phase2).first(),
        }
    }
}
