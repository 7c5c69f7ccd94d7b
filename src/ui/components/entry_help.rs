//! What schools ask while they fill in the table, with its source.

use yew::prelude::*;

use super::element::{element, folded, hint, paragraph, text};
use super::examples::examples;
use super::school_panel::SchoolPanel;
use crate::view_model::{HelpTexts, fill};

/// An example to look at first, and the questions, each folded away.
pub(crate) fn helps(props: &SchoolPanel<'_>) -> Html {
    let words = HelpTexts::of(props.language);
    let answers = vec![
        examples(props),
        help(words, words.dates, words.dates_answer, words.dates_source),
        who_counts(words),
        help(words, words.vso, words.vso_answer, words.vso_source),
    ];
    element("div", "helps", answers)
}

fn help(words: &HelpTexts, question: &str, answer: &str, source: &str) -> Html {
    folded(question, vec![paragraph(answer), hint(&fill(words.source, &[source]))])
}

/// Which pupils belong in the table.
fn who_counts(words: &HelpTexts) -> Html {
    let answers = [
        (words.bovenbouw, words.bovenbouw_answer),
        (words.dp, words.dp_answer),
        (words.lwoo, words.lwoo_answer),
        (words.old, words.old_answer),
        (words.tl, words.tl_answer),
    ];
    let answers = answers.iter().flat_map(|(name, answer)| [text("dt", "", name), text("dd", "", answer)]);
    let source = fill(words.source, &[words.who_source]);
    folded(words.who, vec![element("dl", "", answers.collect()), hint(&source)])
}
