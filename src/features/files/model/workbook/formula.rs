//! From a step of the derivation to the formula of a cell.
//!
//! Amounts are taken to whole cents before anything is done with them, so that nothing depends on how a spreadsheet
//! holds fractions. No amount is below zero, which makes half away from zero the same as half up.

use crate::features::files::model::workbook::cells::{Place, calculation, region};
use crate::features::files::model::workbook::part::Part;
use crate::features::files::model::workbook::slot::Slot;
use crate::features::files::model::workbook::steps::{rate_below, share_of};
use engine::calculation::{AmountKey, FigurePath, RateUse, Step, StepKind};
use engine::domain::Share;

/// Writes formulas for a part, those of one of its schools or those of all together.
#[derive(Clone, Copy)]
pub(crate) struct Formulas<'a> {
    pub(crate) part: &'a Part<'a>,
    pub(crate) school: Option<u16>,
}

impl Formulas<'_> {
    /// The formula of an amount, without the equals sign; nothing for a step that has none.
    pub(crate) fn euros(&self, step: &Step) -> Option<String> {
        match &step.kind {
            StepKind::PupilsTimesRate(_) | StepKind::Growth { .. } | StepKind::Share(..) => None,
            StepKind::Figure => self.figure(step.name?),
            StepKind::Entered(field) => Some(self.on_region(region::entered(*field))),
            StepKind::Limit(_) => {
                let high = step.name == Some(FigurePath::TechnologyPoor(true));
                Some(Place::new(&self.part.sheets.rates, self.part.rates.limit(high)).absolute())
            }
            StepKind::Sum(parts) => self.sum(step.name, parts),
            StepKind::Rounded(of) => self.rounded(of),
            StepKind::RoundedUp(of) => match &of.kind {
                StepKind::Share(share, of) => {
                    let (part, whole) = (share.numerator(), share.denominator());
                    Some(format!("CEILING({}{}/{whole},1)/100", times(part.into()), self.cents(of)?))
                }
                _ => None,
            },
        }
    }

    /// The whole cents of a part: of its cell where it is a figure of its own.
    pub(crate) fn cents(&self, step: &Step) -> Option<String> {
        let euros = match step.name {
            Some(figure) => self.figure(figure)?,
            None => self.euros(step)?,
        };
        Some(format!("ROUND({euros}*100,0)"))
    }

    /// A cell of the sheet of the schools together.
    pub(crate) fn on_region(&self, at: crate::features::files::model::workbook::cells::At) -> String {
        Place::new(&self.part.sheets.region, at).absolute()
    }

    fn figure(&self, figure: FigurePath) -> Option<String> {
        match figure {
            FigurePath::School(at, key) => {
                Some(Place::new(&self.part.sheets.calculation, calculation::amount(at, key)).absolute())
            }
            figure => Some(self.on_region(region::figure(figure)?)),
        }
    }

    fn sum(&self, name: Option<FigurePath>, parts: &[Step]) -> Option<String> {
        match (name, parts) {
            (_, []) => Some("0".to_owned()),
            (_, [Step { kind: StepKind::PupilsTimesRate(rate), .. }, ..]) => self.slot(rate),
            (Some(FigurePath::Region(key)), _) => Some(format!("SUMPRODUCT(ROUND({}*100,0))/100", self.schools(key))),
            _ => {
                let parts: Option<Vec<_>> = parts.iter().map(|part| self.cents(part)).collect();
                Some(format!("({})/100", parts?.join("+")))
            }
        }
    }

    /// An amount of every school.
    fn schools(&self, key: AmountKey) -> String {
        Place::new(&self.part.sheets.calculation, calculation::amount(0, key)).range(self.part.size(), 1)
    }

    /// Pupils times rates, which stands in a column of its own.
    fn slot(&self, rate: &RateUse) -> Option<String> {
        let at = calculation::slot(self.school?, Slot::of(rate));
        Some(Place::new(&self.part.sheets.calculation, at).absolute())
    }

    fn rounded(&self, of: &Step) -> Option<String> {
        let (share, doubled) = match &of.kind {
            StepKind::Share(share, of) => {
                (*share, format!("{}{}", times(2 * u32::from(share.numerator())), self.cents(of)?))
            }
            StepKind::Growth { years, of, .. } => {
                let Some(rate) = rate_below(of) else { return Some("0".to_owned()) };
                let share = share_of(of);
                let at = calculation::growth(self.school?, rate.end, calculation::whole_column(*years)?);
                (share, Place::new(&self.part.sheets.calculation, at).absolute())
            }
            _ => (Share::WHOLE, format!("2*{}", self.cents(of)?)),
        };
        let whole = share.denominator();
        Some(format!("INT(({doubled}+{whole})/{})/100", 2 * u32::from(whole)))
    }
}

/// `3*`, or nothing where it would say once.
pub(crate) fn times(factor: u32) -> String {
    if factor == 1 { String::new() } else { format!("{factor}*") }
}
