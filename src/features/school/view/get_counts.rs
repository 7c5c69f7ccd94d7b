//! The ways to get counts without typing them.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::panel::Panel;
use crate::browser::{arrivals, disclosure, duo_file};
use crate::features::school::model::example::Example;
use crate::features::school::text::GetCountsTexts;
use crate::text::language::Language;
use crate::widgets::menu::menu;

/// The id of what opens the menu.
pub(crate) const GET_COUNTS_ID: &str = "ophalen";

#[derive(Properties, PartialEq)]
pub(crate) struct GetCountsProps {
    pub(crate) language: Language,
    /// The place of the school in the document.
    pub(crate) at: u16,
    pub(crate) on_action: Callback<Action>,
}

/// The menu of paste, a DUO file, a saved calculation and examples, which no key changes.
#[component]
pub(crate) fn GetCounts(props: &GetCountsProps) -> Html {
    let GetCountsProps { language, at, on_action } = props;
    let words = GetCountsTexts::of(*language);
    let on_document = {
        let on_action = on_action.clone();
        move |event: Event| {
            disclosure::close_around(&event);
            arrivals::open_chosen(&event, &on_action);
        }
    };
    let on_duo = {
        let on_action = on_action.clone();
        move |event: Event| {
            disclosure::close_around(&event);
            if let Some(picked) = duo_file::chosen(&event) {
                on_action.emit(Action::OpenDuoFile(picked));
            }
        }
    };
    let on_panel = {
        let on_action = on_action.clone();
        move |event: MouseEvent| {
            disclosure::close_around(&event);
            on_action.emit(Action::TogglePanel(Panel::Duo));
        }
    };
    let content = html! {
        <>
            <p>{ words.paste_help }</p>
            <div class="from-file">
                <p id="duo-file-help">{ words.duo_help }</p>
                <div class="menu__buttons">
                    { file_button("duo-file", "duo", ".csv,text/csv", words.choose_duo, Callback::from(on_duo)) }
                    <button type="button" class="button button--small" onclick={on_panel}>{ words.about_duo }</button>
                </div>
            </div>
            <div class="from-file">
                <p id="open-document-help">{ words.document_help }</p>
                { file_button("open-document", "document", ".json,application/json", words.choose_document, Callback::from(on_document)) }
            </div>
            { examples(*at, *language, on_action) }
            <p class="hint">{ words.keys }</p>
        </>
    };
    menu(GET_COUNTS_ID, words.get_counts.to_owned(), content)
}

/// A field for a file that looks like a button in our own words.
fn file_button(
    id: &'static str,
    field: &'static str,
    accept: &'static str,
    label: &'static str,
    onchange: Callback<Event>,
) -> Html {
    html! {
        <label class="file-button">
            <input
                type="file"
                {id}
                data-file={field}
                {accept}
                aria-describedby={format!("{id}-help")}
                {onchange}
                onclick={|event: MouseEvent| duo_file::forget(&event)}
            />
            <span class="button button--small">{ label }</span>
        </label>
    }
}

fn examples(at: u16, language: Language, on_action: &Callback<Action>) -> Html {
    let words = GetCountsTexts::of(language);
    html! {
        <div class="from-file">
            <p>{ words.examples_help }</p>
            <div class="menu__buttons">
                for example in Example::ALL {
                    { example_button(at, example, example.name(language), on_action.clone()) }
                }
            </div>
        </div>
    }
}

fn example_button(at: u16, example: Example, label: &'static str, on_action: Callback<Action>) -> Html {
    let onclick = move |event: MouseEvent| {
        disclosure::close_around(&event);
        on_action.emit(Action::Example(at, example));
    };
    html! { <button key={label} type="button" class="button button--small" {onclick}>{ label }</button> }
}
