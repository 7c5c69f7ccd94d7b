use yew::prelude::*;

use super::element::{element, keyed, text};
use crate::calculation::Notice;
use crate::view_model::{Language, Screen, notice_sentence};

/// Which figures a notice stands beside.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Beside {
    /// The figures that matter.
    Headline,
    /// The request and the cofinancing.
    Request,
}

/// What there is to know about some of the figures.
pub(crate) fn notices(language: Language, screen: &Screen, beside: Beside) -> Html {
    let here = screen.outcome.notices.iter().filter(|notice| place_of(notice) == beside);
    let items: Vec<Html> = here
        .map(|notice| {
            let key = format!("{}-{}", notice.code.as_str(), notice.path);
            keyed(&key, text("li", "", &notice_sentence(notice, &screen.document, language)))
        })
        .collect();
    if items.is_empty() { Html::default() } else { element("ul", "notices", items) }
}

fn place_of(notice: &Notice) -> Beside {
    const REQUEST: [&str; 4] = ["cofinancing", "requestedSubsidy", "pledgedCofinancing", "technologyPoor"];
    if REQUEST.contains(&notice.path.as_str()) { Beside::Request } else { Beside::Headline }
}
