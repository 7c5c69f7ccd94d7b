//! What the formulas look for in the derivation.

use crate::features::files::model::workbook::slot::Slot;
use engine::calculation::{AmountKey, Amounts, RateUse, Step, StepKind};
use engine::domain::Share;

/// The sum of pupils times rates of a slot, somewhere below the amounts of a school.
pub(crate) fn slot_sum(amounts: &Amounts<Step>, slot: Slot) -> Option<&Step> {
    AmountKey::ALL.into_iter().find_map(|key| find(amounts.get(key), slot))
}

fn find(step: &Step, slot: Slot) -> Option<&Step> {
    match step.parts() {
        [Step { kind: StepKind::PupilsTimesRate(rate), .. }, ..] => (Slot::of(rate) == slot).then_some(step),
        parts => parts.iter().find_map(|part| find(part, slot)),
    }
}

/// The share that is taken before the growth.
pub(crate) fn share_of(step: &Step) -> Share {
    match &step.kind {
        StepKind::Share(share, _) => *share,
        _ => Share::WHOLE,
    }
}

/// A rate that an amount rests on, if it rests on pupils.
pub(crate) fn rate_below(step: &Step) -> Option<&RateUse> {
    match &step.kind {
        StepKind::PupilsTimesRate(rate) => Some(rate),
        _ => step.parts().iter().find_map(rate_below),
    }
}
