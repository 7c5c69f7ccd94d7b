//! What if pupils choose another profiel: whole pupils move, each within a leerweg, and none is lost.

use std::rc::Rc;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::form::document::Form;
use crate::form::school_form::SchoolForm;
use crate::form::typed::{parse_count, parse_euro};
use engine::domain::{Cell, Leerweg, Profiel, PupilCount, Teldatum};

/// Pupils who move from one profiel to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MovePupils {
    /// The profiel that they leave.
    pub from: Profiel,
    /// The profiel that they go to.
    pub to: Profiel,
    /// How many move.
    pub amount: MoveAmount,
    /// The school where they move, or all schools.
    pub school: Option<u16>,
    /// Whether they move in the count of 2017 too, and not in that of 2018 alone.
    pub in_2017: bool,
}

/// How many pupils move, over all schools and leerwegen together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoveAmount {
    /// So many pupils, or as many as there are.
    Pupils(u32),
    /// So many hundredths of a percent of the pupils, to the nearest whole pupil, half a pupil up.
    HundredthsOfPercent(u32),
}

/// Reads how many pupils: `12`, or a percentage such as `10%` or `2,5 %`; nothing typed is nothing meant.
#[must_use]
pub fn parse_move_amount(text: &str) -> Option<MoveAmount> {
    let text = text.trim();
    if let Some(percent) = text.strip_suffix('%') {
        let percent = parse_euro(percent).ok().flatten()?.to_decimal();
        let hundredths = (percent * Decimal::ONE_HUNDRED).to_u32()?;
        return (hundredths <= 10_000).then_some(MoveAmount::HundredthsOfPercent(hundredths));
    }
    let digits: String = text.split(['.', ' ', '\u{a0}']).collect();
    digits.parse().ok().map(MoveAmount::Pupils)
}

/// What moved, in the count of 2018 or the one that stands for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Moved {
    /// How many there were to choose from.
    pub available: u32,
    /// How many moved in BB, KB and GL.
    pub per_leerweg: [u32; Leerweg::FUNDED.len()],
}

impl Moved {
    /// How many moved together.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.per_leerweg.iter().sum()
    }
}

/// A leerweg of a school where pupils can move.
struct Source {
    school: usize,
    leerweg: Leerweg,
    /// The pupils in the profiel that they leave and in the one that they go to.
    pupils: [u32; 2],
}

impl MovePupils {
    /// The form with the pupils moved, and how many they are in the count that pays last.
    #[must_use]
    pub fn apply(&self, form: &Form) -> (Form, Moved) {
        let mut moving = form.clone();
        if self.from == self.to {
            return (moving, Moved::default());
        }
        let one_count =
            form.schools.iter().enumerate().all(|(at, school)| school.same_counts || !self.concerns(at, school));
        let dates: &[Teldatum] = match (self.in_2017, one_count) {
            (true, true) => &[Teldatum::October2017],
            (true, false) => &Teldatum::ALL,
            (false, _) => &[Teldatum::October2018],
        };
        if dates.contains(&Teldatum::October2018) {
            self.separate_counts(&mut moving);
        }
        let moved = dates.iter().map(|date| self.move_on(*date, &mut moving.schools)).last().unwrap_or_default();
        // Where nobody moves, nothing changes.
        if moving.schools == form.schools || moved.total() == 0 { (form.clone(), moved) } else { (moving, moved) }
    }

    /// Gives the schools where pupils move a count of 2018 of their own.
    fn separate_counts(&self, form: &mut Form) {
        for (at, school) in form.schools.iter_mut().enumerate() {
            if school.same_counts && self.concerns(at, school) {
                let school = Rc::make_mut(school);
                school.same_counts = false;
                school.october_2018 = Rc::clone(&school.october_2017);
            }
        }
    }

