use yew::prelude::*;

use crate::view_model::{Language, PROFIEL_COLUMNS, ProfielLine, Screen, count, money};
use crate::widgets::amount::Amount;
use crate::widgets::table::{row, table};
use engine::calculation::AmountKey;
use engine::domain::Leerweg;

/// What each profiel of a school contributes, and each leerweg within it.
pub(crate) fn profiel_table(screen: &Screen, at: u16, language: Language) -> Html {
    let words = language.texts().outcome();
    let lines = screen.profielen(at);
    if lines.is_empty() {
        return html! { <p class="hint">{ words.nothing_counts }</p> };
    }
    html! {
        <>
            { lines_table(screen, at, language, &lines) }
            <p class="hint">{ words.profiles_note }</p>
        </>
    }
}

fn lines_table(screen: &Screen, at: u16, language: Language, lines: &[ProfielLine]) -> Html {
    let words = language.texts().outcome();
    let single = screen.phase2_is_single();
    // The last of them is always the same as the one before.
    let keys = if single { PROFIEL_COLUMNS.get(..3).unwrap_or(&PROFIEL_COLUMNS) } else { &PROFIEL_COLUMNS[..] };
    let columns = [
        (language.texts().counts().profiel, false),
        (words.pupils_2017, true),
        (words.pupils_2018, true),
        (words.phase1_2018, true),
        (words.phase1_2019, true),
        (if single { words.four_maximum } else { words.four_low }, true),
        (words.four_high, true),
    ];
    let rows = lines.iter().map(|line| {
        let parts = screen.leerwegen(at, line.profiel);
        html! { <ProfielRows key={line.profiel.code()} line={line.clone()} {parts} {keys} {language} /> }
    });
    let own = if screen.document.own_amounts.is_empty() { "" } else { words.with_own };
    table(
        "figures figures--parts",
        &format!("{}{own}", words.profiles_caption),
        columns.get(..keys.len() + 3).unwrap_or(&columns),
        rows.collect(),
    )
}

/// Most keys change one profiel: the rows of the others are left alone.
#[derive(Properties, PartialEq)]
struct ProfielRowsProps {
    line: ProfielLine,
    parts: Vec<(Leerweg, ProfielLine)>,
    keys: &'static [AmountKey],
    language: Language,
}

/// A profiel and each leerweg within it.
#[component]
fn ProfielRows(props: &ProfielRowsProps) -> Html {
    let &ProfielRowsProps { ref line, ref parts, keys, language } = props;
    let code = line.profiel.code();
    let name = html! { <span><strong>{ code }</strong>{ " " }<span>{ line.profiel.name() }</span></span> };
    html! {
        <>
            { row(code, false, name, cells(line, keys, language)) }
            for (leerweg, part) in parts {
                { row(leerweg.code(), false, html! { <span class="figures__part">{ leerweg.code() }</span> }, cells(part, keys, language)) }
            }
        </>
    }
}

fn cells(line: &ProfielLine, keys: &[AmountKey], language: Language) -> Vec<Html> {
    let pupils = line.pupils.map(|pupils| Html::from(count(pupils, language)));
    let amounts = keys.iter().map(|key| {
        let money = money(*line.amounts.get(*key), language);
        html! { <Amount {money} /> }
    });
    pupils.into_iter().chain(amounts).collect()
}
