use yew::prelude::*;

use crate::features::outcome::view::amount::FiguresProps;
use crate::view_model::{Check, PlanTexts, Verdict, checks as all_checks, fill};
use crate::widgets::element::{element, hint, keyed, text};

/// What a region must have, and whether it has it.
pub(crate) fn checks(figures: &FiguresProps) -> Html {
    let words = PlanTexts::of(figures.language);
    let items = all_checks(&figures.screen, figures.language);
    let items = items.iter().enumerate().map(|(at, check)| keyed(&at.to_string(), item(check, words)));
    element("div", "checks", vec![text("h4", "", words.checks_heading), element("ul", "checks__list", items.collect())])
}

fn item(check: &Check, words: &'static PlanTexts) -> Html {
    let (class, verdict) = match check.verdict {
        Verdict::Yes => ("status status--fixed", words.yes),
        Verdict::No => ("status status--missing", words.no),
        Verdict::Open => ("status status--indicative", words.open),
        Verdict::Look => ("status status--reported", words.look),
    };
    let help = if check.help.is_empty() { Html::default() } else { hint(check.help) };
    let parts = vec![
        element("p", "", vec![text("span", class, verdict), " ".into(), Html::from(check.sentence.as_str())]),
        help,
        text("p", "place", &fill(words.source, &[check.source])),
    ];
    element("li", "", parts)
}
