use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::focus::school_tab_id;
use crate::browser::focus;
use crate::view_model::{Edit, Language, SchoolEdit, SchoolTexts, Screen, fill, scenario_on_page, together_label};
use crate::widgets::button::button;
use crate::widgets::drawing::Drawing;
use crate::widgets::element::{element, hint, named_text, text, together};

/// The id of the part that holds the open school.
pub(crate) const SCHOOL_PANEL_ID: &str = "school";

const LIST_ID: &str = "schools";

#[derive(Properties, PartialEq)]
pub(crate) struct SchoolListProps {
    pub(crate) language: Language,
    /// The names as typed, in the order of the document.
    pub(crate) names: Rc<[Rc<str>]>,
    /// The school whose fields show.
    pub(crate) open: u16,
    pub(crate) on_action: Callback<Action>,
}

/// The schools, of which one is open: tabs below each other, and what can be done with the open one.
#[component]
pub(crate) fn SchoolList(props: &SchoolListProps) -> Html {
    let words = SchoolTexts::of(props.language);
    use_effect_with((props.open, props.names.len()), |(open, _)| focus::reveal(LIST_ID, &school_tab_id(*open)));
    let mut parts = Vec::new();
    if props.names.len() > 1 {
        let tabs: Html = (0u16..).zip(props.names.iter()).map(|(at, name)| tab(props, at, name)).collect();
        let onkeydown = keys(props);
        parts.push(named_text("h3", "schools-list", "", words.list));
        parts.push(html! {
            <div
                id={LIST_ID}
                class="schools__tabs"
                role="tablist"
                aria-orientation="vertical"
                aria-labelledby="schools-list"
                {onkeydown}
            >
                { tabs }
            </div>
        });
        parts.push(hint(words.list_help));
    }
    parts.push(buttons(props));
    element("div", "schools", parts)
}

fn tab(props: &SchoolListProps, at: u16, name: &str) -> Html {
    let words = SchoolTexts::of(props.language);
    let number = (u32::from(at) + 1).to_string();
    let label = if name.trim().is_empty() { fill(words.nameless, &[&number]) } else { name.to_owned() };
    let is_open = at == props.open;
    let (selected, index) = if is_open { ("true", "0") } else { ("false", "-1") };
    let mut out = Drawing::new();
    out.open_with(
        "button",
        &["type", "role", "class", "id", "aria-selected", "aria-controls", "tabindex"],
        &[
            Some("button"),
            Some("tab"),
            Some("schools__tab"),
            Some(&school_tab_id(at)),
            Some(selected),
            is_open.then_some(SCHOOL_PANEL_ID),
            Some(index),
        ],
    );
    out.key(&number);
    out.on_click(&props.on_action, Action::OpenSchool(at));
    out.text(&label);
    out.finish()
}

/// The keys that open another school, as tabs have them.
fn keys(props: &SchoolListProps) -> Callback<KeyboardEvent> {
    let (on_action, open) = (props.on_action.clone(), props.open);
    let last = u16::try_from(props.names.len().saturating_sub(1)).unwrap_or(u16::MAX);
    Callback::from(move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let next = match event.key().as_str() {
            "ArrowDown" => open.saturating_add(1).min(last),
            "ArrowUp" => open.saturating_sub(1),
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        event.prevent_default();
        on_action.emit(Action::OpenSchool(next));
    })
}

fn buttons(props: &SchoolListProps) -> Html {
    let words = SchoolTexts::of(props.language);
    let open = props.open;
    let quiet = |key, label, edit| button(key, "button button--quiet", label, &props.on_action, Action::Edit(edit));
    let mut buttons = vec![
        button("add", "button button--quiet", words.add, &props.on_action, Action::Edit(Edit::School(SchoolEdit::Add))),
        quiet("duplicate", words.duplicate, Edit::School(SchoolEdit::Duplicate(open))),
    ];
    if props.names.len() > 1 {
        let to = |to| Edit::School(SchoolEdit::Move { from: open, to });
        buttons.push(quiet("up", words.up, to(open.saturating_sub(1))));
        buttons.push(quiet("down", words.down, to(open.saturating_add(1))));
        buttons.push(quiet("remove", words.remove, Edit::School(SchoolEdit::Remove(open))));
    }
    let mut out = Drawing::new();
    out.open_with(
        "div",
        &["class", "role", "aria-label"],
        &[Some("schools__buttons"), Some("group"), Some(words.actions)],
    );
    for button in buttons {
        out.html(button);
    }
    out.finish()
}

/// What the figures are the sum of when there are several schools, and of which scenario when there are several.
pub(crate) fn total_of(screen: &Screen, language: Language) -> Html {
    let labels = [together_label(&screen.form, language), scenario_on_page(&screen.form, language)];
    let shown = labels.map(|label| label.map(|label| text("p", "outcome__of", &label)).unwrap_or_default());
    together(shown.to_vec())
}
