//! Ways to get counts without typing them.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::panel::Panel;
use crate::browser::{arrivals, disclosure, duo_file};
use crate::features::school::model::example::Example;
use crate::features::school::text::EntryTexts;
use crate::features::school::view::open_school::OpenSchool;
use crate::widgets::menu::menu;

/// The id of what opens this.
pub(crate) const GET_COUNTS_ID: &str = "ophalen";

/// Paste, a DUO file, a saved calculation, an example.
pub(crate) fn get_counts(props: &OpenSchool<'_>) -> Html {
    let words = EntryTexts::of(props.language);
    let on_document = {
        let on_action = props.on_action.clone();
        move |event: Event| {
            disclosure::close_around(&event);
            arrivals::open_chosen(&event, &on_action);
        }
    };
    let on_duo = {
        let on_action = props.on_action.clone();
        move |event: Event| {
            disclosure::close_around(&event);
            if let Some(picked) = duo_file::chosen(&event) {
                on_action.emit(Action::OpenDuoFile(picked));
            }
        }
    };
    let on_panel = {
        let on_action = props.on_action.clone();
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
                { file_button("duo-file", "duo", ".csv,text/csv", words.choose_duo, Callback::from(on_duo)) }
                <button type="button" class="button button--small" onclick={on_panel}>{ words.about_duo }</button>
            </div>
            <div class="from-file">
                <p id="open-document-help">{ words.document_help }</p>
                { file_button("open-document", "document", ".json,application/json", words.choose_document, Callback::from(on_document)) }
            </div>
            { examples(props) }
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

fn examples(props: &OpenSchool<'_>) -> Html {
    let words = EntryTexts::of(props.language);
    html! {
        <div class="from-file">
            <p>{ words.examples_help }</p>
            <div class="menu__buttons">
                for example in Example::ALL {
                    { example_button(props, example) }
                }
            </div>
        </div>
    }
}

fn example_button(props: &OpenSchool<'_>, example: Example) -> Html {
    let (at, on_action) = (props.at, props.on_action.clone());
    let onclick = move |event: MouseEvent| {
        disclosure::close_around(&event);
        on_action.emit(Action::Example(at, example));
    };
    let label = example.name(props.language);
    html! { <button key={label} type="button" class="button button--small" {onclick}>{ label }</button> }
}
