use std::rc::Rc;

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::formats::tables;
use crate::ui::components::element::{data, element, hint, text, together};
use crate::ui::components::table::{row, row_of, table};
use crate::ui::whole::rule_card::sources;
use crate::ui::whole::status_mark::status_mark;
use crate::ui::workbench::copy_table::CopyTable;
use crate::view_model::{
    ComparedLine, Form, Language, Money, RateChange, RateTexts, compare_schemes, compared_pair, difference_shown, fill,
    money, percent_shown, rate_changes,
};
use engine::rules::scheme;

#[derive(Properties, PartialEq)]
pub(super) struct ComparisonProps {
    pub(super) language: Language,
    pub(super) form: Rc<Form>,
}

/// The schools as entered by two schemes, and what happened in between.
#[component]
pub(super) fn Comparison(props: &ComparisonProps) -> Html {
    let words = RateTexts::of(props.language);
    let pair = compared_pair(props.form.scheme);
    let [base, other] = pair.map(|id| props.language.pick(&scheme(id).short_name));
    let inputs = (props.form.clone(), props.language);
    let lines = use_memo(inputs, |(form, language)| compare_schemes(form, compared_pair(form.scheme), *language));
    let columns =
        [(words.line, false), (base, true), (other, true), (words.difference, true), (words.in_percent, true)];
    let rows = lines.iter().map(|line| compared(line, props.language)).collect();
    let copies = {
        let (lines, language) = (Rc::clone(&lines), props.language);
        Callback::from(move |()| tables::compared(&[words.line, base, other], &lines, language))
    };
    let changes = rate_changes(pair, props.language);
    let change_columns = [(words.line, false), (base, false), (words.first, false), (other, false), (words.why, false)];
    together(vec![
        text("h3", "", words.compare_heading),
        hint(&fill(words.compare_about, &pair.map(|id| props.language.pick(&scheme(id).name)))),
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
    let before = change.before.iter().map(|amount| text("div", "", amount)).collect();
    let first = change.first.as_deref().unwrap_or("–");
    let why = vec![text("p", "", change.why), sources(&change.sources)];
    let later = vec![text("div", "", &change.later), status_mark(change.certainty, change.status)];
    let cells = vec![cell(before), text("td", "", first), cell(later), cell(why)];
    row_of(&change.label, false, change.label.as_str().into(), together(cells))
}
