//! From own amounts as typed to those that are meant.

use std::rc::Rc;

use crate::form::document::Form;
use crate::form::own_amounts_form::{OwnAmountField, OwnAmountsForm};
use crate::form::problem::{FieldId, FieldProblem, Problem};
use crate::form::typed::parse_euro;
use engine::calculation::End;
use engine::domain::{Euro, EuroRange, OwnAmounts, RateId, SchemeId};
use engine::rules::scheme;

impl OwnAmountsForm {
    /// The amounts that are meant for a scheme. What was not understood counts for nothing and becomes a problem.
    pub(crate) fn read(&self, id: SchemeId, problems: &mut Vec<FieldProblem>) -> OwnAmounts {
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
}

/// One end alone stands for both where the source has one amount; else the source's other end stays.
fn both_ends([low, high]: [Option<Euro>; 2], source: EuroRange) -> Option<(Euro, Euro)> {
    match (low, high) {
        (None, None) => None,
        (Some(one), None) | (None, Some(one)) if source.is_single() => Some((one, one)),
        _ => Some((low.unwrap_or(source.low()), high.unwrap_or(source.high()))),
    }
}

impl Form {
    /// Empties the own amounts of the chosen scheme, or of one of its rates.
    pub(crate) fn reset_own_amounts(&mut self, of: Option<RateId>) {
        let chosen = self.scheme;
        let stays = |field: &OwnAmountField| field.scheme != chosen || of.is_some_and(|rate| field.rate != rate);
        Rc::make_mut(&mut self.own_amounts).0.retain(|(field, _)| stays(field));
    }
}
