//! The questions that can be asked about another future: what stands in each, and which step it means.

use std::rc::Rc;

use crate::features::scenarios::text::ScenarioTexts;
use crate::features::school::model::school_label::school_label_typed;
use crate::form::document::Form;
use crate::form::move_pupils::{MoveAmount, MovePupils, parse_move_amount};
use crate::form::scenario_edit::Step;
use crate::form::school_form::SchoolForm;
use crate::form::typed::parse_change;
use crate::text::fill;
use crate::text::language::Language;
use engine::domain::{Profiel, SchemeId, ShortText};
use engine::rules::scheme;

/// A question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// What if pupils choose another profiel?
    Move,
    /// What if the number of pupils changes every year?
    Change,
    /// What if a school joins?
    Join,
    /// What if a school leaves?
    Leave,
    /// What if other amounts hold?
    Scheme,
}

impl Question {
    /// All questions, the two that people come for first.
    pub const ALL: [Self; 5] = [Self::Move, Self::Change, Self::Join, Self::Leave, Self::Scheme];
}

/// What was typed and chosen in the questions.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// How much the number of pupils changes every year, in percent.
    pub percent: Rc<str>,
    /// The profiel that pupils leave.
    pub from: Profiel,
    /// The profiel that they go to.
    pub to: Profiel,
    /// How many do, as a number or a percentage.
    pub amount: Rc<str>,
    /// The place of the school where they do; nothing for all schools.
    pub at_school: Option<usize>,
    /// Whether they did in the count of 2017 already.
    pub in_2017: bool,
    /// The place of the school that leaves.
    pub leaving: Option<usize>,
    /// The amounts to compute with.
    pub scheme: Option<SchemeId>,
}

impl Asked {
    /// What the questions begin with: the move that the letter fears first, and pupils who grow fewer.
    #[must_use]
    pub fn new(edited: SchemeId) -> Self {
        Self {
            percent: Rc::from("-2"),
            from: Profiel::Mt,
            to: Profiel::Dp,
            amount: Rc::from("20"),
            at_school: None,
            in_2017: false,
            leaving: None,
            scheme: SchemeId::ALL.into_iter().find(|scheme| *scheme != edited),
        }
    }

    /// The same for a form whose schools may have gone in the meantime.
    #[must_use]
    pub fn within(&self, form: &Form) -> Self {
        let known = |at: &usize| *at < form.schools.len();
        Self { at_school: self.at_school.filter(known), leaving: self.leaving.filter(known), ..self.clone() }
    }

    /// The same after a question was answered: what was asked in it is gone, so that asking again does nothing.
    #[must_use]
    pub fn without(&self, question: Question) -> Self {
        let mut left = self.clone();
        match question {
            Question::Move => left.amount = Rc::from(""),
            Question::Change => left.percent = Rc::from(""),
            Question::Join => {}
            Question::Leave => left.leaving = None,
            Question::Scheme => left.scheme = None,
        }
        left
    }

    /// What was typed as a percentage, without its sign.
    #[must_use]
    pub fn percent(&self) -> &str {
        self.percent.trim().trim_end_matches('%').trim_end()
    }

    /// How many pupils are meant, if that is understood.
    #[must_use]
    pub fn move_amount(&self) -> Option<MoveAmount> {
        parse_move_amount(&self.amount)
    }

    /// The move that is meant, of this many pupils.
    #[must_use]
    pub fn moving(&self, amount: MoveAmount) -> MovePupils {
        let school = self.at_school.and_then(|school| u16::try_from(school).ok());
        MovePupils { from: self.from, to: self.to, amount, school, in_2017: self.in_2017 }
    }

