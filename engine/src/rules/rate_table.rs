use rust_decimal::Decimal;

use super::{Payment, Pot, Rate, Scheme, Unit};
use crate::domain::{Cell, Leerweg, OwnAmounts, Profiel, SchoolKind};

/// The rates of a scheme for one kind of school, laid out by cell so that a calculation looks nothing up twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateTable {
    technology: Vec<PaymentRates>,
    planning: Vec<PaymentRates>,
    phase2: Vec<PaymentRates>,
}

/// The rates of one year of a pot, per cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentRates {
    /// The year, the count it rests on and the part of the rates that it pays.
    pub payment: Payment,
    /// The time that the rates cover.
    pub unit: Unit,
    applied: Vec<AppliedRate>,
    /// The place in `applied` of the rate of each cell: a table of the rates themselves takes long to lay out.
    places: [[Option<u8>; Leerweg::COUNT]; Profiel::COUNT],
}

/// A rate as it applies to a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AppliedRate {
    /// The rule.
    pub rate: &'static Rate,
    /// Its lowest value, in euros per pupil.
    pub low: Decimal,
    /// Its highest value, in euros per pupil.
    pub high: Decimal,
    /// Whether these amounts are the user's own instead of the rule's.
    pub is_own: bool,
}

impl AppliedRate {
    /// A rate with its own value, or with the user's.
    #[must_use]
    pub fn of(rate: &'static Rate, own: &OwnAmounts) -> Self {
        let own = own.get(rate.provision.id);
        let value = own.unwrap_or(rate.value);
        Self { rate, low: value.low().to_decimal(), high: value.high().to_decimal(), is_own: own.is_some() }
    }
}

impl RateTable {
    /// The rates of a scheme for one kind of school.
    #[must_use]
    pub fn new(scheme: &'static Scheme, kind: SchoolKind) -> Self {
        Self::with_own(scheme, kind, &OwnAmounts::default())
    }

    /// The rates of a scheme for one kind of school, with the user's own amounts in the place of the scheme's.
    #[must_use]
    pub fn with_own(scheme: &'static Scheme, kind: SchoolKind, own: &OwnAmounts) -> Self {
        let mut table = Self { technology: Vec::new(), planning: Vec::new(), phase2: Vec::new() };
        for rate in scheme.rates.iter().filter(|rate| rate.kinds.contains(&kind)) {
            let pot = match rate.pot {
                Pot::Technology => &mut table.technology,
                Pot::Planning => &mut table.planning,
                Pot::Phase2 => &mut table.phase2,
            };
            let applied = AppliedRate::of(rate, own);
            for payment in rate.payments {
                rates_of(pot, *payment, rate.unit).apply(applied);
            }
        }
        table
    }

    /// The payments of a pot, oldest first; none when this kind of school has no share in it.
    #[must_use]
    pub fn payments(&self, pot: Pot) -> &[PaymentRates] {
        match pot {
            Pot::Technology => &self.technology,
            Pot::Planning => &self.planning,
            Pot::Phase2 => &self.phase2,
        }
    }

    /// The rates of a pot in a year, if it pays then.
    #[must_use]
    pub fn in_year(&self, pot: Pot, year: u16) -> Option<&PaymentRates> {
        self.payments(pot).iter().find(|rates| rates.payment.year == year)
    }
}

/// The rates of a payment, added to the pot when they are not there yet.
fn rates_of(pot: &mut Vec<PaymentRates>, payment: Payment, unit: Unit) -> &mut PaymentRates {
    let at = pot.partition_point(|rates| rates.payment.year < payment.year);
    if pot.get(at).is_none_or(|rates| rates.payment.year != payment.year) {
        let places = [[None; Leerweg::COUNT]; Profiel::COUNT];
        pot.insert(at, PaymentRates { payment, unit, applied: Vec::new(), places });
    }
    #[expect(clippy::indexing_slicing, reason = "the payment was found or has just been put there")]
    &mut pot[at]
}

impl PaymentRates {
    /// The rate of a cell, if it earns anything.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "the index of an enum is always below its COUNT")]
    pub fn get(&self, cell: Cell) -> Option<&AppliedRate> {
        self.applied.get(usize::from(self.places[cell.profiel.index()][cell.leerweg.index()]?))
    }

    #[expect(clippy::indexing_slicing, reason = "the index of an enum is always below its COUNT")]
    fn apply(&mut self, applied: AppliedRate) {
        let place = u8::try_from(self.applied.len()).ok();
        self.applied.push(applied);
        for profiel in applied.rate.profielen {
            for leerweg in applied.rate.leerwegen {
                self.places[profiel.index()][leerweg.index()] = place;
            }
        }
    }
}
