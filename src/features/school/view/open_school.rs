use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::State;
use crate::features::school::view::advice::warnings;
use crate::features::school::view::count_table::count_table;
use crate::features::school::view::table_tools::table_tools;
use crate::view_model::{FieldProblem, Language, SchoolForm, Screen};
use crate::widgets::element::together;

/// What every part of the open school is given.
pub(crate) struct OpenSchool<'a> {
    pub(crate) state: &'a State,
    pub(crate) screen: &'a Screen,
    pub(crate) language: Language,
    pub(crate) at: u16,
    pub(crate) school: &'a Rc<SchoolForm>,
    pub(crate) problems: &'a [FieldProblem],
    pub(crate) on_action: &'a Callback<Action>,
}

/// The table of counts with what belongs to it.
pub(crate) fn counts(props: &OpenSchool<'_>) -> Html {
    together(vec![count_table(props), table_tools(props), warnings(props)])
}
