//! What stands in the form of the ready-made steps, and which step it means.

use std::rc::Rc;

use crate::features::scenarios::text::ScenarioTexts;
use crate::features::school::model::school_label::school_name;
use crate::form::document::Form;
use crate::form::move_pupils::{MoveAmount, MovePupils, parse_move_amount};
use crate::form::scenario_edit::Step;
use crate::form::typed::parse_change;
use crate::text::fill;
use crate::text::language::Language;
use engine::domain::{Profiel, SchemeId};
use engine::rules::scheme;

/// A kind of step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StepKind {
    Change,
    Move,
    Join,
    Leave,
    Scheme,
}

impl StepKind {
    pub(crate) const ALL: [Self; 5] = [Self::Change, Self::Move, Self::Join, Self::Leave, Self::Scheme];

    pub(crate) const fn label(self, words: &'static ScenarioTexts) -> &'static str {
        match self {
            Self::Change => words.step_change,
            Self::Move => words.step_move,
            Self::Join => words.step_join,
            Self::Leave => words.step_leave,
            Self::Scheme => words.step_scheme,
        }
    }
}

/// What was typed and chosen in the form of the steps.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct StepForm {
    pub(crate) kind: StepKind,
    pub(crate) percent: Rc<str>,
    pub(crate) from: Profiel,
    pub(crate) to: Profiel,
    pub(crate) amount: Rc<str>,
    /// 0 for all schools, else one more than the place of the school.
    pub(crate) at_school: usize,
    pub(crate) in_2017: bool,
    pub(crate) leaving: usize,
    pub(crate) scheme: SchemeId,
}

impl StepForm {
    /// The move that the letter fears first.
    pub(crate) fn new(edited: SchemeId) -> Self {
        let other = SchemeId::ALL.into_iter().find(|scheme| *scheme != edited);
        Self {
            kind: StepKind::Change,
            percent: Rc::from(""),
            from: Profiel::Mt,
            to: Profiel::Dp,
            amount: Rc::from(""),
            at_school: 0,
            in_2017: false,
            leaving: 0,
            scheme: other.unwrap_or(edited),
        }
    }

    /// The same for a form whose schools may have gone in the meantime.
    pub(crate) fn within(&self, form: &Form) -> Self {
        let schools = form.schools.len();
        let at_school = if self.at_school > schools { 0 } else { self.at_school };
        Self { at_school, leaving: self.leaving.min(schools.saturating_sub(1)), ..self.clone() }
    }

    /// How many pupils are meant, if that is understood.
    pub(crate) fn move_amount(&self) -> Option<MoveAmount> {
        parse_move_amount(&self.amount)
    }

    /// The move that is meant, of this many pupils.
    pub(crate) fn moving(&self, amount: MoveAmount) -> MovePupils {
        let school = self.at_school.checked_sub(1).and_then(|school| u16::try_from(school).ok());
        MovePupils { from: self.from, to: self.to, amount, school, in_2017: self.in_2017 }
    }

    /// The step that is meant, and the name of a scenario with it; nothing while something is missing or wrong.
    pub(crate) fn step(&self, form: &Form, language: Language) -> Option<(Step, String)> {
        let words = ScenarioTexts::of(language);
        match self.kind {
            StepKind::Change => {
                let percent = self.percent.trim().trim_end_matches('%').trim_end();
                let change = parse_change(percent).ok().filter(|change| !change.is_none())?;
                let sign = if change.percent().is_sign_positive() && !percent.starts_with('+') { "+" } else { "" };
                let name = fill(words.named_change, &[&format!("{sign}{percent}")]);
                Some((Step::YearlyChange(Rc::clone(&self.percent)), name))
            }
            StepKind::Move => {
                let moving = self.moving(self.move_amount()?);
                (moving.apply(form).1.total() > 0).then_some(())?;
                let codes = [self.amount.trim(), self.from.code(), self.to.code()];
                Some((Step::MovePupils(moving), fill(words.named_move, &codes)))
            }
            StepKind::Join => Some((Step::Join, words.named_join.to_owned())),
            StepKind::Leave => {
                let at = u16::try_from(self.leaving).ok()?;
                let school = form.schools.get(self.leaving)?;
                let name = fill(words.named_leave, &[&school_name(&school.name, at, language)]);
                Some((Step::Leave(at), name.chars().take(120).collect()))
            }
            StepKind::Scheme => Some((Step::Scheme(self.scheme), language.pick(&scheme(self.scheme).name).to_owned())),
        }
    }
}
