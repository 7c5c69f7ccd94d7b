use yew::prelude::*;

use crate::features::outcome::model::chart::chart;
use crate::features::outcome::model::headline::headline;
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::text::{ExplainTexts, OutcomeTexts};
use crate::text::language::Language;
use crate::text::number_format::money;
use crate::widgets::year_chart::{HEIGHT, year_chart};
use engine::calculation::FigurePath;

/// The figures that matter and their chart, of all schools together.
pub(crate) fn figures(screen: &Screen, language: Language) -> Html {
    html! {
        <>
            <h2>{ OutcomeTexts::of(language).heading }</h2>
            <div class="print-document__pair">
                <table>
                    <tbody>
                        for line in headline(screen, language) {
                            <tr key={line.high.path()}>
                                <td><strong>{ line.name }</strong></td>
                                <td>{ line.when }</td>
                                <td class="number">
                                    <strong>{ range(screen, [line.low, line.high].map(FigurePath::Region), language) }</strong>
                                </td>
                            </tr>
                        }
                    </tbody>
                </table>
                { year_chart(&chart(screen, FigurePath::Region, HEIGHT, language)) }
            </div>
        </>
    }
}

/// An amount, or a range from the low to the high end.
fn range(screen: &Screen, ends: [FigurePath; 2], language: Language) -> String {
    let [low, high] = ends.map(|figure| money(screen.value(figure).unwrap_or_default(), language).shown);
    if low == high { high.to_string() } else { format!("{low} {} {high}", ExplainTexts::of(language).to) }
}
