use yew::prelude::*;

use crate::features::outcome::model::chart::chart;
use crate::features::outcome::model::headline::headline;
use crate::features::outcome::model::screen::Screen;
use crate::features::outcome::text::OutcomeTexts;
use crate::text::language::Language;
use crate::text::number_format::range;
use crate::widgets::year_chart::{HEIGHT, year_chart};
use engine::calculation::{AmountKey, FigurePath};

/// The figures that matter and their chart, of all schools together.
pub(crate) fn figures(screen: &Screen, language: Language) -> Html {
    let shown = |ends: [AmountKey; 2]| {
        let [low, high] = ends.map(|key| screen.value(FigurePath::Region(key)).unwrap_or_default());
        range(low, high, language)
    };
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
                                    <strong>{ shown([line.low, line.high]) }</strong>
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
