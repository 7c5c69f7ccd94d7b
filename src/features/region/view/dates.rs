use yew::prelude::*;

use crate::features::outcome::view::amount::FiguresProps;
use crate::view_model::{Moment, PlanTexts, fill, moments};
use crate::widgets::element::{element, keyed, paragraph, text};

/// The dates of the source, with what they mean for these schools.
pub(crate) fn dates(figures: &FiguresProps) -> Html {
    let words = PlanTexts::of(figures.language);
    let items = moments(&figures.screen, figures.language);
    let items = items.iter().map(|moment| keyed(moment.when, item(moment, words))).collect();
    let parts =
        vec![text("h4", "", words.dates_heading), paragraph(words.dates_intro), element("ol", "timeline", items)];
    element("div", "dates", parts)
}

fn item(moment: &Moment, words: &'static PlanTexts) -> Html {
    let here = (!moment.here.is_empty()).then(|| text("p", "timeline__here", &moment.here));
    let parts = vec![
        text("p", "timeline__when", moment.when),
        paragraph(moment.what),
        here.unwrap_or_default(),
        text("p", "place", &fill(words.source, &[moment.source])),
    ];
    element("li", "", parts)
}
