use std::rc::Rc;

use yew::prelude::*;

use crate::features::amounts::model::scheme_comparison::{RateChange, compare_schemes, compared_pair, rate_changes};
use crate::features::amounts::text::RateTexts;
use crate::form::document::Form;
use crate::text::fill;
use crate::text::language::Language;
use crate::widgets::compared_table::compared_table;
use crate::widgets::figures::Figures;
use crate::widgets::folded::part;
use crate::widgets::rule_card::sources;
use crate::widgets::status_mark::status_mark;
use crate::widgets::table::table;
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
    let change_columns = [(words.line, false), (base, false), (words.first, false), (other, false), (words.why, false)];
    let change_rows = html! {
        for change in rate_changes(compared_pair(props.form.scheme), language) {
            { change_row(&change, [base, words.first, other]) }
        }
    };
    html! {
        <>
            <h2>{ words.compare_heading }</h2>
            <p class="hint">{ fill(words.compare_about, &pair.map(|scheme| language.pick(&scheme.name))) }</p>
            { compared_table(words.compare_caption, words.line, [base, other], lines, language) }
            { part(words.changes_caption, table("amounts amounts--rules named-by-summary", words.changes_caption, &change_columns, change_rows)) }
        </>
    }
}

/// A change, each amount with the heading of its column: on a phone they stand below each other.
fn change_row(change: &RateChange, [before, first, later]: [&'static str; 3]) -> Html {
    html! {
        <tr key={change.label.clone()}>
            <th scope="row">{ &change.label }</th>
            <td data-label={before}>
                for (place, amount) in change.before.iter().enumerate() {
                    <div key={place}>{ amount }</div>
                }
            </td>
            <td data-label={first}>{ change.first.as_deref().unwrap_or("–") }</td>
            <td data-label={later}>
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
