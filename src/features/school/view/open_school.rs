use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::State;
use crate::features::outcome::model::screen::Screen;
use crate::form::problem::FieldProblem;
use crate::form::school_form::SchoolForm;
use crate::text::language::Language;

/// What every part of the open school is given.
pub(crate) struct OpenSchool<'a> {
    pub(crate) state: &'a State,
    pub(crate) screen: &'a Screen,
    pub(crate) language: Language,
    /// The place of the school in the document.
    pub(crate) at: u16,
    pub(crate) school: &'a Rc<SchoolForm>,
    /// What was not understood, of this school and others.
    pub(crate) problems: &'a Rc<[FieldProblem]>,
    pub(crate) on_action: &'a Callback<Action>,
}
