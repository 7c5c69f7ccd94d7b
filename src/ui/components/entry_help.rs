//! What schools ask while they fill in the table, with its source.

use yew::prelude::*;

use super::element::{element, folded, hint, paragraph, text};
use crate::view_model::{HelpTexts, Language, fill};

/// A question with its answer, folded away.
pub(crate) fn help(language: Language, question: &str, answer: &str, source: &str) -> Html {
    let source = fill(HelpTexts::of(language).source, &[source]);
    in_help(folded(question, vec![paragraph(answer), hint(&source)]))
}

/// Which pupils belong in the table.
pub(crate) fn who_counts(language: Language) -> Html {
    let words = HelpTexts::of(language);
    let answers = [
        (words.bovenbouw, words.bovenbouw_answer),
        (words.dp, words.dp_answer),
        (words.lwoo, words.lwoo_answer),
        (words.old, words.old_answer),
        (words.tl, words.tl_answer),
    ];
    let answers = answers.iter().flat_map(|(name, answer)| [text("dt", "", name), text("dd", "", answer)]);
    let source = fill(words.source, &[words.who_source]);
    in_help(folded(words.who, vec![element("dl", "", answers.collect()), hint(&source)]))
}

fn in_help(details: Html) -> Html {
    element("div", "help", vec![details])
}