    fn concerns(&self, at: usize, school: &SchoolForm) -> bool {
        self.school.is_none_or(|chosen| usize::from(chosen) == at)
            && school.dates().iter().any(|date| {
                Leerweg::FUNDED.into_iter().any(|leerweg| pupils(school, *date, self.from, leerweg).unwrap_or(0) > 0)
            })
    }

    fn move_on(&self, date: Teldatum, schools: &mut [Rc<SchoolForm>]) -> Moved {
        let sources = self.sources(date, schools);
        let available: u32 = sources.iter().map(|source| source.pupils[0]).sum();
        let wanted = match self.amount {
            MoveAmount::Pupils(pupils) => pupils.min(available),
            MoveAmount::HundredthsOfPercent(part) => {
                nearest(u64::from(available) * u64::from(part.min(10_000)), 10_000)
            }
        };
        let mut moved = Moved { available, ..Moved::default() };
        let shares = shares(wanted, &sources.iter().map(|source| source.pupils[0]).collect::<Vec<_>>());
        for (source, share) in sources.iter().zip(shares) {
            let Some(school) = schools.get_mut(source.school).filter(|_| share > 0) else { continue };
            let [from, to] = source.pupils;
            let table = Rc::make_mut(school).table_mut(date);
            let mut write = |profiel, pupils: u32| {
                table.set(Cell { profiel, leerweg: source.leerweg }, pupils.to_string().into());
            };
            write(self.from, from - share);
            write(self.to, to + share);
            if let Some(sum) = moved.per_leerweg.get_mut(source.leerweg.index()) {
                *sum += share;
            }
        }
        moved
    }

    /// The cells to move from: those that are understood, as is the cell to move to, which must hold all of them.
    fn sources(&self, date: Teldatum, schools: &[Rc<SchoolForm>]) -> Vec<Source> {
        let mut sources = Vec::new();
        for (at, school) in schools.iter().enumerate().filter(|(at, school)| self.concerns(*at, school)) {
            for leerweg in Leerweg::FUNDED {
                let pupils = |profiel| pupils(school, date, profiel, leerweg);
                if let (Some(from), Some(to)) = (pupils(self.from), pupils(self.to))
                    && from > 0
                    && from + to <= u32::from(PupilCount::MAX)
                {
                    sources.push(Source { school: at, leerweg, pupils: [from, to] });
                }
            }
        }
        sources
    }
}

/// The pupils of a cell, if what stands there is understood.
fn pupils(school: &SchoolForm, date: Teldatum, profiel: Profiel, leerweg: Leerweg) -> Option<u32> {
    let count = parse_count(school.table(date).get(Cell { profiel, leerweg })).ok()?;
    Some(count.map_or(0, |count| u32::from(count.get())))
}

/// Divides `wanted` in the proportion of `sizes`: whole parts first, then one more for the largest remainders, of equal
/// ones the first. No part is more than its size, as long as `wanted` is at most their sum.
fn shares(wanted: u32, sizes: &[u32]) -> Vec<u32> {
    let sum: u64 = sizes.iter().copied().map(u64::from).sum::<u64>().max(1);
    let product = |size: &u32| u64::from(wanted) * u64::from(*size);
    let mut shares: Vec<u32> = sizes.iter().map(|size| u32::try_from(product(size) / sum).unwrap_or(*size)).collect();
    let mut left = wanted.saturating_sub(shares.iter().sum());
    let mut order: Vec<(usize, u64)> = sizes.iter().map(|size| product(size) % sum).enumerate().collect();
    order.sort_by_key(|(_, remainder)| std::cmp::Reverse(*remainder));
    for (at, _) in order {
        if let Some(share) = shares.get_mut(at).filter(|_| left > 0) {
            *share += 1;
            left -= 1;
        }
    }
    shares
}

/// A fraction to the nearest whole number, a half up.
fn nearest(numerator: u64, denominator: u64) -> u32 {
    u32::try_from((2 * numerator + denominator) / (2 * denominator)).unwrap_or(u32::MAX)
}
