use std::rc::Rc;

use yew::prelude::*;

use super::count_table::count_table;
use super::element::together;
use super::table_tools::table_tools;
use super::warnings::warnings;
use crate::ui::state::{Action, State};
use crate::view_model::{FieldProblem, Language, SchoolForm, Screen};

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
