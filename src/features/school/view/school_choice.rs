use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::action::Action;
use crate::app::focus::SCHOOL_CHOICE_ID;
use crate::browser::field::place_of;
use crate::features::school::model::school_label::school_labels;
use crate::features::school::text::SchoolTexts;
use crate::features::school::view::open_school::OpenSchool;
use crate::text::language::Language;

/// From this many schools on they can be searched.
const SEARCHED_FROM: usize = 10;

#[derive(Properties, PartialEq)]
struct SchoolChoiceProps {
    language: Language,
    /// The name and BRIN of each school as typed, in the order of the document.
    names: Rc<[(Rc<str>, Rc<str>)]>,
    /// The school whose fields show.
    open: u16,
    on_action: Callback<Action>,
}

/// The choice among several schools.
pub(crate) fn school_choice(props: &OpenSchool<'_>) -> Html {
    let schools = props.state.form.schools.iter();
    let names: Rc<[_]> = schools.map(|school| (Rc::clone(&school.name), Rc::clone(&school.brin))).collect();
    html! { <SchoolChoice language={props.language} {names} open={props.at} on_action={props.on_action} /> }
}

/// Which of several schools is open: a list, the one before, the next, and from ten on a field to search in.
#[component]
fn SchoolChoice(props: &SchoolChoiceProps) -> Html {
    let words = SchoolTexts::of(props.language);
    let labels = use_memo((props.names.clone(), props.language), |(names, language)| {
        let labels = school_labels(names.iter().map(|(name, brin)| [&**name, &**brin]), *language);
        labels.into_iter().map(AttrValue::from).collect::<Vec<AttrValue>>()
    });
    let onchange =
        props.on_action.reform(|event: Event| Action::OpenSchool(u16::try_from(place_of(&event)).unwrap_or_default()));
    let last = u16::try_from(labels.len().saturating_sub(1)).unwrap_or(u16::MAX);
    html! {
        <div class="school-choice">
            { step(props, "‹", words.before, props.open.checked_sub(1)) }
            <select id={SCHOOL_CHOICE_ID} aria-label={words.list} {onchange}>
                for (place, label) in labels.iter().enumerate() {
                    <option key={place} value={place.to_string()} selected={place == usize::from(props.open)}>
                        { label.clone() }
                    </option>
                }
            </select>
            { step(props, "›", words.after, props.open.checked_add(1).filter(|next| *next <= last)) }
            if labels.len() >= SEARCHED_FROM {
                { search(props, &labels) }
            }
        </div>
    }
}

/// A step to the school before or the next; where there is none the button stays, so that it keeps the focus.
fn step(props: &SchoolChoiceProps, sign: &'static str, label: &'static str, to: Option<u16>) -> Html {
    let on_action = props.on_action.clone();
    let onclick = move |_: MouseEvent| {
        if let Some(to) = to {
            on_action.emit(Action::ShowSchool(to));
        }
    };
    html! {
        <button key={label} type="button" class="icon-button" title={label} aria-label={label} aria-disabled={to.is_none().then_some("true")} {onclick}>
            <span aria-hidden="true">{ sign }</span>
        </button>
    }
}

fn search(props: &SchoolChoiceProps, labels: &Rc<Vec<AttrValue>>) -> Html {
    const LIST: &str = "school-names";
    let words = SchoolTexts::of(props.language);
    let open_found = {
        let (labels, names, on_action) = (Rc::clone(labels), Rc::clone(&props.names), props.on_action.clone());
        Callback::from(move |field: HtmlInputElement| {
            let wanted = field.value().to_lowercase();
            let wanted = wanted.trim();
            let mut schools = labels.iter().zip(names.iter());
            let found = schools.position(|(label, (_, brin))| {
                !wanted.is_empty() && [&**label, &**brin].iter().any(|text| text.to_lowercase().contains(wanted))
            });
            if let Some(at) = found.and_then(|at| u16::try_from(at).ok()) {
                field.set_value("");
                on_action.emit(Action::OpenSchool(at));
            }
        })
    };
    let onchange = open_found.reform(|event: Event| event.target_unchecked_into());
    // Not every browser takes Enter for the end of a change.
    let onkeydown = move |event: KeyboardEvent| {
        if event.key() == "Enter" {
            open_found.emit(event.target_unchecked_into());
        }
    };
    html! {
        <span key="search" class="school-choice__search">
            <input type="text" list={LIST} aria-label={words.search} placeholder={words.search} autocomplete="off" {onchange} {onkeydown} />
            <datalist id={LIST}>
                for (place, label) in labels.iter().enumerate() {
                    <option key={place} value={label.clone()} />
                }
            </datalist>
        </span>
    }
}
