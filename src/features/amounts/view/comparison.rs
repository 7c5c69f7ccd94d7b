use std::rc::Rc;

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::features::outcome::view::rule_card::sources;
use crate::features::outcome::view::status_mark::status_mark;
use crate::formats::tables;
use crate::view_model::{
    ComparedLine, Form, Language, Money, RateChange, RateTexts, compare_schemes, difference_shown, money,
    percent_shown, rate_changes,
};
use crate::widgets::copy_table::CopyTable;
use crate::widgets::element::{data, element, hint, text, together};
use crate::widgets::table::{row, row_of, table};

#[derive(Properties, PartialEq)]
pub(crate) struct ComparisonProps {
    pub(crate) language: Language,
    pub(crate) form: Rc<Form>,
}

/// The schools as entered by the letter and as later fixed, and what happened in between.
#[component]
pub(crate) fn Comparison(props: &ComparisonProps) -> Html {
    let words = RateTexts::of(props.language);
    let inputs = (props.form.clone(), props.language);
    let lines = use_memo(inputs, |(form, language)| compare_schemes(form, *language));
    let columns = [
        (words.line, false),
        (words.letter, true),
        (words.later, true),
        (words.difference, true),
        (words.in_percent, true),
    ];
    let rows = lines.iter().map(|line| compared(line, props.language)).collect();
    let copies = {
        let (lines, language) = (Rc::clone(&lines), props.language);
        Callback::from(move |()| tables::compared(&[words.line, words.letter, words.later], &lines, language))
    };
    let changes = rate_changes(props.language);
    let change_columns =
        [(words.line, false), (words.letter, false), (words.first, false), (words.later, false), (words.why, false)];
    together(vec![
        text("h3", "", words.compare_heading),
        hint(words.compare_about),
        table("figures", words.compare_caption, &columns, rows),
        html! { <CopyTable language={props.language} name={words.compare_caption} rows={copies} /> },
        table("amounts", words.changes_caption, &change_columns, changes.iter().map(changed).collect()),
    ])
}

fn compared(line: &ComparedLine, language: Language) -> Html {
    let shown = |money: Money| data(&money.exact, None, money.shown.as_ref().into());
    let side = |amount: Option<Decimal>| shown(money(amount.unwrap_or_default(), language));
    let difference = line.difference();
    let percent = difference.percent().map_or_else(|| "–".to_owned(), |share| percent_shown(share, language));
    let cells =
        vec![side(line.base), side(line.other), shown(difference_shown(difference.euros(), language)), percent.into()];
    row(&line.label, false, line.label.as_str().into(), cells)
}

fn changed(change: &RateChange) -> Html {
    let cell = |parts: Vec<Html>| element("td", "", parts);
    let letter = change.letter.iter().map(|amount| text("div", "", amount)).collect();
    let first = change.first.as_deref().unwrap_or("–");
    let why = vec![text("p", "", change.why), sources(&change.sources)];
    let later = vec![text("div", "", &change.later), status_mark(change.certainty, change.status)];
    let cells = vec![cell(letter), text("td", "", first), cell(later), cell(why)];
    row_of(&change.label, false, change.label.as_str().into(), together(cells))
}
