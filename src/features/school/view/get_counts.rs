use yew::prelude::*;

use crate::app::action::Action;
use crate::app::parts::Rest;
use crate::features::school::text::EntryTexts;
use crate::text::language::Language;
use crate::widgets::menu::menu;

/// The id of what opens the menu.
pub(crate) const GET_COUNTS_ID: &str = "ophalen";

#[derive(Properties, PartialEq)]
pub(crate) struct GetCountsProps {
    pub(crate) language: Language,
    /// The place of the school in the document.
    pub(crate) at: u16,
    /// The part of the program that has what the menu holds.
    pub(crate) rest: Option<Rest>,
    pub(crate) on_action: Callback<Action>,
}

/// The menu of ways to get counts without typing them, which no key changes.
#[component]
pub(crate) fn GetCounts(props: &GetCountsProps) -> Html {
    let content = props.rest.map(|rest| (rest.get_counts)(props.at, props.language, &props.on_action));
    menu(GET_COUNTS_ID, EntryTexts::of(props.language).get_counts.to_owned(), content.unwrap_or_default())
}
