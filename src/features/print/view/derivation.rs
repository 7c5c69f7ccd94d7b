use yew::prelude::*;

use crate::features::files::text::ExportTexts;
use crate::features::outcome::model::derivation_lines::{DerivationLine, LineKind, derivation_view};
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::text::ExplainTexts;
use crate::text::language::Language;
use crate::text::number_format::Money;
use engine::calculation::{AmountKey, FigurePath};

/// The figures that the others are parts of.
const FIGURES: [AmountKey; 3] = [AmountKey::Phase1In2018, AmountKey::Phase1In2019, AmountKey::FourYearsHigh];

/// How the amounts are made, by rate as on the page: of each school, and of all together when there are several.
pub(crate) fn derivation(screen: &Screen, language: Language) -> Html {
    let schools = u16::try_from(screen.document.schools.len()).unwrap_or(u16::MAX);
    let of_schools = (0..schools).filter(|_| schools > 1).flat_map(|at| FIGURES.map(|key| FigurePath::School(at, key)));
    let figures = of_schools.chain(FIGURES.map(FigurePath::Region));
    html! {
        <>
            <h2>{ ExportTexts::of(language).print_derivation }</h2>
            for figure in figures {
                { figure_table(screen, figure, language) }
            }
        </>
    }
}

fn figure_table(screen: &Screen, figure: FigurePath, language: Language) -> Html {
    let view = derivation_view(figure, &screen.document, &screen.outcome, language);
    let Some(view) = view else { return Html::default() };
    // A named part is named by its sum, which stands right below what it is the sum of.
    let lines = view.lines.iter().filter(|line| line.kind != LineKind::Heading);
    html! {
        <div key={figure.to_string()} class="print-document__figure">
            <h3>{ view.title }</h3>
            <table>
                <tbody>
                    for (number, line) in lines.enumerate() {
                        { table_row(number, line, language) }
                    }
                </tbody>
            </table>
        </div>
    }
}

/// A line by its number: what it says may be said more than once.
fn table_row(number: usize, line: &DerivationLine, language: Language) -> Html {
    let words = ExplainTexts::of(language);
    let class = match line.kind {
        LineKind::Result => Some("print-document__result"),
        LineKind::Heading | LineKind::Rate { .. } | LineKind::Step => None,
    };
    let rate = match &line.kind {
        LineKind::Rate { rate, is_own, .. } => {
            let mark = if *is_own { format!(" ({})", words.own_amount) } else { String::new() };
            format!("× {}{mark}", range(rate, words.to))
        }
        _ => String::new(),
    };
    html! {
        <tr key={number} {class}>
            <td>{ &line.label }</td>
            <td class="number">{ rate }</td>
            <td class="number">{ line.amount.as_ref().map(|amount| range(amount, words.to)) }</td>
        </tr>
    }
}

/// An amount, or a range from the low to the high end.
fn range([low, high]: &[Money; 2], to: &str) -> String {
    if low == high { high.shown.to_string() } else { format!("{} {to} {}", low.shown, high.shown) }
}
