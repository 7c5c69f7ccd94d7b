use std::rc::Rc;

use yew::prelude::*;

use crate::features::files::model::tables;
use crate::features::scenarios::model::comparison::{ComparedLine, difference_shown, percent_shown};
use crate::features::scenarios::text::ScenarioTexts;
use crate::text::language::Language;
use crate::text::number_format::{Money, money};
use crate::widgets::amount::amount;
use crate::widgets::copy_table::CopyTable;
use crate::widgets::table::{Column, row, table};

/// Two sides beside each other with their difference in euros and in percent, and the button that copies the table.
pub(crate) fn compared_table(
    caption: &str,
    heading: &str,
    [base, other]: [&str; 2],
    lines: Rc<Vec<ComparedLine>>,
    language: Language,
) -> Html {
    let words = ScenarioTexts::of(language);
    let columns = [(heading, false), (base, true), (other, true), (words.difference, true), (words.in_percent, true)];
    let rows = html! {
        for (place, line) in lines.iter().enumerate() {
            { compared_row(&columns, place, line, language) }
        }
    };
    let table = table("figures compare__table", caption, &columns, rows);
    let headings = [heading, base, other].map(str::to_owned);
    let copies = move |()| tables::compared(&headings.each_ref().map(String::as_str), &lines, language);
    html! {
        <>
            { table }
            <CopyTable {language} name={caption.to_owned()} rows={copies} />
        </>
    }
}

fn compared_row(columns: &[Column<'_>], place: usize, line: &ComparedLine, language: Language) -> Html {
    let shown = |money: Money| amount(&money, None);
    let side = |euros| match euros {
        Some(euros) => shown(money(euros, language)),
        None => html! { <span class="hint">{ ScenarioTexts::of(language).not_there }</span> },
    };
    let difference = line.difference();
    let percent = difference.percent().map_or_else(|| "–".to_owned(), |share| percent_shown(share, language));
    let cells =
        [side(line.base), side(line.other), shown(difference_shown(difference.euros(), language)), percent.into()];
    row(columns, &place.to_string(), false, line.label.as_str().into(), cells)
}
