use std::rc::Rc;

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::focus::school_tab_id;
use crate::browser::focus;
use crate::features::outcome::model::screen::Screen;
use crate::features::region::model::together::together_label;
use crate::features::scenarios::model::scenario_names::scenario_on_page;
use crate::features::school::text::SchoolTexts;
use crate::form::edit::Edit;
use crate::form::school_edit::SchoolEdit;
use crate::text::fill;
use crate::text::language::Language;
use crate::widgets::button::ActionButton;

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
    html! {
        <div class="schools">
            if props.names.len() > 1 {
                <h3 id="schools-list">{ words.list }</h3>
                <div
                    id={LIST_ID}
                    class="schools__tabs"
                    role="tablist"
                    aria-orientation="vertical"
                    aria-labelledby="schools-list"
                    onkeydown={keys(props)}
                >
                    for (at, name) in (0u16..).zip(props.names.iter()) {
                        { tab(props, at, name) }
                    }
                </div>
                <p class="hint">{ words.list_help }</p>
            }
            { buttons(props) }
        </div>
    }
}

fn tab(props: &SchoolListProps, at: u16, name: &str) -> Html {
    let number = (u32::from(at) + 1).to_string();
    let label = match name.trim() {
        "" => fill(SchoolTexts::of(props.language).nameless, &[&number]),
        _ => name.to_owned(),
    };
    let is_open = at == props.open;
    html! {
        <button
            key={number}
            type="button"
            role="tab"
            class="schools__tab"
            id={school_tab_id(at)}
            aria-selected={is_open.to_string()}
            aria-controls={is_open.then_some(SCHOOL_PANEL_ID)}
            tabindex={if is_open { "0" } else { "-1" }}
            onclick={props.on_action.reform(move |_| Action::OpenSchool(at))}
        >
            { label }
        </button>
    }
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
    let quiet = |key: &'static str, label: &'static str, change: SchoolEdit| {
        let (action, on_action) = (Action::Edit(Edit::School(change)), props.on_action.clone());
        html! { <ActionButton {key} class="button button--quiet" {label} {action} {on_action} /> }
    };
    let to = |to| SchoolEdit::Move { from: open, to };
    html! {
        <div class="schools__buttons" role="group" aria-label={words.actions}>
            { quiet("add", words.add, SchoolEdit::Add) }
            { quiet("duplicate", words.duplicate, SchoolEdit::Duplicate(open)) }
            if props.names.len() > 1 {
                { quiet("up", words.up, to(open.saturating_sub(1))) }
                { quiet("down", words.down, to(open.saturating_add(1))) }
                { quiet("remove", words.remove, SchoolEdit::Remove(open)) }
            }
        </div>
    }
}

/// What the figures are the sum of when there are several schools, and of which scenario when there are several.
pub(crate) fn total_of(screen: &Screen, language: Language) -> Html {
    let labels = [together_label(&screen.form, language), scenario_on_page(&screen.form, language)];
    html! {
        for label in labels.into_iter().flatten() {
            <p key={label.clone()} class="outcome__of">{ label }</p>
        }
    }
}
