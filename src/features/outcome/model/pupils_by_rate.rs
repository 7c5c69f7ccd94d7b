//! Pupils that are multiplied by the same rate, taken together.

use std::ptr;

use rust_decimal::Decimal;

use crate::features::outcome::text::ExplainTexts;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::{count, date};
use engine::calculation::{RateUse, Step, StepKind};
use engine::domain::{Leerweg, Profiel, Teldatum};
use engine::rules::Rate;

/// Pupils of one count with the same rate.
#[derive(Debug, Clone)]
pub(crate) struct RateGroup {
    pub(crate) rate: &'static Rate,
    /// Whether the amount per pupil is the user's own.
    pub(crate) is_own: bool,
    /// The amount per pupil at the low and the high end.
    pub(crate) values: [Decimal; 2],
    /// What it comes to at the low and the high end.
    pub(crate) amounts: [Decimal; 2],
    /// The same for each profiel and leerweg.
    pub(crate) cells: Vec<Self>,
    teldatum: Teldatum,
    pupils: u32,
    profielen: Vec<Profiel>,
    leerwegen: Vec<Leerweg>,
}

/// The groups of steps that multiply pupils by a rate, in the order in which the rates are first used.
pub(crate) fn group_by_rate(low: &[&Step], high: &[&Step]) -> Vec<RateGroup> {
    let mut groups: Vec<RateGroup> = Vec::new();
    for (low, high) in low.iter().zip(high) {
        let (StepKind::PupilsTimesRate(low_rate), StepKind::PupilsTimesRate(high_rate)) = (&low.kind, &high.kind)
        else {
            continue;
        };
        let cell = RateGroup::of_cell(low_rate, high_rate, [low.value, high.value]);
        match groups.iter_mut().find(|group| group.takes(&cell)) {
            Some(group) => group.add(cell),
            None => groups.push(RateGroup { cells: vec![cell.clone()], ..cell }),
        }
    }
    groups
}

impl RateGroup {
    fn of_cell(low: &RateUse, high: &RateUse, amounts: [Decimal; 2]) -> Self {
        Self {
            rate: low.rate,
            is_own: low.is_own,
            values: [low.value, high.value],
            amounts,
            cells: Vec::new(),
            teldatum: low.teldatum,
            pupils: low.pupils.get().into(),
            profielen: vec![low.cell.profiel],
            leerwegen: vec![low.cell.leerweg],
        }
    }

    fn takes(&self, cell: &Self) -> bool {
        ptr::eq(self.rate, cell.rate) && self.values == cell.values && self.teldatum == cell.teldatum
    }

    fn add(&mut self, cell: Self) {
        self.pupils += cell.pupils;
        for (sum, amount) in self.amounts.iter_mut().zip(cell.amounts) {
            *sum += amount;
        }
        for profiel in &cell.profielen {
            if !self.profielen.contains(profiel) {
                self.profielen.push(*profiel);
            }
        }
        for leerweg in &cell.leerwegen {
            if !self.leerwegen.contains(leerweg) {
                self.leerwegen.push(*leerweg);
            }
        }
        self.cells.push(cell);
    }

    /// How many pupils it is, where, and counted when.
    pub(crate) fn label(&self, language: Language) -> String {
        let words = ExplainTexts::of(language);
        let leerwegen: Vec<&str> =
            Leerweg::FUNDED.into_iter().filter(|leerweg| self.leerwegen.contains(leerweg)).map(Leerweg::code).collect();
        let profielen = if self.profielen.len() == Profiel::COUNT {
            words.all_profielen.to_owned()
        } else {
            let codes: Vec<&str> = self.profielen.iter().map(|profiel| profiel.code()).collect();
            codes.join(", ")
        };
        let template = if self.pupils == 1 { words.pupil_at } else { words.pupils_at };
        let day = date(self.teldatum.iso(), language);
        fill(template, &[&count(self.pupils, language), &leerwegen.join("/"), &profielen, &day])
    }
}
