//! Amounts of the user's own as typed, for every scheme: those of another scheme than the chosen one wait.

use std::fmt;
use std::rc::Rc;

use engine::calculation::End;
use engine::domain::{Euro, OwnAmounts, RateId, SchemeId};
use engine::rules::scheme;

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
pub struct OwnAmountsForm(pub(crate) Vec<(OwnAmountField, Rc<str>)>);

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

    /// What to type for these amounts.
    pub(crate) fn show(own: &OwnAmounts, id: SchemeId) -> Self {
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
