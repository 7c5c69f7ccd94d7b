//! What schools ask while they fill in the table, with its source.

use yew::prelude::*;

use crate::features::school::text::HelpTexts;
use crate::text::fill;
use crate::text::language::Language;

/// The questions and their answers.
pub(crate) fn who_counts(language: Language) -> Html {
    let words = HelpTexts::of(language);
    let who = [
        (words.bovenbouw, words.bovenbouw_answer),
        (words.dp, words.dp_answer),
        (words.lwoo, words.lwoo_answer),
        (words.old, words.old_answer),
        (words.tl, words.tl_answer),
    ];
    html! {
        <div>
            <dl>
                for (about, answer) in who {
                    <div key={about}>
                        <dt>{ about }</dt>
                        <dd>{ answer }</dd>
                    </div>
                }
            </dl>
            <p class="hint">{ fill(words.source, &[words.who_source]) }</p>
            { question(words, words.dates, words.dates_answer, words.dates_source) }
            { question(words, words.vso, words.vso_answer, words.vso_source) }
        </div>
    }
}

fn question(words: &HelpTexts, question: &'static str, answer: &'static str, source: &str) -> Html {
    html! {
        <>
            <h3>{ question }</h3>
            <p>{ answer }</p>
            <p class="hint">{ fill(words.source, &[source]) }</p>
        </>
    }
}
