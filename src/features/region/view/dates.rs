use yew::prelude::*;

use crate::features::outcome::view::amount::FiguresProps;
use crate::view_model::{PlanTexts, fill, moments};

/// The dates of the source, with what they mean for these schools.
pub(crate) fn dates(figures: &FiguresProps) -> Html {
    let words = PlanTexts::of(figures.language);
    html! {
        <div class="dates">
            <h4>{ words.dates_heading }</h4>
            <p>{ words.dates_intro }</p>
            <ol class="timeline">
                for moment in moments(&figures.screen, figures.language) {
                    <li key={moment.when}>
                        <p class="timeline__when">{ moment.when }</p>
                        <p>{ moment.what }</p>
                        if !moment.here.is_empty() {
                            <p class="timeline__here">{ moment.here }</p>
                        }
                        <p class="place">{ fill(words.source, &[moment.source]) }</p>
                    </li>
                }
            </ol>
        </div>
    }
}
