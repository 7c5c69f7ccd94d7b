//! What schools ask while they fill in the table, with its source, and examples to look at first.

use yew::prelude::*;

use crate::app::action::Action;
use crate::features::school::view::open_school::OpenSchool;
use crate::view_model::{EntryTexts, Example, HelpTexts, fill};
use crate::widgets::drawing::Drawing;

/// The examples and the questions, each folded away.
pub(crate) fn helps(props: &OpenSchool<'_>) -> Html {
    let words = HelpTexts::of(props.language);
    let mut out = Drawing::new();
    out.open("div", "helps");
    examples(&mut out, props);
    question(&mut out, words, words.dates, &[("", words.dates_answer)], words.dates_source);
    let who = [
        (words.bovenbouw, words.bovenbouw_answer),
        (words.dp, words.dp_answer),
        (words.lwoo, words.lwoo_answer),
        (words.old, words.old_answer),
        (words.tl, words.tl_answer),
    ];
    question(&mut out, words, words.who, &who, words.who_source);
    question(&mut out, words, words.vso, &[("", words.vso_answer)], words.vso_source);
    out.finish()
}

/// A question with its answers, each with what it is about.
#[inline(never)]
fn question(out: &mut Drawing, words: &HelpTexts, question: &str, answers: &[(&str, &str)], source: &str) {
    out.open("details", "");
    out.leaf("summary", "", question);
    for (about, answer) in answers {
        out.open("p", "");
        if !about.is_empty() {
            out.leaf("strong", "", about);
            out.text(": ");
        }
        out.text(answer);
        out.close();
    }
    out.leaf("p", "hint", &fill(words.source, &[source]));
    out.close();
}

fn examples(out: &mut Drawing, props: &OpenSchool<'_>) {
    let words = EntryTexts::of(props.language);
    out.open("details", "");
    out.leaf("summary", "", words.examples);
    out.leaf("p", "hint", words.examples_help);
    out.open("div", "tools");
    for example in Example::ALL {
        let name = example.name(props.language);
        out.open_with("button", &["type", "class"], &[Some("button"), Some("button")]);
        out.key(name);
        out.on_click(props.on_action, Action::Example(props.at, example));
        out.text(name);
        out.close();
    }
    out.close();
    out.close();
}
