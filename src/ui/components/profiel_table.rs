use yew::prelude::*;

use super::element::{data, element, hint, text, together};
use super::table::{row, table};
use crate::view_model::{Contribution, Language, PROFIEL_COLUMNS, ProfielLine, Screen, contributions, count, money};

/// What each profiel of a school contributes, and each leerweg within it.
pub(crate) fn profiel_table(screen: &Screen, at: u16, language: Language) -> Html {
    let words = language.texts().outcome();
    let lines = contributions(&screen.document, at);
    if lines.is_empty() {
        return hint(words.nothing_counts);
    }
    together(vec![lines_table(screen, language, lines), hint(words.profiles_note)])
}

fn lines_table(screen: &Screen, language: Language, lines: Vec<ProfielLine>) -> Html {
    let words = language.texts().outcome();
    let single = screen.phase2_is_single();
    // The last of them is always the same as the one before.
    let amounts = PROFIEL_COLUMNS.len() - usize::from(single);
    let columns = [
        (language.texts().counts().profiel, false),
        (words.pupils_2017, true),
        (words.pupils_2018, true),
        (words.phase1_2018, true),
        (words.phase1_2019, true),
        (if single { words.four_maximum } else { words.four_low }, true),
        (words.four_high, true),
    ];
    let rows = lines.into_iter().map(|line| {
        html! { <ProfielRows key={line.profiel.code()} {line} {amounts} {language} /> }
    });
    let own = if screen.document.own_amounts.is_empty() { "" } else { words.with_own };
    table(
        "figures figures--parts",
        &format!("{}{own}", words.profiles_caption),
        columns.get(..amounts + 3).unwrap_or(&columns),
        rows.collect(),
    )
}

/// Most keys change one profiel: the rows of the others are left alone.
#[derive(Properties, PartialEq)]
struct ProfielRowsProps {
    line: ProfielLine,
    /// The number of amounts that show.
    amounts: usize,
    language: Language,
}

/// A profiel and each leerweg within it.
#[component]
fn ProfielRows(props: &ProfielRowsProps) -> Html {
    let &ProfielRowsProps { ref line, amounts, language } = props;
    let code = line.profiel.code();
    let label = vec![text("strong", "", code), " ".into(), line.profiel.name().into()];
    let mut rows = vec![row(code, false, element("span", "", label), cells(&line.whole, amounts, language))];
    for (leerweg, part) in &line.leerwegen {
        let label = text("span", "figures__part", leerweg.code());
        rows.push(row(leerweg.code(), false, label, cells(part, amounts, language)));
    }
    together(rows)
}

fn cells(part: &Contribution, amounts: usize, language: Language) -> Vec<Html> {
    let pupils = part.pupils.map(|pupils| Html::from(count(pupils, language)));
    let amounts = part.amounts.iter().take(amounts).map(|amount| {
        let money = money(*amount, language);
        data(&money.exact, None, money.shown.as_ref().into())
    });
    pupils.into_iter().chain(amounts).collect()
}
