//! What schools ask while they fill in the table, with its source, and examples to look at first.

use yew::prelude::*;

use crate::app::action::Action;
use crate::features::school::model::example::Example;
use crate::features::school::text::{EntryTexts, HelpTexts};
use crate::features::school::view::open_school::OpenSchool;
use crate::text::fill;
use crate::widgets::button::ActionButton;

/// The examples and the questions, each folded away.
pub(crate) fn helps(props: &OpenSchool<'_>) -> Html {
    let words = HelpTexts::of(props.language);
    let who = [
        (words.bovenbouw, words.bovenbouw_answer),
        (words.dp, words.dp_answer),
        (words.lwoo, words.lwoo_answer),
        (words.old, words.old_answer),
        (words.tl, words.tl_answer),
    ];
    html! {
        <div class="helps">
            { examples(props) }
            { question(words, words.dates, &[("", words.dates_answer)], words.dates_source) }
            { question(words, words.who, &who, words.who_source) }
            { question(words, words.vso, &[("", words.vso_answer)], words.vso_source) }
        </div>
    }
}

/// A question with its answers, each with what it is about.
fn question(words: &HelpTexts, question: &'static str, answers: &[(&'static str, &'static str)], source: &str) -> Html {
    html! {
        <details>
            <summary>{ question }</summary>
            for (about, answer) in answers.iter().copied() {
                <p key={answer}>
                    if !about.is_empty() {
                        <strong>{ about }</strong>
                        { ": " }
                    }
                    <span>{ answer }</span>
                </p>
            }
            <p class="hint">{ fill(words.source, &[source]) }</p>
        </details>
    }
}

fn examples(props: &OpenSchool<'_>) -> Html {
    let words = EntryTexts::of(props.language);
    html! {
        <details>
            <summary>{ words.examples }</summary>
            <p class="hint">{ words.examples_help }</p>
            <div class="tools">
                for example in Example::ALL {
                    <ActionButton
                        key={example.name(props.language)}
                        label={example.name(props.language)}
                        action={Action::Example(props.at, example)}
                        on_action={props.on_action.clone()}
                    />
                }
            </div>
        </details>
    }
}