    /// The step that a question means, and the name of a scenario with it; nothing while something is missing or wrong,
    /// or would change nothing.
    #[must_use]
    pub fn step(&self, question: Question, form: &Form, language: Language) -> Option<(Step, String)> {
        let words = ScenarioTexts::of(language);
        let (step, name) = match question {
            Question::Change => {
                let percent = self.percent();
                let change = parse_change(percent).ok().filter(|change| !change.is_none())?;
                let sign = if change.percent().is_sign_positive() && !percent.starts_with('+') { "+" } else { "" };
                (Step::YearlyChange(percent.into()), fill(words.named_change, &[&format!("{sign}{percent}")]))
            }
            Question::Move => {
                let moving = self.moving(self.move_amount()?);
                let moved = moving.apply(form).1.total();
                (moved > 0).then_some(())?;
                // There may be fewer than was asked for.
                let how_many =
                    if self.amount.contains('%') { self.amount.trim().to_owned() } else { moved.to_string() };
                let codes = [how_many.as_str(), self.from.code(), self.to.code()];
                (Step::MovePupils(moving), fill(words.named_move, &codes))
            }
            // One that joined is filled in before another does.
            Question::Join => {
                form.schools.last().filter(|school| ***school != SchoolForm::default())?;
                (Step::Join, words.named_join.to_owned())
            }
            Question::Leave => {
                let at = u16::try_from(self.leaving.filter(|_| form.schools.len() > 1)?).ok()?;
                (Step::Leave(at), fill(words.named_leave, &[&school_label_typed(form, at, language)]))
            }
            Question::Scheme => {
                let chosen = self.scheme.filter(|chosen| *chosen != form.scheme)?;
                (Step::Scheme(chosen), language.pick(&scheme(chosen).name).to_owned())
            }
        };
        Some((step, name.chars().take(ShortText::MAX_CHARS).collect()))
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::{Asked, Question};
    use crate::features::school::model::example::Example;
    use crate::form::document::Form;
    use crate::form::edit::Edit;
    use crate::form::scenario_edit::ScenarioEdit;
    use crate::text::language::Language;
    use engine::domain::Profiel;

    fn two_schools() -> Form {
        let schools = [Example::Broad, Example::Shrinking].map(|example| Rc::new(example.school(Language::Nl)));
        Form { schools: schools.into(), ..Form::default() }
    }

    #[test]
    fn a_question_that_was_answered_asks_nothing_any_more() {
        let mut form = two_schools();
        let mut asked = Asked { leaving: Some(1), ..Asked::new(form.scheme) };
        for question in [Question::Move, Question::Change, Question::Leave, Question::Scheme] {
            let (step, name) = asked.step(question, &form, Language::Nl).unwrap();
            let before = form.clone();
            form = form.apply(&Edit::Scenario(ScenarioEdit::Try(step, name.into())));
            assert_eq!(form.scenarios.len(), before.scenarios.len() + 1, "{question:?} makes a scenario");
            assert_eq!(form.schools, before.schools, "{question:?} leaves the one on the page as it is");
            asked = asked.without(question);
            assert_eq!(asked.step(question, &form, Language::Nl), None, "{question:?} again");
        }
    }

    #[test]
    fn nothing_is_asked_that_would_change_nothing() {
        let form = two_schools();
        let asked = Asked::new(form.scheme);
        let cases = [
            (Question::Move, Asked { amount: Rc::from("tien"), ..asked.clone() }, "no number"),
            (Question::Move, Asked { amount: Rc::from("0"), ..asked.clone() }, "nobody"),
            (Question::Move, Asked { to: Profiel::Mt, ..asked.clone() }, "the same profiel"),
            (Question::Move, Asked { from: Profiel::Hbr, ..asked.clone() }, "a profiel without pupils"),
            (Question::Change, Asked { percent: Rc::from("0"), ..asked.clone() }, "no change"),
            (Question::Change, Asked { percent: Rc::from("30"), ..asked.clone() }, "more than 20 percent"),
            (Question::Leave, asked.clone(), "no school was chosen"),
            (Question::Scheme, Asked { scheme: Some(form.scheme), ..asked.clone() }, "the amounts of now"),
        ];
        for (question, asked, reason) in cases {
            assert_eq!(asked.step(question, &form, Language::Nl), None, "{reason}");
        }
        assert_eq!(asked.step(Question::Join, &Form::default(), Language::Nl), None, "an empty school is there");
        let alone = Asked { leaving: Some(0), ..asked };
        assert_eq!(alone.step(Question::Leave, &Form::default(), Language::Nl), None, "the last school stays");
    }

    #[test]
    fn a_scenario_is_named_after_its_question() {
        let form = two_schools();
        let asked = Asked { leaving: Some(0), ..Asked::new(form.scheme) };
        let name = |question, asked: &Asked| asked.step(question, &form, Language::Nl).unwrap().1;
        assert_eq!(name(Question::Move, &asked), "20 van M&T naar D&P");
        assert_eq!(name(Question::Change, &asked), "-2% leerlingen per jaar");
        assert_eq!(name(Question::Change, &Asked { percent: Rc::from("1,5 %"), ..asked }), "+1,5% leerlingen per jaar");
    }
}
