//! The scenarios of a form: its own fields are the inputs of the one that is edited, the others hang beside them.

use std::rc::Rc;

use crate::form::document::Form;
use crate::form::move_pupils::MovePupils;
use crate::form::scenario_letters::ScenarioLetters;
use engine::domain::{Document, SchemeId};

/// A change to the scenarios.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScenarioEdit {
    /// A copy of the edited scenario with this name, after it; the copy is edited from then on.
    Copy(Rc<str>),
    /// Editing another scenario, by its place among all.
    Switch(usize),
    /// Taking a scenario away, by its place among all. The last one stays.
    Remove(usize),
    /// A ready-made step in a copy of the edited scenario, with this name, after all others. The edited one stays as it
    /// is, and is edited further; only where a school joins the copy is, since its pupils have to be filled in.
    Try(Step, Rc<str>),
}

/// A ready-made change of the inputs of a scenario: a what-if, no rule of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Pupil numbers that change every year, in percent.
    YearlyChange(Rc<str>),
    /// Pupils who choose another profiel.
    MovePupils(MovePupils),
    /// Another school, to be filled in.
    Join,
    /// A school that leaves.
    Leave(u16),
    /// Other amounts.
    Scheme(SchemeId),
}

impl Form {
    /// The scenarios in their order, the edited one as the others are kept: without scenarios and plan.
    #[must_use]
    pub fn all_scenarios(&self) -> Vec<Rc<Self>> {
        let mut all = self.scenarios.clone();
        all.insert(self.place(), Rc::new(self.alone()));
        all
    }

    /// The place of the edited scenario among all.
    #[must_use]
    pub fn place(&self) -> usize {
        self.scenario_position.min(self.scenarios.len())
    }

    /// The names of all scenarios in their order, possibly empty.
    #[must_use]
    pub fn scenario_names(&self) -> Vec<Rc<str>> {
        let mut names: Vec<_> = self.scenarios.iter().map(|other| Rc::clone(&other.scenario_name)).collect();
        names.insert(self.place(), Rc::clone(&self.scenario_name));
        names
    }

    /// The letter of the edited scenario.
    #[must_use]
    pub fn letter(&self) -> char {
        self.scenario_letters.at(self.place())
    }

    /// Whether another scenario fits.
    #[must_use]
    pub fn has_room_for_a_scenario(&self) -> bool {
        self.scenarios.len() + 1 < Document::MAX_SCENARIOS
    }

    /// The form after a ready-made step.
    #[must_use]
    pub fn after_step(&self, step: &Step) -> Self {
        let mut form = self.clone();
        match step {
            Step::YearlyChange(percent) => form.annual_pupil_change = Rc::clone(percent),
            Step::MovePupils(moving) => form = moving.apply(self).0,
            Step::Join => form.change_schools(crate::form::school_edit::SchoolEdit::Add),
            Step::Leave(at) => form.change_schools(crate::form::school_edit::SchoolEdit::Remove(*at)),
            Step::Scheme(scheme) => form.scheme = *scheme,
        }
        form
    }

    pub(crate) fn change_scenarios(&self, edit: &ScenarioEdit) -> Self {
        match edit {
            ScenarioEdit::Copy(name) => self.copied(name),
            ScenarioEdit::Switch(place) => self.switched(*place),
            ScenarioEdit::Remove(place) => self.without(*place),
            ScenarioEdit::Try(step, name) => self.tried(step, name),
        }
    }

    fn alone(&self) -> Self {
        let scenario_letters = ScenarioLetters::default();
        Self { scenario_position: 0, scenarios: Vec::new(), scenario_letters, plan: Rc::default(), ..self.clone() }
    }

    fn copied(&self, name: &Rc<str>) -> Self {
        let mut form = self.clone();
        if self.has_room_for_a_scenario() {
            let place = self.place();
            form.scenarios.insert(place, Rc::new(self.alone()));
            form.scenario_letters = self.scenario_letters.with_new(place + 1, self.scenarios.len() + 1);
            form.scenario_position = place + 1;
            form.scenario_name = Rc::clone(name);
        }
        form
    }

    fn tried(&self, step: &Step, name: &Rc<str>) -> Self {
        let mut form = self.clone();
        if self.has_room_for_a_scenario() {
            let last = self.scenarios.len() + 1;
            let tried = Self { scenario_name: Rc::clone(name), ..self.after_step(step).alone() };
            form.scenario_letters = self.scenario_letters.with_new(last, last);
            form.scenarios.push(Rc::new(tried));
            if *step == Step::Join {
                form = form.switched(last);
            }
        }
        form
    }

    fn switched(&self, place: usize) -> Self {
        let mut others = self.all_scenarios();
        if place == self.place() || place >= others.len() {
            return self.clone();
        }
        let chosen = others.remove(place);
        Self {
            scenario_position: place,
            scenarios: others,
            scenario_letters: self.scenario_letters,
            plan: Rc::clone(&self.plan),
            ..Self::clone(&chosen)
        }
    }

    fn without(&self, place: usize) -> Self {
        let own = self.place();
        if self.scenarios.is_empty() || place > self.scenarios.len() {
            return self.clone();
        }
        if place == own {
            let neighbour = if own > 0 { own - 1 } else { 1 };
            return self.switched(neighbour).without(place);
        }
        let mut form = self.clone();
        form.scenario_letters = self.scenario_letters.without(place, self.scenarios.len() + 1);
        form.scenarios.remove(if place < own { place } else { place - 1 });
        form.scenario_position = if place < own { own - 1 } else { own };
        form
    }
}
