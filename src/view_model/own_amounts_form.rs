//! Amounts of the user's own as typed, for every scheme: those of another scheme than the chosen one wait.

use std::fmt;
use std::rc::Rc;

#[cfg(any(feature = "workbench", not(target_family = "wasm")))]
use super::Form;
use super::parse_euro;
use super::problem::{FieldId, FieldProblem, Problem};
use crate::calculation::End;
use crate::domain::{Euro, EuroRange, OwnAmounts, RateId, SchemeId};
use crate::rules::scheme;

/// A field for an amount of the user's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OwnAmountField {
    /// The scheme that the rate stands in.
    pub scheme: SchemeId,
    /// The rate.
    pub rate: RateId,
    /// Which end of its range; the high one where there can be no range.
    pub end: End,
}

/// The place in the document: `ownAmounts.fase2.techniek.gl.low`.
impl fmt::Display for OwnAmountField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ownAmounts.{}", self.rate)?;
        match self.end {
            _ if !self.rate.may_be_range() => Ok(()),
            End::Low => f.write_str(".low"),
            End::High => f.write_str(".high"),
        }
    }
}

/// What was typed in these fields; a field that is not here is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnAmountsForm(Vec<(OwnAmountField, Rc<str>)>);

impl OwnAmountsForm {
    /// What stands in a field.
    #[must_use]
    pub fn get(&self, field: OwnAmountField) -> Option<&Rc<str>> {
        self.0.iter().find(|(known, _)| *known == field).map(|(_, text)| text)
    }

    /// Writes in a field.
    pub fn set(&mut self, field: OwnAmountField, text: Rc<str>) {
        self.0.retain(|(known, _)| *known != field);
        if !text.is_empty() {
            self.0.push((field, text));
            self.0.sort_unstable_by_key(|(field, _)| *field);
        }
    }

    /// The fields that are not empty, in a fixed order.
    pub fn filled(&self) -> impl Iterator<Item = (OwnAmountField, &Rc<str>)> {
        self.0.iter().map(|(field, text)| (*field, text))
    }

    /// The amounts that are meant for a scheme. What was not understood counts for nothing and becomes a problem.
    pub(super) fn read(&self, id: SchemeId, problems: &mut Vec<FieldProblem>) -> OwnAmounts {
        let mut own = OwnAmounts::default();
        if self.0.is_empty() {
            return own;
        }
        for (rate, source) in id.rates().iter().zip(scheme(id).rates) {
            let mut end = |end| {
                let field = OwnAmountField { scheme: id, rate: *rate, end };
                let text = self.get(field)?;
                parse_euro(text).unwrap_or_else(|problem| {
                    problems.push(FieldProblem { field: FieldId::OwnAmount(field), problem });
                    None
                })
            };
            // Only damaged work has a low end where there can be none, and no field shows it.
            let low = if rate.may_be_range() { end(End::Low) } else { None };
            let ends = [low, end(End::High)];
            if let Some((low, high)) = both_ends(ends, source.value) {
                match EuroRange::new(low, high) {
                    Some(amount) => own.set(*rate, amount),
                    None => {
                        let end = if ends[1].is_some() { End::High } else { End::Low };
                        let field = FieldId::OwnAmount(OwnAmountField { scheme: id, rate: *rate, end });
                        problems.push(FieldProblem { field, problem: Problem::LowAboveHigh });
                    }
                }
            }
        }
        own
    }

    /// What to type for these amounts.
    pub(super) fn show(own: &OwnAmounts, id: SchemeId) -> Self {
        let mut form = Self::default();
        for (rate, source) in id.rates().iter().zip(scheme(id).rates) {
            let Some(amount) = own.get(rate.as_str()) else { continue };
            let mut set = |end, amount: Euro| {
                form.set(OwnAmountField { scheme: id, rate: *rate, end }, amount.to_string().replace('.', ",").into());
            };
            set(End::High, amount.high());
            if !(source.value.is_single() && amount.is_single()) {
                set(End::Low, amount.low());
            }
        }
        form
    }
}

/// One end alone stands for both where the source has one amount; else the source's other end stays.
fn both_ends([low, high]: [Option<Euro>; 2], source: EuroRange) -> Option<(Euro, Euro)> {
    match (low, high) {
        (None, None) => None,
        (Some(one), None) | (None, Some(one)) if source.is_single() => Some((one, one)),
        _ => Some((low.unwrap_or(source.low()), high.unwrap_or(source.high()))),
    }
}

#[cfg(any(feature = "workbench", not(target_family = "wasm")))]
impl Form {
    /// Empties the own amounts of the chosen scheme, or of one of its rates.
    pub(super) fn reset_own_amounts(&mut self, of: Option<RateId>) {
        let chosen = self.scheme;
        let stays = |field: &OwnAmountField| field.scheme != chosen || of.is_some_and(|rate| field.rate != rate);
        Rc::make_mut(&mut self.own_amounts).0.retain(|(field, _)| stays(field));
    }
}
