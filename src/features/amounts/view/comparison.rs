use std::rc::Rc;

use rust_decimal::Decimal;
use yew::prelude::*;

use crate::features::amounts::model::scheme_comparison::{RateChange, compare_schemes, compared_pair, rate_changes};
use crate::features::amounts::text::RateTexts;
use crate::features::files::model::tables;
use crate::features::scenarios::model::comparison::{ComparedLine, difference_shown, percent_shown};
use crate::form::document::Form;
use crate::text::fill;
use crate::text::language::Language;
use crate::text::number_format::money;
use crate::widgets::amount::Amount;
use crate::widgets::copy_table::CopyTable;
use crate::widgets::figures::Figures;
use crate::widgets::rule_card::sources;
use crate::widgets::status_mark::status_mark;
use crate::widgets::table::{row, table};
use engine::rules::scheme;

/// The schools as entered by two schemes, and what happened in between.
pub(crate) fn comparison(figures: &Figures) -> Html {
    html! { <Comparison language={figures.language} form={&figures.screen.form} /> }
}

#[derive(Properties, PartialEq)]
struct ComparisonProps {
    language: Language,
    form: Rc<Form>,
}

#[component]
fn Comparison(props: &ComparisonProps) -> Html {
    let language = props.language;
    let words = RateTexts::of(language);
    let inputs = (props.form.clone(), language);
    let lines = use_memo(inputs, |(form, language)| compare_schemes(form, compared_pair(form.scheme), *language));
    let pair = compared_pair(props.form.scheme).map(scheme);
    let [base, other] = pair.map(|scheme| language.pick(&scheme.short_name));
    let columns =
        [(words.line, false), (base, true), (other, true), (words.difference, true), (words.in_percent, true)];
    let rows = html! {
        for line in lines.iter() {
            { compared_row(line, language) }
        }
    };
    let copies = {
        let lines = Rc::clone(&lines);
        move |()| tables::compared(&[words.line, base, other], &lines, language)
    };
    let change_columns = [(words.line, false), (base, false), (words.first, false), (other, false), (words.why, false)];
    let change_rows = html! {
        for change in rate_changes(compared_pair(props.form.scheme), language) {
            { change_row(&change) }
        }
    };
    html! {
        <>
            <h2>{ words.compare_heading }</h2>
            <p class="hint">{ fill(words.compare_about, &pair.map(|scheme| language.pick(&scheme.name))) }</p>
            { table("figures", words.compare_caption, &columns, rows) }
            <CopyTable {language} name={words.compare_caption} rows={copies} />
            { table("amounts", words.changes_caption, &change_columns, change_rows) }
        </>
    }
}

fn compared_row(line: &ComparedLine, language: Language) -> Html {
    let side = |euros: Option<Decimal>| html! { <Amount money={money(euros.unwrap_or_default(), language)} /> };
    let difference = line.difference();
    let percent = difference.percent().map_or_else(|| "–".to_owned(), |share| percent_shown(share, language));
    let cells = [
        side(line.base),
        side(line.other),
        html! { <Amount money={difference_shown(difference.euros(), language)} /> },
        percent.into(),
    ];
    row(&line.label, false, line.label.as_str().into(), cells)
}

fn change_row(change: &RateChange) -> Html {
    html! {
        <tr key={change.label.clone()}>
            <th scope="row">{ &change.label }</th>
            <td>
                for (place, amount) in change.before.iter().enumerate() {
                    <div key={place}>{ amount }</div>
                }
            </td>
            <td>{ change.first.as_deref().unwrap_or("–") }</td>
            <td>
                <div>{ &change.later }</div>
                { status_mark(change.certainty, change.status) }
            </td>
            <td>
                <p>{ change.why }</p>
                { sources(&change.sources) }
            </td>
        </tr>
    }
}
