use yew::prelude::*;

use crate::features::outcome::model::contributions::{Contribution, ProfielLine, contributions};
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::model::shown_amounts::PROFIEL_COLUMNS;
use crate::features::outcome::text::OutcomeTexts;
use crate::features::school::text::CountTexts;
use crate::text::language::Language;
use crate::text::number_format::{count, money};
use crate::widgets::amount::Amount;
use crate::widgets::table::{row, table};

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
    // The last of them is always the same as the one before.
    let amounts = PROFIEL_COLUMNS.len() - usize::from(single);
    let columns = [
        (CountTexts::of(language).profiel, false),
        (words.pupils_2017, true),
        (words.pupils_2018, true),
        (words.phase1_2018, true),
        (words.phase1_2019, true),
        (if single { words.four_maximum } else { words.four_low }, true),
        (words.four_high, true),
    ];
    let rows = html! {
        for line in lines {
            <ProfielRows key={line.profiel.code()} line={line.clone()} {amounts} {language} />
        }
    };
    let own = if screen.document.own_amounts.is_empty() { "" } else { words.with_own };
    let caption = format!("{}{own}", words.profiles_caption);
    table("figures figures--parts", &caption, columns.get(..amounts + 3).unwrap_or(&columns), rows)
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
    let name = html! { <span><strong>{ code }</strong>{ " " }<span>{ line.profiel.name() }</span></span> };
    html! {
        <>
            { row(code, false, name, cells(&line.whole, amounts, language)) }
            for (leerweg, part) in &line.leerwegen {
                { row(
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
    let amounts = part.amounts.into_iter().take(amounts).map(move |amount| {
        html! { <Amount money={money(amount, language)} /> }
    });
    pupils.into_iter().chain(amounts)
}
