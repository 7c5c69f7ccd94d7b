//! All schools with their amounts, in an order that people choose.

use std::cmp::Ordering;
use std::rc::Rc;

use rust_decimal::Decimal;

use crate::features::duo::model::provenance_text::approximate_pupils;
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::model::screen::total;
use engine::calculation::{AmountKey, Amounts};
use engine::domain::{Cell, Counts, Leerweg, SchoolKind, Teldatum};
use engine::rules::{Pot, RateTable};

/// A school in the table of all schools.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchoolLine {
    /// Its place in the document.
    pub at: u16,
    /// Its name as typed.
    pub name: Rc<str>,
    /// Its BRIN as typed.
    pub brin: Rc<str>,
    /// Vmbo or vso.
    pub kind: SchoolKind,
    /// Its pupils on 1 October 2018, or those that stand for them.
    pub pupils: u32,
    /// Those of them who earn phase 2 money.
    pub technical: u32,
    /// Its amounts.
    pub amounts: Amounts<Decimal>,
    /// What its pupils are at least and at most, when the file that they came from masked some counts.
    pub approximate: Option<[u32; 2]>,
    /// Whether something that was typed is not understood, so that the amounts are incomplete.
    pub incomplete: bool,
}

/// What the schools are put in order by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SortBy {
    /// Their place in the document.
    Place,
    /// Their name.
    Name,
    /// Their pupils.
    Pupils,
    /// Those who earn phase 2 money.
    Technical,
    /// An amount.
    Amount(AmountKey),
}

/// The amounts that the table shows.
pub const REGION_COLUMNS: [AmountKey; 5] = [
    AmountKey::Phase1In2018,
    AmountKey::Phase1In2019,
    AmountKey::Phase1Total,
    AmountKey::FourYearsLow,
    AmountKey::FourYearsHigh,
];

/// All schools in their order in the document.
#[must_use]
pub fn school_lines(screen: &Screen) -> Vec<SchoolLine> {
    let scheme = screen.scheme();
    let rates = SchoolKind::ALL.map(|kind| RateTable::new(scheme, kind));
    let schools = screen.form.schools.iter().zip(&screen.document.schools).zip(&screen.outcome.figures.schools);
    (0u16..)
        .zip(schools)
        .map(|(at, ((typed, school), amounts))| SchoolLine {
            at,
            name: Rc::clone(&typed.name),
            brin: Rc::clone(&typed.brin),
            kind: school.kind,
            pupils: total(school.counts.on(Teldatum::October2018)),
            technical: rates
                .get(school.kind as usize)
                .map_or(0, |rates| technical_pupils(rates, school.counts.on(Teldatum::October2018))),
            approximate: approximate_pupils(&typed.provenance, school),
            amounts: amounts.clone(),
            incomplete: screen
                .reading()
                .school(at, typed)
                .is_some_and(|(_, problems)| problems.iter().any(|found| found.field.is_number())),
        })
        .collect()
}

/// Those of the pupils who earn phase 2 money.
#[must_use]
pub fn technical_pupils(rates: &RateTable, counts: &Counts) -> u32 {
    counts.filled().filter(|(cell, _)| earns_phase2(rates, *cell)).map(|(_, pupils)| u32::from(pupils.get())).sum()
}

fn earns_phase2(rates: &RateTable, cell: Cell) -> bool {
    cell.leerweg != Leerweg::Tl && rates.payments(Pot::Phase2).first().is_some_and(|paid| paid.get(cell).is_some())
}

/// Puts the schools in order; those that are equal keep the order of the document.
pub fn sort_lines(lines: &mut [SchoolLine], by: SortBy, descending: bool) {
    let compare = |one: &SchoolLine, two: &SchoolLine| match by {
        SortBy::Place => one.at.cmp(&two.at),
        SortBy::Name => one.name.to_lowercase().cmp(&two.name.to_lowercase()),
        SortBy::Pupils => one.pupils.cmp(&two.pupils),
        SortBy::Technical => one.technical.cmp(&two.technical),
        SortBy::Amount(key) => one.amounts.get(key).cmp(two.amounts.get(key)),
    };
    let directed = |order: Ordering| if descending { order.reverse() } else { order };
    lines.sort_by(|one, two| directed(compare(one, two)));
}
