use yew::prelude::*;

use crate::view_model::{Language, Screen, is_in_advice, notice_sentence};
use crate::widgets::element::{element, keyed, text};
use engine::calculation::Notice;

/// Which figures a notice stands beside.
#[derive(Clone, Copy)]
pub(crate) enum Beside {
    /// The figures that matter, while a school is open whose advice says some of it.
    Headline { open: u16 },
    /// The request and the cofinancing.
    Request,
}

/// What there is to know about some of the figures.
pub(crate) fn notices(language: Language, screen: &Screen, beside: Beside) -> Html {
    let here = screen.outcome.notices.iter().filter(|notice| match beside {
        Beside::Headline { open } => !is_about_request(notice) && !is_in_advice(notice, &screen.document, open),
        Beside::Request => is_about_request(notice),
    });
    let items: Vec<Html> = here
        .map(|notice| {
            let key = format!("{}-{}", notice.code.as_str(), notice.path);
            keyed(&key, text("li", "", &notice_sentence(notice, &screen.document, language)))
        })
        .collect();
    if items.is_empty() { Html::default() } else { element("ul", "notices", items) }
}

fn is_about_request(notice: &Notice) -> bool {
    const REQUEST: [&str; 4] = ["cofinancing", "requestedSubsidy", "pledgedCofinancing", "technologyPoor"];
    REQUEST.contains(&notice.path.as_str())
}
