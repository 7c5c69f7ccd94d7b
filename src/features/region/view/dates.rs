use yew::prelude::*;

use crate::features::region::model::plan_view::moments;
use crate::features::region::text::PlanTexts;
use crate::text::fill;
use crate::widgets::figures::Figures;

/// The dates of the source, with what they mean for these schools.
pub(crate) fn dates(figures: &Figures) -> Html {
    let words = PlanTexts::of(figures.language);
    html! {
        <div class="dates">
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
