use yew::prelude::*;

use crate::features::outcome::model::contributions::{Contribution, ProfielLine, contributions};
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::text::OutcomeTexts;
use crate::features::school::text::CountTexts;
use crate::text::language::Language;
use crate::text::number_format::{count, money};
use crate::widgets::amount::amount;
use crate::widgets::table::{Column, row, table};

/// What each profiel of a school contributes, and each leerweg within it.
pub(crate) fn profiel_table(screen: &Screen, at: u16, language: Language) -> Html {
    let words = OutcomeTexts::of(language);
    let lines = contributions(&screen.document, at);
    if lines.is_empty() {
        return html! { <p class="hint">{ words.nothing_counts }</p> };
    }
    html! {
        <>
            { lines_table(screen, language, &lines) }
            <p class="hint">{ words.profiles_note }</p>
        </>
    }
}

fn lines_table(screen: &Screen, language: Language, lines: &[ProfielLine]) -> Html {
    let words = OutcomeTexts::of(language);
    let single = screen.phase2_is_single();
    let rows = html! {
        for line in lines {
            <ProfielRows key={line.profiel.code()} line={line.clone()} {single} {language} />
        }
    };
    let own = if screen.document.own_amounts.is_empty() { "" } else { words.with_own };
    let caption = format!("{}{own}", words.profiles_caption);
    table("figures figures--parts", &caption, &columns(single, language), rows)
}

/// The columns; the two ends of phase 2 share one when they are the same.
fn columns(single: bool, language: Language) -> Vec<Column<'static>> {
    let words = OutcomeTexts::of(language);
    let mut columns = vec![
        (CountTexts::of(language).profiel, false),
        (words.pupils_2017, true),
        (words.pupils_2018, true),
        (words.phase1_2018, true),
        (words.phase1_2019, true),
    ];
    if single {
        columns.push((words.four_maximum, true));
    } else {
        columns.extend([(words.four_low, true), (words.four_high, true)]);
    }
    columns
}

/// Most keys change one profiel: the rows of the others are left alone.
#[derive(Properties, PartialEq)]
struct ProfielRowsProps {
    line: ProfielLine,
    /// Whether both ends of phase 2 are the same, so that one shows.
    single: bool,
    language: Language,
}

/// A profiel and each leerweg within it.
#[component]
fn ProfielRows(props: &ProfielRowsProps) -> Html {
    let &ProfielRowsProps { ref line, single, language } = props;
    let columns = columns(single, language);
    let amounts = columns.len() - 3;
    let code = line.profiel.code();
    let name = html! { <span><strong>{ code }</strong>{ " " }<span>{ line.profiel.name() }</span></span> };
    html! {
        <>
            { row(&columns, code, false, name, cells(&line.whole, amounts, language)) }
            for (leerweg, part) in &line.leerwegen {
                { row(
                    &columns,
                    leerweg.code(),
                    false,
                    html! { <span class="figures__part">{ leerweg.code() }</span> },
                    cells(part, amounts, language),
                ) }
            }
        </>
    }
}

fn cells(part: &Contribution, amounts: usize, language: Language) -> impl Iterator<Item = Html> {
    let pupils = part.pupils.map(|pupils| Html::from(count(pupils, language)));
    let amounts = part.amounts.into_iter().take(amounts).map(move |part| amount(&money(part, language), None));
    pupils.into_iter().chain(amounts)
}
